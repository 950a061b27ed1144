import { Draft } from '../draft.ts'
import { INDICATOR_FIELDS, PROJECT_FIELDS, PROJECT_HEADS } from '../fields.ts'
import { putAmountRows, putFunding } from '../funding.ts'
import { putIndicatorLists, wholeNumberOf } from '../indicator-lists.ts'
import { putInnerTables } from '../inner-tables.ts'
import { GOALS_KIND, type IndicatorTable, PERIOD_GOALS_KIND, PROJECT_KINDS } from '../sheets/kinds.ts'
import { putSupplied } from '../supplied.ts'
import type { TableRow, WorkbookFault } from '../table.ts'
import { kindsOf, putOthers, putSource, putTexts } from '../texts.ts'
import { ABSENT, BLANK, decodeValue } from '../values.ts'
import { putMonths } from './months.ts'

/** The rows of a sheet that refer to one form; of a sheet that several tables share, those of one. */
export type RowsOf = (sheet: string, table?: string) => readonly TableRow[]

/** One project from its row and the rows that refer to it. */
export function projectDraft(row: TableRow, rows: RowsOf, faults: WorkbookFault[]): Draft {
  const draft = new Draft(row)
  const plan = rows('支出计划')
  draft.putFields(PROJECT_FIELDS, row)
  refuseBlankBudget(row, faults)
  putFunding(draft, ['funding'], row, faults)
  putAmountRows(draft, 'periodMoney', rows('实施期资金'), faults)
  if (plan.length > 0) putMonths(draft, 'spendPlan', '累计比例', plan, faults)
  putIndicators(draft, 'periodIndicators', '实施期指标', rows, faults)
  putTargetTexts(draft, row, rows, faults)
  return draft
}

/** A table without a budget says so: a blank cell is rather one forgotten. */
function refuseBlankBudget(row: TableRow, faults: WorkbookFault[]): void {
  const { budget: head } = PROJECT_HEADS
  if (row.text(head).trim() === '')
    faults.push({
      place: row.placeOf(head),
      code: 'workbook-amount-blank',
      text: head,
      other: `“${BLANK}”`,
      also: `“${ABSENT}”`,
    })
}

/** Goals, the year's indicators and other texts of a project, or of a whole department. */
export function putTargetTexts(draft: Draft, row: TableRow, rows: RowsOf, faults: WorkbookFault[]): void {
  const kinds = kindsOf(rows('项目条目'), PROJECT_KINDS, faults)
  putTexts(draft, 'periodGoals', kinds.get(PERIOD_GOALS_KIND))
  putTexts(draft, 'goals', kinds.get(GOALS_KIND))
  putIndicators(draft, 'indicators', '指标', rows, faults)
  putOthers(draft, kinds)
  putInnerTables(draft, rows('表内的表', '目标'))
  putSupplied(draft, row, faults)
  putSource(draft, row)
}

/** A table of indicators; where it is one that a form may lack, no row is none, and a row without a word one that holds
 *  nothing. */
function putIndicators(
  draft: Draft,
  key: 'indicators' | 'periodIndicators',
  table: IndicatorTable,
  rows: RowsOf,
  faults: WorkbookFault[],
): void {
  const all = rows(table)
  const mayLack = key === 'periodIndicators'
  const indicators = mayLack && all.length === 1 && all.every(isWithoutIndicator) ? [] : all
  if (!mayLack || all.length > 0) draft.putList(key, INDICATOR_FIELDS, indicators)
  for (const [n, one] of indicators.entries()) putFinalTarget(draft, [key, n, 'finalTarget'], one)
  putIndicatorLists(draft, { key, table, count: indicators.length }, (sheet) => rows(sheet, table), faults)
}

function isWithoutIndicator(row: TableRow): boolean {
  return row.heads.every((head) => OWNERS.includes(head) || row.text(head).trim() === '')
}

const OWNERS = ['年度', '单位', '项目']

function putFinalTarget(draft: Draft, path: readonly PropertyKey[], row: TableRow): void {
  const [year, target] = [wholeNumberOf(row, '最终目标年度'), decodeValue(row.text('最终目标值'))]
  if (year === undefined && target === undefined) return
  draft.put(path, {}, row, '最终目标值')
  draft.put([...path, 'year'], year, row, '最终目标年度')
  draft.put([...path, 'target'], target, row, '最终目标值')
}
