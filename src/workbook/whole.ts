import type { WholeTargetsFile } from '../model/files/whole-targets-file.ts'
import { cellsOf, listRows, type RowCells, sourceCells } from './cells.ts'
import { Draft } from './draft.ts'
import { TASK_FIELDS, WHOLE_FIELDS } from './fields.ts'
import { fundingCells, putFunding } from './funding.ts'
import { putTargetTexts, type RowsOf } from './read/project.ts'
import type { FORMS } from './sheets/kinds.ts'
import { suppliedCell } from './supplied.ts'
import type { TableRow, WorkbookFault } from './table.ts'

/** A department's whole targets from their row and the rows that refer to it. */
export function wholeDraft(row: TableRow, rows: RowsOf, faults: WorkbookFault[]): Draft {
  const draft = new Draft(row)
  draft.putFields(WHOLE_FIELDS, row)
  putFunding(draft, ['funding'], row, faults)
  putTasks(draft, rows('部门任务', '目标'), faults)
  putTargetTexts(draft, row, rows, faults)
  return draft
}

/** Puts the tasks of a whole department; nothing where there is no row, and none where one says nothing. */
export function putTasks(draft: Draft, rows: readonly TableRow[], faults: WorkbookFault[]): void {
  const [first, ...others] = rows
  if (!first) return
  const isEmpty =
    others.length === 0 && first.heads.every((head) => OWNERS.includes(head) || first.text(head).trim() === '')
  const tasks = isEmpty ? [] : rows
  draft.putList('tasks', TASK_FIELDS, tasks)
  for (const [n, task] of tasks.entries()) putFunding(draft, ['tasks', n, 'amounts'], task, faults)
}

const OWNERS = ['年度', '单位', '所在表']

/** The row of a department's whole targets. */
export function wholeCells(file: WholeTargetsFile): RowCells {
  return {
    ...cellsOf(WHOLE_FIELDS, file),
    ...fundingCells(file.funding),
    ...suppliedCell(file.supplied),
    ...sourceCells(file),
  }
}

/** The tasks of a whole department, one a row; a list that holds nothing is one row that says nothing. */
export function taskRows(own: RowCells, form: (typeof FORMS)[number], tasks: WholeTargetsFile['tasks']): RowCells[] {
  const whose = { ...own, 所在表: form }
  if (tasks?.length === 0) return [whose]
  const rows = listRows(whose, TASK_FIELDS, tasks ?? [])
  return (tasks ?? []).map(({ amounts }, n) => ({ ...rows[n], ...fundingCells(amounts) }))
}
