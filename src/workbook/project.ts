import { Draft } from './draft.ts'
import { INDICATOR_FIELDS, PROJECT_FIELDS } from './fields.ts'
import { GOALS_KIND, PERIOD_GOALS_KIND, PROJECT_KINDS } from './kinds.ts'
import { putMonths } from './months.ts'
import type { TableRow, WorkbookFault } from './table.ts'
import { kindsOf, putOthers, putSource, putTexts } from './texts.ts'
import { BLANK, decodeValue } from './values.ts'

/** The rows that refer to one project, by their sheet. */
interface ProjectRows {
  readonly items: readonly TableRow[]
  readonly indicators: readonly TableRow[]
  readonly years: readonly TableRow[]
  readonly plan: readonly TableRow[]
}

/** One project from its row and the rows that refer to it. */
export function projectDraft(row: TableRow, rows: ProjectRows, faults: WorkbookFault[]): Draft {
  const { items, indicators, years, plan } = rows
  const draft = new Draft(row)
  draft.putFields(PROJECT_FIELDS, row)
  putFunding(draft, row, faults)
  if (plan.length > 0) putMonths(draft, 'spendPlan', '累计比例', plan, faults)
  const kinds = kindsOf(items, PROJECT_KINDS, faults)
  putTexts(draft, 'periodGoals', kinds.get(PERIOD_GOALS_KIND))
  putTexts(draft, 'goals', kinds.get(GOALS_KIND))
  draft.putList('indicators', INDICATOR_FIELDS, indicators)
  for (const [n, one] of indicators.entries()) putFinalTarget(draft, n, one)
  putOtherYears(draft, years, indicators.length, faults)
  putOthers(draft, kinds)
  putSource(draft, row)
  return draft
}

function putFinalTarget(draft: Draft, n: number, row: TableRow): void {
  const [year, target] = [wholeNumberOf(row, '最终目标年度'), decodeValue(row.text('最终目标值'))]
  if (year === undefined && target === undefined) return
  const path = ['indicators', n, 'finalTarget']
  draft.put(path, {}, row, '最终目标值')
  draft.put([...path, 'year'], year, row, '最终目标年度')
  draft.put([...path, 'target'], target, row, '最终目标值')
}

function putOtherYears(draft: Draft, rows: readonly TableRow[], count: number, faults: WorkbookFault[]): void {
  for (const [printed, of] of Map.groupBy(rows, (row) => row.text('指标序号').trim())) {
    const n = Number(printed) - 1
    const [first] = of
    if (!/^[1-9]\d*$/.test(printed) || n >= count) {
      for (const row of of)
        faults.push({
          place: row.placeOf('指标序号'),
          code: 'workbook-indicator-not-known',
          text: printed,
          other: `${count}`,
        })
    } else if (first)
      putYearsOf(
        draft,
        n,
        first,
        of.filter((row) => !isBlankYear(row)),
      )
  }
}

function putYearsOf(draft: Draft, n: number, first: TableRow, rows: readonly TableRow[]): void {
  const path = ['indicators', n, 'otherYears']
  draft.put(path, [], first, '指标序号')
  for (const [at, row] of rows.entries()) {
    draft.put([...path, at], {}, row, '所属年度')
    draft.put([...path, at, 'year'], wholeNumberOf(row, '所属年度'), row, '所属年度')
    draft.put([...path, at, 'target'], decodeValue(row.text('指标值')), row, '指标值')
    draft.put([...path, at, 'actual'], decodeValue(row.text('完成值')), row, '完成值')
  }
}

/** A row that only says that the list is there and holds nothing. */
function isBlankYear(row: TableRow): boolean {
  return ['所属年度', '指标值', '完成值'].every((head) => row.text(head).trim() === '')
}

/** A number, or the text where it is none, for the schema to refuse. */
function wholeNumberOf(row: TableRow, head: string): number | string | undefined {
  const text = row.text(head).trim()
  return text === '' ? undefined : /^\d+$/.test(text) ? Number(text) : text
}

function putFunding(draft: Draft, row: TableRow, faults: WorkbookFault[]): void {
  const funding = new Map<string, string>()
  draft.put(['funding'], {}, row, '资金来源1')
  for (const head of row.heads.filter((one) => /^资金来源\d+$/.test(one))) {
    const amountHead = head.replace('资金来源', '金额')
    const [source, amount] = [decodeValue(row.text(head)), decodeValue(row.text(amountHead))]
    if (source === undefined && amount === undefined) continue
    const missing = source === undefined ? head : amount === undefined ? amountHead : undefined
    if (missing !== undefined)
      faults.push({ place: row.placeOf(missing), code: 'workbook-funding-blank', text: missing, other: `“${BLANK}”` })
    else if (funding.has(source ?? ''))
      faults.push({
        place: row.placeOf(head),
        code: 'workbook-funding-twice',
        text: source ?? '',
      })
    else {
      funding.set(source ?? '', amount ?? '')
      draft.put(['funding', source ?? ''], amount, row, amountHead)
    }
  }
}
