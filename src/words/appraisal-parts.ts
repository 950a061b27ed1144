import { absenceOf, type NoNumber, noNumberOf } from '../model/absence.ts'
import type { Amount, MoneyUnit } from '../model/amount.ts'
import type { Appraisal, AppraisedFunding, Figure } from '../model/appraisal.ts'
import type { OtherTexts } from '../model/other-text.ts'
import { PROJECT_NAMES } from '../model/part-names.ts'
import { formatPrinted } from './money.ts'
import { printedNumber, printedWords } from './printed.ts'

/** A part of a self-appraisal that is one text or one number. Its address, name and unit of money stand elsewhere, and so do its
 *  lists: goals, money, indicators and other texts. */
export type AppraisalPartKey = Exclude<
  keyof Appraisal,
  'year' | 'unit' | 'name' | 'moneyUnit' | 'goals' | 'funding' | 'indicators' | 'source' | keyof OtherTexts
>
/** A column of the table of a self-appraisal's money. */
type FundingPartKey = Exclude<keyof AppraisedFunding, 'source'>

/** One value of a self-appraisal as it reads. */
export interface AppraisalValue<Key> {
  readonly key: Key
  readonly label: string
  /** As printed, or the word for what is missing. */
  readonly text: string
  /** Of an amount with a number. */
  readonly fen?: bigint
  /** Why it says nothing. */
  readonly state?: NoNumber
}

/** What the parts are called, in the order of a page. */
export const APPRAISAL_NAMES: Readonly<Record<AppraisalPartKey, string>> = {
  code: PROJECT_NAMES.code,
  title: PROJECT_NAMES.title,
  printedUnit: PROJECT_NAMES.unit,
  department: PROJECT_NAMES.department,
  implementer: PROJECT_NAMES.implementer,
  process: '实施内容及过程',
  totalWeight: '总分值',
  totalScore: '自评总分',
  grade: '自评等级',
  conclusion: '评价结论',
  shortcomings: '存在问题',
  improvements: '改进措施',
}

/** What the columns of the table of money are called, in the order printed. */
export const FUNDING_NAMES: Readonly<Record<FundingPartKey, string>> = {
  original: '年初预算',
  revised: '全年预算',
  executed: '全年执行',
  rate: '执行率',
  weight: '分值',
  score: '得分',
  reason: '原因',
}

/** Every part of a self-appraisal that is one text or one number and that the document has, in the order of a page. */
export function appraisalValuesOf(appraisal: Appraisal): AppraisalValue<AppraisalPartKey>[] {
  return keysOf(APPRAISAL_NAMES).flatMap((key) =>
    readOf(key, APPRAISAL_NAMES[key], appraisal[key], appraisal.moneyUnit),
  )
}

/** Every cell of a row of a self-appraisal's money that the table has a column for, in the order printed. */
export function fundingValuesOf(row: AppraisedFunding, unit: MoneyUnit): AppraisalValue<FundingPartKey>[] {
  return keysOf(FUNDING_NAMES).flatMap((key) => readOf(key, FUNDING_NAMES[key], row[key], unit))
}

function readOf<Key extends AppraisalPartKey | FundingPartKey>(
  key: Key,
  label: string,
  cell: string | Figure | Amount | undefined,
  unit: MoneyUnit,
): AppraisalValue<Key>[] {
  if (cell === undefined) return []
  if (typeof cell === 'string') return [{ key, label, text: printedWords(cell), ...stateOf(absenceOf(cell)) }]
  if (key === 'original' || key === 'revised' || key === 'executed') return [amountValue(key, label, cell, unit)]
  const { raw, value } = cell as Figure
  return [{ key, label, text: printedNumber(raw, value), ...stateOf(noNumberOf(raw, value)) }]
}

function amountValue<Key>(key: Key, label: string, amount: Amount, unit: MoneyUnit): AppraisalValue<Key> {
  const { raw, fen } = amount
  const text = formatPrinted(amount, unit)
  return { key, label, text, ...(fen !== undefined && { fen }), ...stateOf(noNumberOf(raw, fen)) }
}

function stateOf(state: NoNumber | undefined): { readonly state?: NoNumber } {
  return state ? { state } : {}
}

function keysOf<Key extends string>(names: Readonly<Record<Key, string>>): Key[] {
  return Object.keys(names) as Key[]
}
