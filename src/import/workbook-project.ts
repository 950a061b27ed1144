import { quote } from '../check/quote.ts'
import { Draft } from './workbook-draft.ts'
import { INDICATOR_FIELDS, PROJECT_FIELDS } from './workbook-fields.ts'
import { PROJECT_KINDS } from './workbook-kinds.ts'
import type { TableRow, WorkbookFault } from './workbook-table.ts'
import { kindsOf, putOthers, putSource, putTexts } from './workbook-texts.ts'
import { decodeValue } from './workbook-values.ts'

/** One project from its row and the rows that refer to it. */
export function projectDraft(
  row: TableRow,
  items: readonly TableRow[],
  indicators: readonly TableRow[],
  plan: readonly TableRow[],
  faults: WorkbookFault[],
): Draft {
  const draft = new Draft(row)
  draft.putFields(PROJECT_FIELDS, row)
  putFunding(draft, row, faults)
  if (plan.length > 0) putPlan(draft, plan, faults)
  const kinds = kindsOf(items, PROJECT_KINDS, faults)
  putTexts(draft, 'periodGoals', kinds.get('实施期目标'))
  putTexts(draft, 'goals', kinds.get('绩效目标'))
  draft.putList('indicators', INDICATOR_FIELDS, indicators)
  putOthers(draft, kinds)
  putSource(draft, row)
  return draft
}

function putFunding(draft: Draft, row: TableRow, faults: WorkbookFault[]): void {
  const funding = new Map<string, string>()
  draft.put(['funding'], {}, row, '资金来源1')
  for (const head of row.heads.filter((one) => /^资金来源\d+$/.test(one))) {
    const amountHead = head.replace('资金来源', '金额')
    const [source, amount] = [decodeValue(row.text(head)), decodeValue(row.text(amountHead))]
    if (source === undefined && amount === undefined) continue
    const missing = source === undefined ? head : amount === undefined ? amountHead : undefined
    const message = `“${missing}” is blank, though its neighbour is not. Write it, or （空白） for an amount left blank.`
    if (missing !== undefined) faults.push({ place: row.placeOf(missing), message })
    else if (funding.has(source ?? ''))
      faults.push({
        place: row.placeOf(head),
        message: `“${quote(source ?? '')}” is there twice. Write each source of money once.`,
      })
    else {
      funding.set(source ?? '', amount ?? '')
      draft.put(['funding', source ?? ''], amount, row, amountHead)
    }
  }
}

function putPlan(draft: Draft, rows: readonly TableRow[], faults: WorkbookFault[]): void {
  const [first] = rows
  const months = new Set<string>()
  if (first) draft.put(['spendPlan'], {}, first, '月份')
  for (const row of rows) {
    const month = row.text('月份').trim()
    if (months.has(month))
      faults.push({
        place: row.placeOf('月份'),
        message: `“${quote(month)}” is there twice for this project. Delete one.`,
      })
    months.add(month)
    draft.noteKey(['spendPlan', month], row, '月份')
    draft.put(['spendPlan', month], decodeValue(row.text('累计比例')) ?? '', row, '累计比例')
  }
}
