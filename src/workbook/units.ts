import { YEAR_PATTERN } from '../model/ids.ts'
import { defined } from '../parse/defined.ts'
import { appraisalDraft } from './appraisal.ts'
import type { Draft } from './draft.ts'
import { headDraft } from './head.ts'
import { linked, type Target } from './links.ts'
import { monitoringDraft } from './monitoring.ts'
import { projectDraft } from './project.ts'
import { SHEETS } from './sheets.ts'
import type { TableRow, Tables, WorkbookFault } from './table.ts'
import { UNITS } from './target-sheets.ts'
import { isUnplaced } from './texts.ts'
import { BLANK } from './values.ts'

/** One unit of one year with its rows, and one record a project and self-appraisal. */
export interface UnitDraft {
  readonly row: TableRow
  readonly year: number
  readonly head: Draft
  readonly prose: readonly TableRow[]
  readonly projects: readonly ProjectDraftRow[]
  /** Absent when the unit has none. */
  readonly appraisals?: readonly Draft[]
  /** Absent when the unit has none. */
  readonly reports?: readonly Draft[]
}

export interface ProjectDraftRow {
  readonly row: TableRow
  readonly draft: Draft
}

type Rows = ReadonlyMap<TableRow, readonly TableRow[]>

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

function grouped(rows: readonly TableRow[], ownerOf: (row: TableRow) => TableRow | undefined): Rows {
  const groups = new Map<TableRow, TableRow[]>()
  for (const row of rows) {
    const owner = ownerOf(row)
    if (owner) groups.set(owner, [...(groups.get(owner) ?? []), row])
  }
  return groups
}

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
  const byProject = linker(rows, '项目', '项目', ['项目编码', '文件名', '项目名称'], faults)
  const byAppraisal = linker(rows, '自评', '自评表', ['序号', '项目编码', '项目名称'], faults)
  const [items, indicators, years] = [byProject('项目条目'), byProject('指标'), byProject('指标各年')]
  const plans = byProject('支出计划')
  const spent = linker(rows, '监控', '监控表', ['序号', '项目编码', '项目名称'], faults)('监控支出')
  const [texts, funding, results] = [byAppraisal('自评条目'), byAppraisal('自评资金'), byAppraisal('自评结果')]
  const appraisals = draftsOf(rows('自评表'), (one) =>
    appraisalDraft(one, texts.get(one) ?? [], funding.get(one) ?? [], results.get(one) ?? [], faults),
  )
  const reports = draftsOf(rows('监控表'), (one) => monitoringDraft(one, spent.get(one) ?? [], faults))
  const prose = rows('部门目标')
  return {
    row,
    year: Number(year),
    head: headDraft(row, rows('原文'), prose.filter(isUnplaced)),
    prose: prose.filter((one) => !isUnplaced(one)),
    projects: rows('项目').map((one) => ({
      row: one,
      draft: projectDraft(
        one,
        {
          items: items.get(one) ?? [],
          indicators: indicators.get(one) ?? [],
          years: years.get(one) ?? [],
          plan: plans.get(one) ?? [],
        },
        faults,
      ),
    })),
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

/** Groups the rows of a sheet by the row of another one that they refer to. */
function linker(
  rows: (sheet: string) => readonly TableRow[],
  head: string,
  sheet: string,
  keys: readonly string[],
  faults: WorkbookFault[],
): (name: string) => Rows {
  const targets: Target<TableRow>[] = rows(sheet).map((row) => ({
    of: row,
    keys: keys.map((key) => row.text(key).trim()),
  }))
  return (name) => grouped(rows(name), (row) => linked(row, head, sheet, targets, faults))
}
