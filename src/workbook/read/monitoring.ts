import { Draft } from '../draft.ts'
import { MONITORING_FIELDS } from '../fields.ts'
import type { TableRow, WorkbookFault } from '../table.ts'
import { putSource } from '../texts.ts'
import { putMonths } from './months.ts'

/** What one project had spent, from its row and the rows that refer to it. */
export function monitoringDraft(row: TableRow, spent: readonly TableRow[], faults: WorkbookFault[]): Draft {
  const draft = new Draft(row)
  draft.putFields(MONITORING_FIELDS, row)
  putMonths(draft, 'spent', '累计支出', spent, faults)
  putSource(draft, row)
  return draft
}
