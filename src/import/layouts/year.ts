import { importFault } from '../../faults/import-fault.ts'
import { listed, type Words } from '../../faults/language.ts'

/** Which year a document is of, and how that is known. */
export interface YearFound {
  readonly year: number
  /** For the terminal, such as `the file name`. */
  readonly evidence: Words
}

const YEAR = /(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])/g
const YEAR_NAMED = /(?<![0-9])(?:19|20)[0-9]{2}(?=\s*年)/g

/** The year of a document: as `given`, else of its title, else of its file name, else the one its text names most.
 *  Never read from a code: codes hold other years. Title and file name must not disagree.
 *  @throws ImportFault when the evidence disagrees or there is none. */
export function yearOf(
  given: number | undefined,
  { name, title, text }: { readonly name: string; readonly title?: string; readonly text: string },
): YearFound {
  if (given !== undefined) return { year: given, evidence: FLAG }
  const printed = yearsIn(title ?? '')
  const named = yearsIn(name)
  const both = [...new Set([...printed, ...named])]
  if (both.length > 1) throw importFault('years-disagree', name, undefined, yearsSaid(both))
  const [year] = both
  if (year !== undefined) return { year, evidence: printed.length > 0 ? TITLE : FILE_NAME }
  return mostNamed(name, matches(text, YEAR_NAMED))
}

/** How a year is known that the publisher says. */
export const FLAG: Words = { en: '--year', zh: '--year' }
/** How a year is known that a title prints. */
export const TITLE: Words = { en: 'the title', zh: '标题' }
const FILE_NAME: Words = { en: 'the file name', zh: '文件名' }

/** Years in words. */
export function yearsSaid(years: readonly number[]): Words {
  const texts = years.map(String)
  return { en: texts.join(' and '), zh: listed(texts).zh }
}

function mostNamed(name: string, years: readonly number[]): YearFound {
  const [first, second] = countsOf(years)
  if (!first) throw importFault('year-not-found', name)
  if (first.count === second?.count) throw importFault('years-alike', name, `${first.year}`, `${second.year}`)
  const { year, count } = first
  return { year, evidence: { en: `its text, which names it ${count} times`, zh: `正文，写到它 ${count} 次` } }
}

/** The years of a title or a name, each once. */
export function yearsIn(text: string): number[] {
  return [...new Set(matches(text, YEAR))]
}

/** The years that a text names as such, with 年 behind them, each once. */
export function yearsNamedIn(text: string): number[] {
  return [...new Set(matches(text, YEAR_NAMED))]
}

/** The year that a text names most; undefined when it names none. */
export function yearNamedMost(text: string): number | undefined {
  return countsOf(matches(text, YEAR_NAMED))[0]?.year
}

function matches(text: string, pattern: RegExp): number[] {
  return [...text.normalize('NFKC').matchAll(pattern)].map(([year]) => Number(year))
}

function countsOf(years: readonly number[]): { readonly year: number; readonly count: number }[] {
  return [...Map.groupBy(years, (year) => year)]
    .map(([year, all]) => ({ year, count: all.length }))
    .toSorted((a, b) => b.count - a.count)
}
