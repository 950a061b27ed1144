import { Draft } from '../draft.ts'
import { APPRAISAL_FIELDS, FUNDING_FIELDS, RESULT_FIELDS } from '../fields.ts'
import { putIndicatorLists } from '../indicator-lists.ts'
import { putInnerTables } from '../inner-tables.ts'
import { APPRAISAL_KINDS } from '../sheets/kinds.ts'
import { putSupplied } from '../supplied.ts'
import type { TableRow, WorkbookFault } from '../table.ts'
import { isEmptyList, kindsOf, putOthers, putSource } from '../texts.ts'
import { decodeValue } from '../values.ts'
import { putTasks } from '../whole.ts'
import type { RowsOf } from './project.ts'

/** A whole department's self-appraisal from its row, its tasks and the rows that refer to it. */
export function wholeAppraisalDraft(row: TableRow, rowsOf: RowsOf, faults: WorkbookFault[]): Draft {
  const draft = appraisalDraft(row, rowsOf, faults)
  putTasks(draft, rowsOf('部门任务', '自评'), faults)
  return draft
}

/** One self-appraisal from its row and the rows that refer to it. */
export function appraisalDraft(row: TableRow, rowsOf: RowsOf, faults: WorkbookFault[]): Draft {
  const [items, funding, results] = [rowsOf('自评条目'), rowsOf('自评资金'), rowsOf('自评结果')]
  const draft = new Draft(row)
  draft.putFields(APPRAISAL_FIELDS, row)
  const kinds = kindsOf(items, APPRAISAL_KINDS, faults)
  const goals = kinds.get(APPRAISAL_KINDS[0])
  if (goals) {
    const rows = isEmptyList(goals) && goals[0]?.text('完成情况').trim() === '' ? [] : goals
    draft.value.goals = rows.map(() => ({}))
    for (const [n, goal] of rows.entries()) {
      draft.put(['goals', n, 'planned'], decodeValue(goal.text('内容')) ?? '', goal, '内容')
      draft.put(['goals', n, 'actual'], decodeValue(goal.text('完成情况')) ?? '', goal, '完成情况')
    }
  }
  draft.putList('funding', FUNDING_FIELDS, funding)
  draft.putList('indicators', RESULT_FIELDS, results)
  const table = { key: 'indicators', table: '自评结果', count: results.length } as const
  putIndicatorLists(draft, table, (sheet) => rowsOf(sheet, '自评结果'), faults)
  putOthers(draft, kinds)
  putInnerTables(draft, rowsOf('表内的表', '自评'))
  putSupplied(draft, row, faults)
  putSource(draft, row)
  return draft
}
