import { acrossOf, roundedTo } from './shape.ts'
import type { Rect } from './squarify.ts'
import { fittedTo, textWidthOf } from './text-width.ts'

/** Some words of a line and the role that they are drawn in. */
interface Word {
  readonly kind?: string
  readonly text: string
}

/** A line of words in a drawing; its place as in every picture. */
export interface Line {
  readonly tag: 'text'
  /** The roles that it is drawn in; `roomy` is only for wide screens. */
  readonly kind: string
  readonly x: string
  readonly y: number
  readonly words: readonly Word[]
}

/** The widths that words must fit, in pixels: that of the drawing where the page is widest, and where it is narrowest. */
export const WIDTHS = { wide: 960, narrow: 704 }
/** Words stay off the edges of their tile by so much, and a line of them is so high, in pixels. */
const INSET = 6
const LINE = 19
/** A name is not broken into lines of fewer signs. */
const LEAST_SIGNS = 4

/** What stands on the top bar of a tile, and how high that is. */
interface Head {
  readonly lines: readonly Line[]
  readonly height: number
}

/** The top bar of a tile: name, value and change in one line where there is room, else in two with the name shortened; nothing
 *  where there is none. */
export function headOf(
  { name, said, change }: { readonly name: string; readonly said: string; readonly change?: string | undefined },
  rect: Rect,
): Head {
  const room = rect.width - 2 * INSET
  const values: Word[] = [{ kind: 'said', text: said }, ...(change ? [{ kind: 'soft', text: ` ${change}` }] : [])]
  const whole = [{ text: `${name} ` }, ...values]
  if (widthOf(whole) <= room && rect.height >= LINE + INSET)
    return { lines: linesOf([whole], rect, 'strong'), height: LINE + INSET + 2 }
  const short = fittedTo(room, name)
  if (!short || rect.height < 2 * LINE + INSET) return { lines: [], height: INSET }
  const second = widthOf(values) <= room ? values : values.slice(0, 1)
  return { lines: linesOf([[{ text: short }], second], rect, 'strong'), height: 2 * LINE + INSET + 2 }
}

/** A part's name, in two lines at the most, with its value below; nothing where not all of it has room. */
export function labelOf(
  { name, said }: { readonly name: string; readonly said: string },
  rect: Rect,
  { isFull }: { readonly isFull: boolean },
): readonly Line[] {
  const room = rect.width - 2 * INSET
  const names = brokenTo(room, name).map((text): Word[] => [{ text }])
  const value: Word = { text: said, ...(!isFull && { kind: 'soft' }) }
  const isHigh = rect.height >= (names.length + 1) * LINE + INSET
  if (name === '' || names.length === 0 || !isHigh || textWidthOf(said) > room) return []
  return linesOf([...names, [value]], rect, isFull ? 'on-fill' : '')
}

/** A name in one line, or in two: of about the same length where both have room, else the second shortened. None where not even
 *  that has room. */
function brokenTo(room: number, name: string): string[] {
  if (textWidthOf(name) <= room) return [name]
  const signs = [...name]
  const fitting = signs.findIndex((_, index) => textWidthOf(signs.slice(0, index + 1).join('')) > room)
  const middle = Math.min(fitting, Math.ceil(signs.length / 2))
  const first = signs.slice(0, breakAt(signs, middle, fitting)).join('')
  const second = fittedTo(
    room,
    signs
      .slice([...first].length)
      .join('')
      .trimStart(),
  )
  return fitting < LEAST_SIGNS || second === undefined ? [] : [first.trimEnd(), second]
}

/** The first place from the middle on, up to where a line ends, that is not inside a number or a Latin word; else the middle. */
function breakAt(signs: readonly string[], middle: number, end: number): number {
  const isInside = (at: number) => [signs[at - 1], signs[at]].every((sign) => /[0-9A-Za-z.]/.test(sign ?? ''))
  for (let at = middle; at <= end; at += 1) if (!isInside(at)) return at
  return middle
}

/** Lines from the top of a rectangle down: all of them for wide screens alone where one has no room on narrow ones. */
function linesOf(lines: readonly (readonly Word[])[], { x, y, width }: Rect, role: string): Line[] {
  const narrow = (width * WIDTHS.narrow) / WIDTHS.wide - 2 * INSET
  const fits = lines.every((words) => widthOf(words) <= narrow)
  const kind = [role, fits ? '' : 'roomy'].filter(Boolean).join(' ')
  return lines.map((words, index) => ({
    ...{ tag: 'text', kind, words },
    ...{ x: acrossOf((x + INSET) / WIDTHS.wide), y: roundedTo(y + (index + 1) * LINE - 1) },
  }))
}

function widthOf(words: readonly Word[]): number {
  return words.reduce((sum, { text }) => sum + textWidthOf(text), 0)
}
