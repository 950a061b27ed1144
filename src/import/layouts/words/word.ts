import { MONEY_UNITS } from '../../../model/amount.ts'
import { toHalfWidth } from '../../../parse/half-width.ts'
import type { Cell } from '../../document/document.ts'
import { textOf } from '../../document/piece.ts'

const STARS = /^[*★☆▲●※]+|(?<![*★☆▲●※])[*★☆▲●※]+$/g
const LETTER = '[A-Z](?:[/÷][A-Z])?'
const STAMP = '(?:单位|部门)?(?:盖章|公章|签章|签字|签名)'
/** What a label prints in brackets behind itself: its money unit or weight, the letter of its column, where to stamp. */
const BEHIND_LABEL = new RegExp(String.raw`\((?:${MONEY_UNITS.join('|')}|\d+分?|${LETTER}|${STAMP}|必填)\)$`)
/** Not what says in what its values count, such as (%) or (万元): that must not be lost. */
const BEHIND_HEAD = new RegExp(String.raw`\((?:\d+分|${LETTER}|必填)\)$`)

/** A text for comparison: half-width, without spaces, a leading number such as `1.`, and a colon at its end. */
export function labelWord(text: string): string {
  return toHalfWidth(text)
    .replace(/\s/g, '')
    .replace(/^(\d+[.、]|[(]?[一二三四五六七八九十]+[)]?、)(?=.)/, '')
    .replace(/:$/, '')
}

/** A label for comparison, without what forms print around it: stars, and brackets behind it such as （万元）, （10分）,
 *  （A）, （盖章）. */
export function bareLabel(text: string): string {
  return bare(text, BEHIND_LABEL)
}

/** The head of a column for comparison, without stars and brackets behind it such as （A） or （10分）. */
export function bareHead(text: string): string {
  return bare(text, BEHIND_HEAD)
}

function bare(text: string, behind: RegExp): string {
  return labelWord(labelWord(text).replace(STARS, '').replace(behind, ''))
}

/** A label's word without brackets at its end, and all between the first and the last of them. */
export function withoutBrackets(word: string): string {
  return word.replace(/^([^(]*)\(.*\)$/, '$1')
}

/** The source of money that a label names, as printed: without 其中： before it and a colon behind it. */
export function sourceWord(label: string): string {
  return label.replace(/^\s*其中\s*[：:]\s*/, '').replace(/(?<!\s)\s*[：:]\s*$/, '')
}

/** What a cell says as a word of the form: without spaces, and without a colon at its end. Empty when blank. */
export function wordOf(cell: Cell | undefined): string {
  return (textOf(cell)?.text ?? '').replaceAll(/\s/g, '').replace(/[：:]$/, '')
}
