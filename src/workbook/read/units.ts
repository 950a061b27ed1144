import { YEAR_PATTERN } from '../../model/ids.ts'
import { defined } from '../../parse/defined.ts'
import type { Draft } from '../draft.ts'
import { SHEETS } from '../sheets/sheets.ts'
import { UNITS } from '../sheets/target-sheets.ts'
import type { TableRow, Tables, WorkbookFault } from '../table.ts'
import { isUnplaced } from '../texts.ts'
import { BLANK } from '../values.ts'
import { wholeDraft } from '../whole.ts'
import { appraisalDraft, wholeAppraisalDraft } from './appraisal.ts'
import { formLinks, isOfWhole } from './form-links.ts'
import { headDraft } from './head.ts'
import { grouped, keysOf, linked, linker } from './links.ts'
import { monitoringDraft } from './monitoring.ts'
import { projectDraft } from './project.ts'

/** One unit of one year with its rows, and one record a project and self-appraisal. */
export interface UnitDraft {
  readonly row: TableRow
  readonly year: number
  readonly head: Draft
  readonly prose: readonly TableRow[]
  /** What the whole department is to achieve: one row at most, or the others are faults. */
  readonly wholes: readonly DraftRow[]
  /** Likewise the whole department's self-appraisal. */
  readonly wholeAppraisals: readonly DraftRow[]
  readonly projects: readonly DraftRow[]
  /** Absent when the unit has none. */
  readonly appraisals?: readonly Draft[]
  /** Absent when the unit has none. */
  readonly reports?: readonly Draft[]
}

export interface DraftRow {
  readonly row: TableRow
  readonly draft: Draft
}

/** Puts the rows of the workbook together by what they refer to. */
export function unitDrafts(tables: Tables, faults: WorkbookFault[]): UnitDraft[] {
  const targets = tables.rows('部门').map((row) => ({
    of: row,
    year: row.text('年度').trim(),
    keys: ['单位编码', '文件夹', '单位名称'].map((head) => row.text(head).trim()),
  }))
  const unitOf = (row: TableRow) => {
    const year = row.text('年度').trim()
    return linked(
      row,
      '单位',
      '部门',
      targets.filter((unit) => year === '' || unit.year === year),
      faults,
    )
  }
  const byUnit = (sheet: string) => grouped(tables.rows(sheet), unitOf)
  const sheets = new Map(SHEETS_OF_A_UNIT.map((sheet) => [sheet, byUnit(sheet)]))
  const rowsOf = (sheet: string, unit: TableRow) => sheets.get(sheet)?.get(unit) ?? []
  return targets.map(({ of: row, year }) => unitDraft(row, year, (sheet) => rowsOf(sheet, row), faults))
}

const SHEETS_OF_A_UNIT = SHEETS.filter((sheet) => sheet !== UNITS).map(({ name }) => name)

function unitDraft(
  row: TableRow,
  year: string,
  rows: (sheet: string) => readonly TableRow[],
  faults: WorkbookFault[],
): UnitDraft {
  if (!YEAR_PATTERN.test(year))
    faults.push({
      place: row.placeOf('年度'),
      code: 'workbook-year-not-valid',
      text: year,
    })
  const of = formLinks(rows, faults)
  const spent = linker(rows, '监控', '监控表', keysOf(rows('监控表'), ['序号', '项目编码', '项目名称']), faults)
  const appraisals = draftsOf(
    rows('自评表').filter((one) => !isOfWhole(one)),
    (one) => appraisalDraft(one, of.appraisal(one), faults),
  )
  const reports = draftsOf(rows('监控表'), (one) => monitoringDraft(one, spent('监控支出').get(one) ?? [], faults))
  const prose = rows('部门目标')
  return {
    row,
    year: Number(year),
    head: headDraft(row, rows('原文'), prose.filter(isUnplaced)),
    prose: prose.filter((one) => !isUnplaced(one)),
    wholes: rows('部门整体').map((one) => ({ row: one, draft: wholeDraft(one, of.targets(one), faults) })),
    wholeAppraisals: rows('自评表')
      .filter(isOfWhole)
      .map((one) => ({ row: one, draft: wholeAppraisalDraft(one, of.appraisal(one), faults) })),
    projects: rows('项目').map((one) => ({ row: one, draft: projectDraft(one, of.targets(one), faults) })),
    ...defined({ appraisals, reports }),
  }
}

/** The records of a sheet, one a row; undefined where it has no row. */
function draftsOf(rows: readonly TableRow[], draftOf: (row: TableRow) => Draft): readonly Draft[] | undefined {
  if (rows.length === 0) return undefined
  return isEmptyTable(rows) ? [] : rows.map(draftOf)
}

/** Whether rows stand for a file that is there and holds nothing: one row that has nothing but a name left blank. */
function isEmptyTable([first, ...others]: readonly TableRow[]): boolean {
  if (!first || others.length > 0 || first.text('项目名称') !== BLANK) return false
  return first.heads.every((head) => ['年度', '单位', '项目名称'].includes(head) || first.text(head).trim() === '')
}
