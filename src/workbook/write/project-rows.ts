import type { UnitFiles } from '../../content/unit-files.ts'
import type { ProjectFile } from '../../model/files/project-file.ts'
import type { WholeTargetsFile } from '../../model/files/whole-targets-file.ts'
import { cellsOf, listRows, monthRows, type RowCells, type SheetRows, sourceCells, togetherRows } from '../cells.ts'
import { INDICATOR_FIELDS, type IndicatorRecord, PROJECT_FIELDS } from '../fields.ts'
import { amountRows, fundingCells } from '../funding.ts'
import { indicatorListRows } from '../indicator-lists.ts'
import { innerTableRows } from '../inner-tables.ts'
import { GOALS_KIND, PERIOD_GOALS_KIND, WHOLE } from '../sheets/kinds.ts'
import { suppliedCell } from '../supplied.ts'
import { ABSENT, encodeValue } from '../values.ts'
import { taskRows, wholeCells } from '../whole.ts'
import { otherRows, textRows } from './item-rows.ts'

/** The projects of a unit as rows by the names of their sheets; `own` are the cells that say whose they are. */
export function projectSheets(own: RowCells, all: UnitFiles['projects']): SheetRows {
  const each = all.map(({ slug, file }) => {
    const whose = { ...own, 项目: file.code ?? slug }
    return togetherRows([
      { 项目: [{ ...own, ...projectCells(file), 文件名: slug }] },
      targetRows(whose, file),
      { 实施期资金: amountRows(whose, file.periodMoney), 支出计划: planRows(whose, file) },
      {
        实施期指标: file.periodIndicators?.length === 0 ? [whose] : indicatorRows(whose, file.periodIndicators ?? []),
      },
      indicatorListRows(whose, '实施期指标', file.periodIndicators ?? []),
    ])
  })
  return togetherRows([{ 项目: [] }, ...each])
}

/** A department's whole targets as rows by the names of their sheets. */
export function wholeSheets(own: RowCells, whole: WholeTargetsFile | undefined): SheetRows {
  if (!whole) return {}
  return togetherRows([
    { 部门整体: [{ ...own, ...wholeCells(whole) }], 部门任务: taskRows(own, '目标', whole.tasks) },
    targetRows({ ...own, 项目: WHOLE }, whole),
  ])
}

/** Goals, the year's indicators and other texts of a project, or of a whole department. */
function targetRows(own: RowCells, file: ProjectFile | WholeTargetsFile): SheetRows {
  return togetherRows([
    { 项目条目: targetItems(own, file), 指标: indicatorRows(own, file.indicators) },
    indicatorListRows(own, '指标', file.indicators),
    { 表内的表: innerTableRows(own, '目标', file.tables) },
  ])
}

function projectCells(file: ProjectFile): RowCells {
  return {
    ...cellsOf(PROJECT_FIELDS, file),
    // A budget is so seldom left out that a blank cell is rather one forgotten.
    ...(file.budget === undefined && { 预算数: ABSENT }),
    ...fundingCells(file.funding),
    ...suppliedCell(file.supplied),
    ...sourceCells(file),
  }
}

/** A list that is there and holds nothing is one row of its kind without a text. */
function targetItems(own: RowCells, file: ProjectFile | WholeTargetsFile): RowCells[] {
  return [
    ...textRows(own, PERIOD_GOALS_KIND, file.periodGoals),
    ...textRows(own, GOALS_KIND, file.goals),
    ...otherRows(own, file),
  ]
}

function indicatorRows(own: RowCells, indicators: readonly IndicatorRecord[]): RowCells[] {
  return listRows(own, INDICATOR_FIELDS, indicators).map((cells, n) => ({ ...cells, ...finalCells(indicators[n]) }))
}

function finalCells(row: IndicatorRecord | undefined): RowCells {
  const { year, target } = row?.finalTarget ?? {}
  return { 最终目标年度: year === undefined ? '' : `${year}`, 最终目标值: encodeValue(target) }
}

/** A plan that is there and holds nothing is one row without a month. */
function planRows(own: RowCells, { spendPlan }: ProjectFile): RowCells[] {
  const rows = monthRows(own, '累计比例', spendPlan ?? {})
  return spendPlan && rows.length === 0 ? [own] : rows
}
