import { YEAR_PATTERN } from '../model/ids.ts'
import { appraisalDraft } from './appraisal.ts'
import type { Draft } from './draft.ts'
import { headDraft } from './head.ts'
import { linked, type Target } from './links.ts'
import { projectDraft } from './project.ts'
import type { TableRow, Tables, WorkbookFault } from './table.ts'
import { isUnplaced } from './texts.ts'

/** One unit of one year with its rows, and one record a project and self-appraisal. */
export interface UnitDraft {
  readonly row: TableRow
  readonly year: number
  readonly head: Draft
  readonly prose: readonly TableRow[]
  readonly projects: readonly ProjectDraftRow[]
  readonly appraisals: readonly Draft[]
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

const SHEETS_OF_A_UNIT = [
  '部门目标',
  '项目',
  '项目条目',
  '指标',
  '指标各年',
  '支出计划',
  '自评表',
  '自评资金',
  '自评结果',
  '自评条目',
  '原文',
]

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
  const [texts, funding, results] = [byAppraisal('自评条目'), byAppraisal('自评资金'), byAppraisal('自评结果')]
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
    appraisals: rows('自评表').map((one) =>
      appraisalDraft(one, texts.get(one) ?? [], funding.get(one) ?? [], results.get(one) ?? [], faults),
    ),
  }
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
