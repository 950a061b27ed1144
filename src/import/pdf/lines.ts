import type { Glyph } from './drawn.ts'

/** One printed line, in points from the upper left corner of the page; a turned one in a page that is turned as it is. */
export interface Line {
  /** Number of its page, from 1. */
  readonly page: number
  readonly text: string
  readonly x0: number
  readonly x1: number
  /** Its base line. */
  readonly y: number
  readonly size: number
  /** How wide its first character, Latin word or number is, with the marks that go with it: what must have had room on the line
   *  before. */
  readonly firstWidth: number
  /** Characters that only a font made and that were read as the plain ones. */
  readonly folded: number
  /** On the page as it is. */
  readonly box: Box
  /** Its stretches between gaps that could be those of columns; absent where it is one. */
  readonly parts?: readonly Line[]
  /** The column of text that it stands in, from 1, and its sides; absent where the page has only one. */
  readonly column?: { readonly number: number; readonly left: number; readonly right: number }
}

/** A rectangle on a page, in points from its upper left corner. */
export interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** Characters drawn twice for the look of bold type stand no further apart, in heights of the type. */
const TWICE = 0.12
/** Characters of one line have their base lines so near, in heights of the type. */
const ONE_LINE = 0.45
/** A gap that parts Latin words and numbers, and one that parts all, in heights of the type. */
const WORD_GAP = 0.22
const WIDE_GAP = 1.6
/** No column begins nearer to the text before it, in heights of the type. */
const COLUMN_GAP = 0.9
/** Letters that are set apart stand at least so far apart, in heights of the type. */
const SET_APART = 0.3
const LATIN = /[\p{Script=Latin}\d]$/u
const STARTS_LATIN = /^[\p{Script=Latin}\d]/u
const UNBROKEN =
  /^[(（《“‘【〔「『[]*(?:[\p{Script=Latin}\d]+|.)(?:[,.:;](?=\d)\d+)*[)）》”’】〕」』\],.:;!?%，。、：；！？％]*(?:(?<=[,.:;])\d+)?/u
const ASCENT = 0.85
const DESCENT = 0.15

/** The lines of some characters, from top to bottom; characters drawn twice are taken once. Turned ones come after the others. */
export function linesOf(glyphs: readonly Glyph[], page: number): Line[] {
  const turns = [...new Set(glyphs.map(({ turns }) => turns))].toSorted((a, b) => (a ?? 9) - (b ?? 9))
  return turns.flatMap((turn) => {
    const alike = glyphs.filter(({ turns }) => turns === turn)
    return turn === undefined ? slantedLines(alike, page) : straightLines(alike, page)
  })
}

/** Characters on a slant, a line a call, as they were drawn. */
function slantedLines(glyphs: readonly Glyph[], page: number): Line[] {
  return [...Map.groupBy(glyphs, ({ run }) => run).values()].flatMap((run) =>
    run.some((glyph) => !isSpace(glyph)) ? [lineAs(run, page)] : [],
  )
}

function straightLines(glyphs: readonly Glyph[], page: number): Line[] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = []
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && glyph.y - row.y <= ONE_LINE * Math.max(glyph.size, row.size)) {
      row.glyphs.push(glyph)
      if (glyph.size > row.size) row.size = glyph.size
    } else rows.push({ y: glyph.y, size: glyph.size, glyphs: [glyph] })
  }
  return rows.flatMap(({ glyphs }) => lineOf(glyphs, page) ?? [])
}

function lineOf(all: readonly Glyph[], page: number): Line | undefined {
  const glyphs = trimmed(once(all.toSorted((a, b) => a.x0 - b.x0)))
  if (glyphs.length === 0) return undefined
  const parts = partsOf(glyphs)
  return { ...lineAs(glyphs, page), ...(parts.length > 1 && { parts: parts.map((part) => lineAs(part, page)) }) }
}

function partsOf(all: readonly Glyph[]): (readonly Glyph[])[] {
  const parts: Glyph[][] = []
  let before: Glyph | undefined
  for (const glyph of all) {
    const part = parts.at(-1)
    const near = before && glyph.x0 - before.x1 < COLUMN_GAP * Math.max(before.size, glyph.size)
    if (part && (near || isSpace(glyph))) part.push(glyph)
    else parts.push([glyph])
    if (!isSpace(glyph)) before = glyph
  }
  return parts.map(trimmed)
}

function lineAs(glyphs: readonly Glyph[], page: number): Line {
  const largest = glyphs.reduce((most, one) => (one.size > most.size ? one : most))
  return {
    page,
    text: glyphs[0]?.turns === undefined ? glyphs.map(({ text }) => text).join('') : textOf(glyphs),
    x0: Math.min(...glyphs.map(({ x0 }) => x0)),
    x1: Math.max(...glyphs.map(({ x1 }) => x1)),
    y: largest.y,
    size: largest.size,
    firstWidth: firstWidthOf(glyphs),
    folded: glyphs.filter(({ text, printed }) => text !== printed).length,
    box: boxOf(glyphs),
  }
}

/** Without a character that is drawn again where it stands, and without spaces that others stand on. */
function once(glyphs: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = []
  for (const glyph of glyphs) {
    const near = kept.slice(-4).filter(({ x0, x1 }) => x1 > glyph.x0 || Math.abs(x0 - glyph.x0) < 0.01)
    const again = near.some(
      ({ text, x0, y, size }) =>
        text === glyph.text && Math.hypot(x0 - glyph.x0, y - glyph.y) <= TWICE * Math.min(size, glyph.size),
    )
    if (!again && !(isSpace(glyph) && near.some((one) => covers(one, glyph)))) kept.push(glyph)
  }
  return kept
}

function covers(one: Glyph, space: Glyph): boolean {
  return one.x1 >= space.x1 - 0.1 && !isSpace(one)
}

function trimmed(glyphs: readonly Glyph[]): readonly Glyph[] {
  const first = glyphs.findIndex((glyph) => !isSpace(glyph))
  return first < 0 ? [] : glyphs.slice(first, glyphs.findLastIndex((glyph) => !isSpace(glyph)) + 1)
}

function isSpace({ text }: Glyph): boolean {
  return text.trim() === ''
}

/** The characters, with a space where Latin words stand apart and a tab where a wide gap parts the line. Letters that are
 *  all set apart, as titles and labels are, are one word. */
function textOf(glyphs: readonly Glyph[]): string {
  const gaps = glyphs.map((glyph, n) => gapBefore(glyphs[n - 1], glyph))
  const between = gaps.slice(1).filter((gap) => gap !== undefined)
  const least = Math.min(...between)
  const apart = least >= SET_APART && (between.length > 1 || glyphs.every(({ text }) => !LATIN.test(text)))
  return glyphs.map(({ text }, n) => gapText(glyphs[n - 1], text, (gaps[n] ?? 0) - (apart ? least : 0)) + text).join('')
}

/** How far a character stands from the one before, in heights of the type; undefined beside a space. */
function gapBefore(before: Glyph | undefined, glyph: Glyph): number | undefined {
  if (!before || isSpace(before) || isSpace(glyph)) return undefined
  return (glyph.x0 - before.x1) / Math.max(before.size, glyph.size, 0.1)
}

function gapText(before: Glyph | undefined, text: string, gap: number): string {
  if (gap >= WIDE_GAP) return '\t'
  return before && gap >= WORD_GAP && LATIN.test(before.text) && STARTS_LATIN.test(text) ? ' ' : ''
}

/** Opening brackets with what they open, closing marks, and a number after a colon or point are never parted from it by the end
 *  of a line. */
function firstWidthOf(glyphs: readonly Glyph[]): number {
  const text = glyphs.map(({ text }) => text[0] ?? '').join('')
  const length = Math.max(1, UNBROKEN.exec(text)?.[0].length ?? 1)
  const [first, last] = [glyphs[0], glyphs[length - 1]]
  return first && last ? last.x1 - first.x0 : 0
}

/** On the page, also of turned characters: their middles, and half a height around them. */
function boxOf(glyphs: readonly Glyph[]): Box {
  const [first] = glyphs
  if (first?.turns === 0) {
    const y0 = Math.min(...glyphs.map(({ y, size }) => y - size * ASCENT))
    const y1 = Math.max(...glyphs.map(({ y, size }) => y + size * DESCENT))
    return { x0: first.x0, y0, x1: Math.max(...glyphs.map(({ x1 }) => x1)), y1 }
  }
  const half = Math.max(...glyphs.map(({ size }) => size)) / 2
  const xs = glyphs.map(({ middle }) => middle.x)
  const ys = glyphs.map(({ middle }) => middle.y)
  return {
    x0: Math.min(...xs) - half,
    y0: Math.min(...ys) - half,
    x1: Math.max(...xs) + half,
    y1: Math.max(...ys) + half,
  }
}
