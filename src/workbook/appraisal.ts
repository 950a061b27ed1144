import { Draft } from './draft.ts'
import { APPRAISAL_FIELDS, FUNDING_FIELDS, RESULT_FIELDS } from './fields.ts'
import { APPRAISAL_KINDS } from './kinds.ts'
import type { TableRow, WorkbookFault } from './table.ts'
import { isEmptyList, kindsOf, putOthers, putSource } from './texts.ts'
import { decodeValue } from './values.ts'

/** One self-appraisal from its row and the rows that refer to it. */
export function appraisalDraft(
  row: TableRow,
  items: readonly TableRow[],
  funding: readonly TableRow[],
  results: readonly TableRow[],
  faults: WorkbookFault[],
): Draft {
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
  putOthers(draft, kinds)
  putSource(draft, row)
  return draft
}
