import { foldedOf } from '../truth/fold.ts'
import { type Drawer, type Drawn, pick, type Random } from './bench-query.ts'

/** A query for pages that hold these letters. */
export function textQuery(typed: string): NonNullable<Drawn> {
  const folded = foldedOf(typed)
  return {
    typed,
    has: ({ own }) => own.includes(folded),
    shows: ({ printed, own }) => printed.includes(folded) || own.includes(folded),
  }
}

/** A run of `length` characters of one text that matches `form`. */
export function pieceOf(text: string, length: number, form: RegExp, random: Random): string | undefined {
  const characters = [...text]
  if (characters.length < length) return undefined
  const start = Math.floor(random() * (characters.length - length + 1))
  const piece = characters.slice(start, start + length).join('')
  return form.test(piece) ? piece : undefined
}

/** Letters only. */
export const LETTERS = /^[\p{Script=Han}\p{L}]+$/u
/** Punctuation between letters. */
const OVER = /^[\p{Script=Han}][\p{Script=Han}，、。（）“”；：]*[，、。（）“”][\p{Script=Han}]+$/u

/** Draws letters from a page's own text, `low` to `high` of them. */
export function drawText(low: number, high: number): Drawer {
  return ({ cells }, { random }) => {
    const length = low + Math.floor(random() * (high - low + 1))
    const piece = pieceOf(pick(cells, random), length, LETTERS, random)
    return piece === undefined ? undefined : textQuery(piece)
  }
}

/** Draws 4 to 9 characters with punctuation among them. */
export const drawOver: Drawer = ({ cells }, { random }) => {
  const piece = pieceOf(pick(cells, random), 4 + Math.floor(random() * 6), OVER, random)
  return piece === undefined ? undefined : textQuery(piece)
}

/** Shorter texts of a self-appraisal are labels and figures. */
const SENTENCE = 8

/** Draws letters of a sentence of a self-appraisal. */
export const drawAppraised: Drawer = ({ appraised }, { random }) => {
  const sentences = appraised.filter((text) => text.length >= SENTENCE)
  if (sentences.length === 0) return undefined
  const piece = pieceOf(pick(sentences, random), 4 + Math.floor(random() * 5), LETTERS, random)
  return piece === undefined ? undefined : textQuery(piece)
}

/** Draws two pieces of a page's texts, a space between them. */
export const drawSpaced: Drawer = ({ cells }, { random }) => {
  const [one, other] = [2, 3].map((length) => pieceOf(pick(cells, random), length, LETTERS, random))
  if (one === undefined || other === undefined) return undefined
  const [first, second] = [textQuery(one), textQuery(other)]
  return {
    typed: `${one} ${other}`,
    has: (page) => first.has(page) && second.has(page),
    shows: (page) => first.shows(page) && second.shows(page),
  }
}
