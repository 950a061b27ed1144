import type { UnitFiles } from '../content/unit-files.ts'
import type { ProjectFile } from '../model/files/project-file.ts'
import { cellsOf, listRows, monthRows, type RowCells, sourceCells } from './cells.ts'
import { INDICATOR_FIELDS, type IndicatorRecord, PROJECT_FIELDS } from './fields.ts'
import { otherRows, textRows } from './item-rows.ts'
import { GOALS_KIND, PERIOD_GOALS_KIND } from './kinds.ts'
import { encodeValue } from './values.ts'

/** The projects of a unit as rows by the names of their sheets; `own` are the cells that say whose they are. */
export function projectSheets(own: RowCells, all: UnitFiles['projects']) {
  const projects = all.map(({ slug, file }) => ({ file, own: { ...own, 项目: file.code ?? slug } }))
  return {
    项目: all.map(({ slug, file }) => ({ ...own, ...projectCells(file), 文件名: slug })),
    项目条目: projects.flatMap(({ file, own }) => projectItems(own, file)),
    指标: projects.flatMap(({ file, own }) => indicatorRows(own, file)),
    指标各年: projects.flatMap(({ file, own }) => file.indicators.flatMap((row, n) => yearRows(own, row, n + 1))),
    支出计划: projects.flatMap(({ file, own }) => planRows(own, file)),
  }
}

function projectCells(file: ProjectFile): RowCells {
  const funding = Object.entries(file.funding).flatMap(([source, amount], n) => [
    [`资金来源${n + 1}`, encodeValue(source)],
    [`金额${n + 1}`, encodeValue(amount)],
  ])
  return { ...cellsOf(PROJECT_FIELDS, file), ...Object.fromEntries(funding), ...sourceCells(file) }
}

/** A list that is there and holds nothing is one row of its kind without a text. */
function projectItems(own: RowCells, file: ProjectFile): RowCells[] {
  return [
    ...textRows(own, PERIOD_GOALS_KIND, file.periodGoals),
    ...textRows(own, GOALS_KIND, file.goals),
    ...otherRows(own, file),
  ]
}

function indicatorRows(own: RowCells, { indicators }: ProjectFile): RowCells[] {
  return listRows(own, INDICATOR_FIELDS, indicators).map((cells, n) => ({ ...cells, ...finalCells(indicators[n]) }))
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

/** A plan that is there and holds nothing is one row without a month. */
function planRows(own: RowCells, { spendPlan }: ProjectFile): RowCells[] {
  const rows = monthRows(own, '累计比例', spendPlan ?? {})
  return spendPlan && rows.length === 0 ? [own] : rows
}
