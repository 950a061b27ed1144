import type { UnitFiles } from '../content/unit-files.ts'
import { cellsOf, listRows, monthRows, type RowCells, sourceCells } from './cells.ts'
import {
  APPRAISAL_FIELDS,
  type AppraisalRecord,
  type Fields,
  FUNDING_FIELDS,
  MONITORING_FIELDS,
  RESULT_FIELDS,
} from './fields.ts'
import { otherRows } from './item-rows.ts'
import { BLANK, encodeValue } from './values.ts'

/** The self-appraisals of a unit as rows by the names of their sheets; `own` are the cells that say whose they are. */
export function appraisalSheets(own: RowCells, all: UnitFiles['appraisals']) {
  const appraisals = (all ?? []).map((record, n) => ({ record, own: { ...own, 自评: `${n + 1}` } }))
  return {
    自评表: [
      ...emptyTable(own, all),
      ...appraisals.map(({ record }, n) => recordCells(own, n, APPRAISAL_FIELDS, record)),
    ],
    自评资金: appraisals.flatMap(({ record, own }) => listRows(own, FUNDING_FIELDS, record.funding)),
    自评结果: appraisals.flatMap(({ record, own }) => listRows(own, RESULT_FIELDS, record.indicators)),
    自评条目: appraisals.flatMap(({ record, own }) => appraisalItems(own, record)),
  }
}

/** The monitoring reports of a unit as rows by the names of their sheets; `own` are the cells that say whose they are. */
export function monitoringSheets(own: RowCells, all: UnitFiles['reports']) {
  const reports = (all ?? []).map((record, n) => ({ record, own: { ...own, 监控: `${n + 1}` } }))
  return {
    监控表: [
      ...emptyTable(own, all),
      ...reports.map(({ record }, n) => recordCells(own, n, MONITORING_FIELDS, record)),
    ],
    监控支出: reports.flatMap(({ record, own }) => monthRows(own, '累计支出', record.spent)),
  }
}

/** `n` is the record's place, from 0. */
function recordCells<Key extends string>(
  own: RowCells,
  n: number,
  fields: Fields<Key>,
  record: Parameters<typeof cellsOf<Key>>[1] & Parameters<typeof sourceCells>[0],
): RowCells {
  return { ...own, 序号: `${n + 1}`, ...cellsOf(fields, record), ...sourceCells(record) }
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
