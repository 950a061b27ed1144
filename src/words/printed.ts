import {
  absenceOf,
  BLANK,
  isDash,
  NOT_APPLICABLE,
  NOT_PUBLISHED,
  type NoNumber,
  noNumberOf,
  UNREADABLE,
} from '../model/absence.ts'

/** Stands in a cell of this site's own tables to which nothing belongs, such as a year in which there was no such project. No
 *  document printed it. */
export const NOTHING_HERE = '—'
/** What this site cannot work out, as a part of it is missing. */
export const NOT_COMPUTABLE = '算不出'
/** A source of money or a column that another form has and this one lacks. */
export const NOT_IN_FORM = '没有这一项'
/** A month that a form's spend plan does not ask for. */
export const NO_SUCH_MONTH = '没有这个时点'

/** Every word that stands where a value is missing, with what it means, in the order that a reader meets them. */
export const MISSING_WORDS: readonly { readonly word: NoNumber; readonly meaning: string }[] = [
  { word: NOT_PUBLISHED, meaning: '文件里没有这一项。' },
  { word: BLANK, meaning: '文件里有这一格，但是空白。空白不等于 0。' },
  { word: NOT_APPLICABLE, meaning: '那一格印的是横线，或写着“无”“不适用”。' },
  {
    word: UNREADABLE,
    meaning:
      '该填数的那一格印了字，却定不出是哪一个数，例如“10万元左右”“854万854万”。照原文刊印，不计入合计；是金额的列为审查要点。',
  },
]

/** A cell as printed, without the space around it, or the word for what is missing. A dash has what it means beside it; `无`
 *  and its like say it themselves. */
export function printedWords(cell: string | undefined): string {
  const absence = absenceOf(cell)
  if (cell === undefined || absence === BLANK) return absence ?? ''
  const said = cell.trim()
  return isDash(said) ? `${said}（${absence}）` : said
}

/** A cell that should hold a number, as printed, with the word for why it has none. `value` is the number. */
export function printedNumber(cell: string | undefined, value: bigint | number | undefined): string {
  return `${printedWords(cell)}${noNumberOf(cell, value) === UNREADABLE ? `（${UNREADABLE}）` : ''}`
}
