import { LIST_SHEETS } from '../indicator-lists.ts'
import { FORMS, SCOPE, SCOPES, tablesOf, WHOLE } from '../sheets/kinds.ts'
import { notListed } from '../supplied.ts'
import type { TableRow, WorkbookFault } from '../table.ts'
import { keysOf, linker, type Rows, type Target } from './links.ts'
import type { RowsOf } from './project.ts'

type SheetRowsOf = (sheet: string) => readonly TableRow[]

/** Which table of a form a row belongs to. */
const TABLE = '所在表'
/** The rows that refer to a form, by the form's own row. */
interface FormLinks {
  /** Of a project, or of the whole department's targets. */
  readonly targets: (row: TableRow) => RowsOf
  readonly appraisal: (row: TableRow) => RowsOf
}

/** Whether a self-appraisal is of the whole department, and not of a project. */
export function isOfWhole(row: TableRow): boolean {
  return row.text(SCOPE).trim() === WHOLE
}

/** Links the rows of a unit to its forms: projects, its whole targets, its self-appraisals. A row that refers to none, or to a
 *  table that is not known, is a fault. */
export function formLinks(rows: SheetRowsOf, faults: WorkbookFault[]): FormLinks {
  const projects = keysOf(rows('项目'), ['项目编码', '文件名', '项目名称'])
  const whole = rows('部门整体')
  const appraisals = keysOf(
    rows('自评表').filter((row) => !isOfWhole(row)),
    ['序号', '项目编码', '项目名称'],
  )
  const wholeAppraisals = rows('自评表').filter(isOfWhole)
  const targetForms = [...projects, ...whole.map(asWhole)]
  const appraisalForms = [...appraisals, ...wholeAppraisals.map(asWhole)]
  const tasks = [
    ...whole.map((of): Target<TableRow> => ({ of, keys: [FORMS[0]] })),
    ...wholeAppraisals.map((of): Target<TableRow> => ({ of, keys: [FORMS[1]] })),
  ]
  checkWords(rows, faults)
  const link = (sheet: string, head: string, forms: readonly Target<TableRow>[], table?: string) =>
    [
      sheet + (table ?? ''),
      linker(rowsIn(rows, table), head, formSheet(forms === appraisalForms), forms, faults)(sheet),
    ] as const
  const taskRows = linker(rows, TABLE, WHOLE, tasks, faults)('部门任务')
  // Every sheet is linked, asked for or not: no row is lost without a word.
  const ofTargets = new Map([
    ...['项目条目', '指标'].map((sheet) => link(sheet, '项目', targetForms)),
    ...['支出计划', '实施期资金', '实施期指标'].map((sheet) => link(sheet, '项目', projects)),
    ...LIST_SHEETS.map((sheet) => link(sheet, '项目', targetForms, '指标')),
    ...LIST_SHEETS.map((sheet) => link(sheet, '项目', projects, '实施期指标')),
    link('表内的表', '项目', targetForms, FORMS[0]),
    ['部门任务', taskRows] as const,
  ])
  const ofAppraisals = new Map([
    ...['自评条目', '自评资金', '自评结果'].map((sheet) => link(sheet, '自评', appraisalForms)),
    ...LIST_SHEETS.map((sheet) => link(sheet, '项目', appraisalForms, '自评结果')),
    link('表内的表', '项目', appraisalForms, FORMS[1]),
    ['部门任务', taskRows] as const,
  ])
  return { targets: rowsOfForm(ofTargets), appraisal: rowsOfForm(ofAppraisals) }
}

function rowsOfForm(links: ReadonlyMap<string, Rows>): (row: TableRow) => RowsOf {
  return (row) =>
    (sheet, table = '') =>
      (links.get(sheet + table) ?? links.get(sheet))?.get(row) ?? []
}

/** The whole department, which others call by one word. */
function asWhole(of: TableRow): Target<TableRow> {
  return { of, keys: ['', '', WHOLE] }
}

function formSheet(isAppraisal: boolean): string {
  return isAppraisal ? '自评表' : '项目'
}

/** The rows of sheets that belong to one table of several; all where no table is named. */
function rowsIn(rows: SheetRowsOf, table: string | undefined): SheetRowsOf {
  if (table === undefined) return rows
  return (sheet) => rows(sheet).filter((row) => (row.text(TABLE).trim() || wordsOf(sheet)[0]) === table)
}

function wordsOf(sheet: string): readonly string[] {
  return LIST_SHEETS.includes(sheet) ? tablesOf(sheet) : FORMS
}

function checkWords(rows: SheetRowsOf, faults: WorkbookFault[]): void {
  const check = (sheet: string, head: string, words: readonly string[]) => {
    for (const row of rows(sheet)) {
      const word = row.text(head).trim()
      if (word !== '' && !words.includes(word)) faults.push({ place: row.placeOf(head), ...notListed(word, words) })
    }
  }
  for (const sheet of [...LIST_SHEETS, '表内的表']) check(sheet, TABLE, wordsOf(sheet))
  check('自评表', SCOPE, SCOPES)
}
