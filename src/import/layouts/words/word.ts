import { MONEY_UNITS } from '../../../model/amount.ts'
import { toHalfWidth } from '../../../parse/half-width.ts'
import type { Cell } from '../../document/document.ts'
import { textOf } from '../../document/piece.ts'

const STARS = /^[*★☆▲●※]+|(?<![*★☆▲●※])[*★☆▲●※]+$/g
/** Where to stamp or sign, as printed in brackets, as a part of an expression. */
export const STAMP = '(?:单位|部门)?(?:盖章|公章|签章|签字|签名|加盖公章)'
/** What is printed in brackets in or behind a label or head and says nothing of what it asks for: its weight, the letter of its
 *  column, where to stamp, that it must be filled in. */
const NOISE = [
  String.raw`(?:共|满分)?\d+(?:\.\d+)?(?:[-~—至]\d+)?[分%]?`,
  '[A-Z](?:[/÷][A-Z])?',
  STAMP,
  String.raw`[12]\d{3}年?度?(?:[-—~－–至到]+[12]\d{3}(?:\+[a-z\d])?年?度?)?`,
  '必填|选填|全称|规范全称|/项目|包含数字及文字描述|百分制|权重',
].join('|')
const BRACKETS = new RegExp(String.raw`\((?:${NOISE})\)分?`, 'g')
/** The money unit of what a label asks for. */
const MONEY = new RegExp(String.raw`\((?:金额)?(?:单位:)?(?:人民币)?(?:${MONEY_UNITS.join('|')})\)`, 'g')

/** A text for comparison: half-width, without spaces, a leading number such as `1.`, and a colon at its end. */
export function labelWord(text: string): string {
  return toHalfWidth(text)
    .replace(/\s/g, '')
    .replace(/^(\d+[.、]|[(]?[一二三四五六七八九十]+[)]?、|[(][一二三四五六七八九十\d]+[)])(?=.)/, '')
    .replace(/:$/, '')
}

/** A label for comparison, without what forms print around it: stars, and brackets such as （万元）, （10分）, （A）, （盖章）. */
export function bareLabel(text: string): string {
  return bare(labelWord(text).replace(MONEY, ''))
}

/** The head of a column for comparison, without stars and brackets such as （A） or （10分）. What says in what its values count,
 *  such as （%） or （万元）, stays: that must not be lost. */
export function bareHead(text: string): string {
  return bare(labelWord(text)).replace(/^(?:19|20)\d{2}年度?/, '')
}

function bare(word: string): string {
  return labelWord(word.replace(STARS, '').replace(BRACKETS, ''))
}

/** A label's word without brackets at its end, and all between the first and the last of them. */
export function withoutBrackets(word: string): string {
  return word.replace(/^([^(]*)\(.*\)$/, '$1')
}

/** The source of money that a label names, as printed: without 其中： before it and a colon behind it. */
export function sourceWord(label: string): string {
  return label
    .replace(/^\s*(?:[一二三四五六七八九十]+、)?\s*(?:其中\s*[：:])?\s*/, '')
    .replace(/(?<!\s)\s*[：:]\s*$/, '')
}

/** What a cell says as a word of the form, or the word that it stands for: without spaces, and without a colon at its end. Empty
 *  when blank. */
export function wordOf(cell: Cell | undefined): string {
  return (cell?.reads ?? textOf(cell)?.text ?? '').replaceAll(/\s/g, '').replace(/[：:]$/, '')
}
