import type { PageSize } from './sample.ts'

/** How pages are made as large as others. */
export interface Padding {
  /** What they print is printed so many times in all, until they show as many letters. */
  readonly times: number
  /** Bytes of an attribute, which nobody sees and no index holds, for what is left of the size. */
  readonly filler: number
}

/** What makes an average page of `from` as large as one of `to`, in letters that are seen and in bytes. A page that is larger
 *  already is left as it is. */
export function paddingOf(from: PageSize, to: PageSize): Padding {
  const times = Math.max(1, Math.round(to.letters / from.letters))
  return { times, filler: Math.max(0, to.bytes - times * from.bytes) }
}

/** The padding as a part of Hugo's settings, for each sort of page. */
export function paddingToml(paddings: Readonly<Record<string, Padding>>): string {
  const parts = Object.entries(paddings).map(
    ([sort, { times, filler }]) =>
      `[params.padding.${sort}]\ntimes = ${times}\nfiller = 'data-filler="${'x'.repeat(filler)}"'\n`,
  )
  return parts.join('\n')
}
