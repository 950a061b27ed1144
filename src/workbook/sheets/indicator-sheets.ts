import { INDICATOR_HEADS } from '../fields.ts'
import {
  type Column,
  level1,
  level2,
  MAIN,
  project,
  projectOrAppraisal,
  type SheetSpec,
  unit,
  year,
} from './columns.ts'
import { tablesOf } from './kinds.ts'

/** Columns of a table of indicators. */
const INDICATOR_COLUMNS: readonly Column[] = [
  year,
  unit,
  project,
  level1,
  level2,
  { head: INDICATOR_HEADS.name, note: '照原文，必填', example: '培训人数', width: 28 },
  { head: INDICATOR_HEADS.description, note: '表中没有这一列就整列不填', example: '参加培训的人数', width: 32 },
  { head: INDICATOR_HEADS.operator, note: '如 ≥；与指标值写在一格的不填', example: '', width: 10 },
  { head: INDICATOR_HEADS.target, note: '照原文，如 ≥90%', example: '≥200人', width: 20 },
  { head: INDICATOR_HEADS.unit, note: '与指标值写在一格的不填', example: '', width: 10 },
  { head: INDICATOR_HEADS.basis, note: '照原文', example: '年度工作计划', width: 22 },
  { head: INDICATOR_HEADS.standard, note: '表中没有这一列就不填', example: '', width: 14 },
  { head: INDICATOR_HEADS.weight, note: '权重；没有就不填', example: '', width: 8 },
  { head: INDICATOR_HEADS.remark, note: '没有就不填', example: '', width: 20 },
  { head: INDICATOR_HEADS.baseline, note: '现状值；表中没有这一列就不填', example: '', width: 12 },
  { head: '最终目标年度', note: '四位数字；没有就不填', example: '', width: 12, check: 'count' },
  { head: INDICATOR_HEADS.finalTarget, note: '整个实施期的目标；没有就不填', example: '', width: 12 },
  { head: INDICATOR_HEADS.noNumberReason, note: '没有定量指标值的原因；没有就不填', example: '', width: 20 },
]

/** Indicators of projects, and of whole departments. */
export const INDICATORS: SheetSpec = {
  name: '指标',
  about: '绩效指标，一行一个三级指标，按原文顺序。必填。',
  tab: MAIN,
  columns: INDICATOR_COLUMNS,
}

/** Indicators of a project's whole period. */
export const PERIOD_INDICATORS: SheetSpec = {
  name: '实施期指标',
  about: '项目整个实施期（中期、长期）的绩效指标，与年度指标分开印的才填。填法同“指标”。没有就不填。',
  tab: MAIN,
  columns: INDICATOR_COLUMNS,
}

const number: Column = {
  head: '指标序号',
  note: '“所在表”里这个项目的第几项，从1起',
  example: '1',
  width: 10,
  check: 'count',
}
function tableColumn(sheet: string): Column {
  const list = tablesOf(sheet)
  return {
    head: '所在表',
    note: `${list.join('、')}之一；不填就是“指标”`,
    example: '指标',
    width: 12,
    list,
    strict: true,
  }
}

/** Targets and actuals of indicators in other years. */
export const OTHER_YEARS: SheetSpec = {
  name: '指标各年',
  about: '表中印了其他年度的指标值或完成值时填，一行一个指标的一年。没有就不填。',
  tab: MAIN,
  columns: [
    year,
    unit,
    project,
    number,
    { head: '所属年度', note: '那一年，四位数字', example: '2020', width: 10, check: 'count' },
    { head: '指标值', note: '照原文；表中没有就不填', example: '≥180人', width: 16 },
    { head: '完成值', note: '照原文；表中没有就不填', example: '176人', width: 16 },
    tableColumn('指标各年'),
  ],
}

/** Values of indicators by place. */
export const PLACES: SheetSpec = {
  name: '各地指标值',
  about: '表中一个地方一列指标值时填，一行一个指标的一个地方。没有就不填。',
  tab: MAIN,
  columns: [
    year,
    unit,
    projectOrAppraisal,
    tableColumn('各地指标值'),
    number,
    { head: '地方', note: '照列名，必填', example: '某某镇', width: 16 },
    { head: '指标值', note: '照原文；表中没有就不填', example: '≥20人', width: 16 },
    { head: '完成值', note: '照原文；表中没有就不填', example: '', width: 16 },
  ],
}

/** Cells of indicators in columns that have no place elsewhere. */
export const OTHER_COLUMNS: SheetSpec = {
  name: '其他列',
  about: '指标表里还有别的列时填，一行一格。没有就不填。',
  tab: MAIN,
  columns: [
    year,
    unit,
    projectOrAppraisal,
    tableColumn('其他列'),
    number,
    { head: '列名', note: '照表头，必填', example: '数据来源', width: 18 },
    { head: '内容', note: '照原文', example: '签到表', width: 40 },
  ],
}
