import type { UnitFiles } from '../../content/unit-files.ts'
import { cellsOf, listRows, monthRows, type RowCells, type SheetRows, sourceCells, togetherRows } from '../cells.ts'
import { APPRAISAL_FIELDS, type AppraisalRecord, FUNDING_FIELDS, MONITORING_FIELDS, RESULT_FIELDS } from '../fields.ts'
import { indicatorListRows } from '../indicator-lists.ts'
import { innerTableRows } from '../inner-tables.ts'
import { WHOLE } from '../sheets/kinds.ts'
import { suppliedCell } from '../supplied.ts'
import { BLANK, encodeValue } from '../values.ts'
import { taskRows } from '../whole.ts'
import { otherRows } from './item-rows.ts'

/** The self-appraisals of a unit as rows by the names of their sheets, the whole department's first; `own` are the cells that say
 *  whose they are. */
export function appraisalSheets(
  own: RowCells,
  { wholeAppraisal: whole, appraisals }: Pick<UnitFiles, 'wholeAppraisal' | 'appraisals'>,
): SheetRows {
  const head = { ...own, 范围: WHOLE }
  return togetherRows([
    whole
      ? { ...appraisalRows(own, WHOLE, head, whole), 部门任务: taskRows(own, '自评', whole.tasks) }
      : { 自评表: emptyTable(own, appraisals) },
    ...(appraisals ?? []).map((one, n) => appraisalRows(own, `${n + 1}`, { ...own, 序号: `${n + 1}` }, one)),
  ])
}

/** `reference` is what the other sheets call the self-appraisal; `head` are the cells that its own row begins with. */
function appraisalRows(own: RowCells, reference: string, head: RowCells, record: AppraisalRecord): SheetRows {
  const whose = { ...own, 自评: reference }
  return togetherRows([
    {
      自评表: [
        { ...head, ...cellsOf(APPRAISAL_FIELDS, record), ...suppliedCell(record.supplied), ...sourceCells(record) },
      ],
      自评资金: listRows(whose, FUNDING_FIELDS, record.funding),
      自评结果: listRows(whose, RESULT_FIELDS, record.indicators),
      自评条目: appraisalItems(whose, record),
    },
    indicatorListRows({ ...own, 项目: reference }, '自评结果', record.indicators),
    { 表内的表: innerTableRows({ ...own, 项目: reference }, '自评', record.tables) },
  ])
}

/** The monitoring reports of a unit as rows by the names of their sheets; `own` are the cells that say whose they are. */
export function monitoringSheets(own: RowCells, all: UnitFiles['reports']) {
  const reports = (all ?? []).map((record, n) => ({ record, own: { ...own, 监控: `${n + 1}` } }))
  return {
    监控表: [
      ...emptyTable(own, all),
      ...reports.map(({ record }, n) => ({
        ...{ ...own, 序号: `${n + 1}`, ...cellsOf(MONITORING_FIELDS, record), ...sourceCells(record) },
      })),
    ],
    监控支出: reports.flatMap(({ record, own }) => monthRows(own, '累计支出', record.spent)),
  }
}

/** A file that is there and holds nothing is one row whose name is a published blank. */
function emptyTable(own: RowCells, records: readonly unknown[] | undefined): RowCells[] {
  return records?.length === 0 ? [{ ...own, 项目名称: BLANK }] : []
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
