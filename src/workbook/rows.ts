import type { UnitFiles } from '../content/unit-files.ts'
import type { ProjectFile } from '../model/project-file.ts'
import {
  ACCOUNT_FIELDS,
  APPRAISAL_FIELDS,
  type AppraisalRecord,
  type Fields,
  FUNDING_FIELDS,
  INDICATOR_FIELDS,
  type IndicatorRecord,
  MONITORING_FIELDS,
  PROJECT_FIELDS,
  RESULT_FIELDS,
  SOURCE_FIELDS,
} from './fields.ts'
import { FIELDS_KIND, GOALS_KIND, NOTES_KIND, PERIOD_GOALS_KIND, UNPLACED_KIND } from './kinds.ts'
import { proseRows } from './prose.ts'
import { BLANK, encodeColumn, encodeValue } from './values.ts'

/** The cells of one row by the heads of their columns; a column that is not named is blank. */
export type RowCells = Readonly<Record<string, string>>

/** Rows of the workbook by the names of their sheets. */
export type SheetRows = Readonly<Record<string, readonly RowCells[]>>

/** Content as rows of the workbook, in the order given. */
export function workbookRows(units: readonly UnitFiles[]): SheetRows {
  const each = units.map(unitRows)
  const names = new Set(each.flatMap((rows) => Object.keys(rows)))
  return Object.fromEntries([...names].map((name) => [name, each.flatMap((rows) => rows[name] ?? [])]))
}

function unitRows(unit: UnitFiles): SheetRows {
  const { head, unit: folder } = unit
  const year = `${unit.year}`
  const own = { 年度: year, 单位: head.code ?? folder }
  const projects = unit.projects.map(({ slug, file }) => ({ slug, file, own: { ...own, 项目: file.code ?? slug } }))
  const reports = (unit.reports ?? []).map((record, n) => ({
    record,
    number: n + 1,
    own: { ...own, 监控: `${n + 1}` },
  }))
  const appraisals = (unit.appraisals ?? []).map((record, n) => ({
    record,
    number: n + 1,
    own: { ...own, 自评: `${n + 1}` },
  }))
  return {
    部门: [{ 年度: year, 单位编码: head.code ?? '', 单位名称: encodeValue(head.name), 文件夹: folder }],
    部门目标: [
      ...proseRows(unit.body.replace(/^\n/, '')).map(({ kind, text }) => ({
        ...own,
        类别: kind,
        内容: encodeValue(text),
      })),
      ...unplacedRows(own, head.unplaced),
    ],
    项目: projects.map(({ slug, file }) => ({ ...own, ...projectCells(file), 文件名: slug })),
    项目条目: projects.flatMap(({ file, own }) => projectItems(own, file)),
    指标: projects.flatMap(({ file, own }) =>
      listRows(own, INDICATOR_FIELDS, file.indicators).map((cells, n) => ({
        ...cells,
        ...finalCells(file.indicators[n]),
      })),
    ),
    指标各年: projects.flatMap(({ file, own }) => file.indicators.flatMap((row, n) => yearRows(own, row, n + 1))),
    支出计划: projects.flatMap(({ file, own }) => planRows(own, file)),
    自评表: [
      ...emptyTable(own, unit.appraisals),
      ...appraisals.map(({ record, number }) => ({
        ...own,
        序号: `${number}`,
        ...cellsOf(APPRAISAL_FIELDS, record),
        ...sourceCells(record),
      })),
    ],
    自评资金: appraisals.flatMap(({ record, own }) => listRows(own, FUNDING_FIELDS, record.funding)),
    自评结果: appraisals.flatMap(({ record, own }) => listRows(own, RESULT_FIELDS, record.indicators)),
    自评条目: appraisals.flatMap(({ record, own }) => appraisalItems(own, record)),
    监控表: [
      ...emptyTable(own, unit.reports),
      ...reports.map(({ record, number }) => ({
        ...{ ...own, 序号: `${number}`, ...cellsOf(MONITORING_FIELDS, record), ...sourceCells(record) },
      })),
    ],
    监控支出: reports.flatMap(({ record, own }) => monthRows(own, '累计支出', record.spent)),
    原文: head.sources.map((source) => ({
      ...own,
      ...cellsOf(SOURCE_FIELDS, source),
      字节数: `${source.bytes}`,
      ...(source.account && cellsOf(ACCOUNT_FIELDS, textsOf(source.account))),
      发布信息: encodeValue(source.imprint?.join('\n')),
    })),
  }
}

/** A file that is there and holds nothing is one row whose name is a published blank. */
function emptyTable(own: RowCells, records: readonly unknown[] | undefined): RowCells[] {
  return records?.length === 0 ? [{ ...own, 项目名称: BLANK }] : []
}

/** A plan that is there and holds nothing is one row without a month. */
function planRows(own: RowCells, { spendPlan }: ProjectFile): RowCells[] {
  const rows = monthRows(own, '累计比例', spendPlan ?? {})
  return spendPlan && rows.length === 0 ? [own] : rows
}

function monthRows(own: RowCells, head: string, months: Readonly<Record<string, string>>): RowCells[] {
  return Object.entries(months).map(([month, printed]) => ({
    ...{ ...own, 月份: month, [head]: printed === '' ? '' : encodeValue(printed) },
  }))
}

function projectCells(file: ProjectFile): RowCells {
  const funding = Object.entries(file.funding).flatMap(([source, amount], n) => [
    [`资金来源${n + 1}`, encodeValue(source)],
    [`金额${n + 1}`, encodeValue(amount)],
  ])
  return { ...cellsOf(PROJECT_FIELDS, file), ...Object.fromEntries(funding), ...sourceCells(file) }
}

function finalCells(row: IndicatorRecord | undefined): RowCells {
  const { year, target } = row?.finalTarget ?? {}
  return { 最终目标年度: year === undefined ? '' : `${year}`, 最终目标值: encodeValue(target) }
}

/** A list that is there and holds nothing is one row without a year. */
function yearRows(own: RowCells, { otherYears }: IndicatorRecord, number: number): RowCells[] {
  const numbered = { ...own, 指标序号: `${number}` }
  if (otherYears?.length === 0) return [numbered]
  return (otherYears ?? []).map(({ year, target, actual }) => ({
    ...numbered,
    所属年度: `${year}`,
    指标值: encodeValue(target),
    完成值: encodeValue(actual),
  }))
}

function sourceCells({ source }: Pick<ProjectFile, 'source'>): RowCells {
  return { 原文文件: encodeValue(source?.file), 原文位置: encodeValue(source?.place) }
}

/** A list that is there and holds nothing is one row of its kind without a text. */
function projectItems(own: RowCells, file: ProjectFile): RowCells[] {
  return [
    ...textRows(own, PERIOD_GOALS_KIND, file.periodGoals),
    ...textRows(own, GOALS_KIND, file.goals),
    ...otherRows(own, file),
  ]
}

function appraisalItems(own: RowCells, record: AppraisalRecord): RowCells[] {
  const kind = '年度目标及完成情况'
  const goals = record.goals?.map(({ planned, actual }) => ({
    ...own,
    类别: kind,
    内容: encodeValue(planned),
    完成情况: encodeValue(actual),
  }))
  return [...(goals?.length === 0 ? [{ ...own, 类别: kind }] : (goals ?? [])), ...otherRows(own, record)]
}

function otherRows(
  own: RowCells,
  { fields, notes, unplaced }: Pick<ProjectFile, 'fields' | 'notes' | 'unplaced'>,
): RowCells[] {
  const labelled = fields?.map(({ label, text }) => ({
    ...own,
    类别: FIELDS_KIND,
    栏目: encodeValue(label),
    内容: encodeValue(text),
  }))
  return [
    ...(labelled?.length === 0 ? [{ ...own, 类别: FIELDS_KIND }] : (labelled ?? [])),
    ...textRows(own, NOTES_KIND, notes),
    ...unplacedRows(own, unplaced),
  ]
}

function textRows(own: RowCells, kind: string, texts: readonly string[] | undefined): RowCells[] {
  if (texts?.length === 0) return [{ ...own, 类别: kind }]
  return (texts ?? []).map((text) => ({ ...own, 类别: kind, 内容: encodeValue(text) }))
}

function unplacedRows(own: RowCells, unplaced: ProjectFile['unplaced']): RowCells[] {
  if (unplaced?.length === 0) return [{ ...own, 类别: UNPLACED_KIND }]
  return (unplaced ?? []).map(({ text, place }) => ({
    ...own,
    类别: UNPLACED_KIND,
    内容: encodeValue(text),
    原文位置: encodeValue(place),
  }))
}

type Texts<Key extends string> = { readonly [K in Key]?: string | undefined }

function cellsOf<Key extends string>(fields: Fields<Key>, record: Texts<Key>): RowCells {
  return Object.fromEntries(fields.map(([key, head]) => [head, encodeValue(record[key])]))
}

function listRows<Key extends string>(own: RowCells, fields: Fields<Key>, records: readonly Texts<Key>[]): RowCells[] {
  const columns = fields.map(([key, head]) => [head, encodeColumn(records.map((record) => record[key]))] as const)
  return records.map((_, n) => ({
    ...own,
    ...Object.fromEntries(columns.map(([head, cells]) => [head, cells[n] ?? ''])),
  }))
}

function textsOf<Key extends string>(numbers: Readonly<Record<Key, number>>): Readonly<Record<Key, string>> {
  return Object.fromEntries(Object.entries(numbers).map(([key, value]) => [key, `${value}`])) as Record<Key, string>
}
