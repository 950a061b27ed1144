import {
  type Column,
  file,
  fundingColumns,
  level1,
  level2,
  MAIN,
  MONTHS,
  moneyUnit,
  place,
  project,
  type SheetSpec,
  supplied,
  unit,
  year,
} from './columns.ts'
import { INDICATOR_HEADS, PROJECT_HEADS } from './fields.ts'
import { tablesOf } from './indicator-lists.ts'
import {
  FORMS,
  FUNDING_COLUMNS,
  INNER_COLUMNS,
  MARKDOWN_KIND,
  PROJECT_KINDS,
  PROSE_KINDS,
  UNPLACED_KIND,
  WHOLE,
} from './kinds.ts'

/** The units. */
export const UNITS: SheetSpec = {
  name: '部门',
  about: '一行一个单位（一年一行）。必填。',
  tab: MAIN,
  columns: [
    { ...year, note: '四位数字，必填' },
    { head: '单位编码', note: '照原文；没有就不填', example: '101001', width: 14, check: 'code' },
    { head: '单位名称', note: '照原文，必填', example: '某某市某某局本级', width: 40 },
    { head: '文件夹', note: '由程序填写，可不填', example: '', width: 16 },
  ],
}

/** Texts of the department. */
export const PROSE: SheetSpec = {
  name: '部门目标',
  about: '部门整体绩效目标，一行一个标题、一段话或一条，按原文顺序。没有就不填。',
  tab: MAIN,
  columns: [
    year,
    unit,
    {
      head: '类别',
      note: '从列表中选，见右边的说明',
      example: '栏目标题',
      width: 14,
      list: [...Object.keys(PROSE_KINDS), MARKDOWN_KIND, UNPLACED_KIND],
      strict: true,
    },
    {
      head: '内容',
      note: '照原文填写，一格一段。部分标题：第一部分……；栏目标题：总体绩效目标、职责分类目标、分项绩效目标、工作保障措施；措施分组：（一）……；段落或条目：正文，保留原有编号；衡量指标、评价标准：写在所属分项目标的下面',
      example: '一、总体绩效目标',
      width: 90,
    },
    place,
  ],
}

/** The projects. */
export const PROJECTS: SheetSpec = {
  name: '项目',
  about: '一行一个项目。必填。资金来源多于三项时，在后面照样加“资金来源4”“金额4”两列。',
  tab: MAIN,
  columns: [
    year,
    unit,
    {
      head: PROJECT_HEADS.code,
      note: '照原文；没有就不填',
      example: '13030321EXAMPLE000001',
      width: 25,
      check: 'code',
    },
    { head: PROJECT_HEADS.name, note: '照原文，必填', example: '业务培训费', width: 26 },
    { head: PROJECT_HEADS.title, note: '表上方的标题', example: '1.业务培训费绩效目标表', width: 26 },
    { head: PROJECT_HEADS.unit, note: '表中印的单位编码和名称', example: '101001某某市某某局本级', width: 24 },
    { head: PROJECT_HEADS.department, note: '没有这一栏就不填', example: '', width: 18 },
    { head: PROJECT_HEADS.implementer, note: '没有这一栏就不填', example: '', width: 18 },
    { head: PROJECT_HEADS.period, note: '没有这一栏就不填', example: '', width: 14 },
    moneyUnit,
    {
      head: PROJECT_HEADS.budget,
      note: '照原文，必填；空白写（空白）',
      example: '100000.00',
      width: 14,
      check: 'amount',
    },
    ...fundingColumns(FUNDING_COLUMNS, [
      ['财政资金', '100000.00'],
      ['其他资金', '0'],
    ]),
    { head: PROJECT_HEADS.purpose, note: '照原文', example: '举办业务培训班两期', width: 36 },
    { head: '文件名', note: '由程序填写，可不填', example: '', width: 16 },
    supplied,
    file,
    place,
    {
      head: PROJECT_HEADS.continues,
      note: '延续的往年项目：年度/单位/编码；几个合并的用空格隔开。没有就不填',
      example: '',
      width: 30,
    },
  ],
}

/** Goals and other texts of projects. */
export const PROJECT_ITEMS: SheetSpec = {
  name: '项目条目',
  about: '项目的绩效目标等文字，一行一条，按原文顺序。',
  tab: MAIN,
  columns: [
    year,
    unit,
    project,
    { head: '类别', note: '绩效目标即年度目标', example: '绩效目标', width: 14, list: PROJECT_KINDS, strict: true },
    { head: '栏目', note: '只有其他栏目要填，如 项目负责人', example: '', width: 16 },
    { head: '内容', note: '照原文，保留原有编号', example: '1.办好两期业务培训班', width: 70 },
    place,
  ],
}

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

/** Money of a project's whole period. */
export const PERIOD_MONEY: SheetSpec = {
  name: '实施期资金',
  about: '项目整个实施期（中期）的资金总额及来源，一行一项。没有就不填。',
  tab: MAIN,
  columns: [
    year,
    unit,
    project,
    { head: '资金来源', note: '照原文，如 中期资金总额', example: '中期资金总额', width: 20 },
    { head: '金额', note: '照原文；空白写（空白）', example: '300000.00', width: 14, check: 'amount' },
  ],
}

/** What whole departments are to achieve. */
export const WHOLES: SheetSpec = {
  name: WHOLE,
  about: `部门整体支出绩效目标表，一行一个单位（一年一行）。它的目标、指标等填在“项目条目”“指标”等表里，“项目”一列写“${WHOLE}”。没有就不填。`,
  tab: MAIN,
  columns: [
    year,
    unit,
    { head: '部门名称', note: '照原文，必填', example: '某某市某某局', width: 26 },
    { head: PROJECT_HEADS.title, note: '表上方的标题', example: '部门整体支出绩效目标表', width: 26 },
    { head: PROJECT_HEADS.unit, note: '填报单位', example: '', width: 24 },
    moneyUnit,
    { head: PROJECT_HEADS.budget, note: '年度预算总额，照原文', example: '1500000.00', width: 14, check: 'amount' },
    ...fundingColumns(FUNDING_COLUMNS, [
      ['基本支出', '900000.00'],
      ['项目支出', '600000.00'],
    ]),
    { head: '部门职责', note: '照原文', example: '', width: 36 },
    supplied,
    file,
    place,
  ],
}

/** Tasks of whole departments. */
export const TASKS: SheetSpec = {
  name: '部门任务',
  about: '部门整体的年度主要任务，一行一项任务。没有就不填。',
  tab: MAIN,
  columns: [
    year,
    unit,
    {
      head: '所在表',
      note: '部门整体的目标表写“目标”，自评表写“自评”',
      example: '目标',
      width: 10,
      list: FORMS,
      strict: true,
    },
    { head: '任务名称', note: '照原文，必填', example: '业务培训', width: 26 },
    { head: '主要内容', note: '照原文；没有这一列就不填', example: '办好培训班两期', width: 40 },
    { head: '完成情况', note: '只有自评表要填', example: '', width: 30 },
    ...fundingColumns(FUNDING_COLUMNS, [
      ['总额', '100000.00'],
      ['财政拨款', '100000.00'],
    ]),
  ],
}

const number: Column = {
  head: '指标序号',
  note: '“所在表”里这个项目的第几项，从1起',
  example: '1',
  width: 10,
  check: 'count',
}
const projectOrAppraisal: Column = {
  ...project,
  note: `${project.note}；所在表是自评的，填“自评表”里的序号、编码或名称`,
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

/** Tables inside forms. */
export const INNER_TABLES: SheetSpec = {
  name: '表内的表',
  about:
    '目标表或自评表里面套着的表，如实施进度计划，一行一行照填，从表头起。格不够时，在后面照样加“格7”等列。没有就不填。',
  tab: MAIN,
  columns: [
    year,
    unit,
    projectOrAppraisal,
    {
      head: '所在表',
      note: '在目标表里写“目标”，在自评表里写“自评”',
      example: '目标',
      width: 10,
      list: FORMS,
      strict: true,
    },
    { head: '表序号', note: '这张表里的第几个，从1起', example: '1', width: 8, check: 'count' },
    { head: '表的名称', note: '照原文；没有印就不填', example: '项目实施进度计划', width: 24 },
    { head: '行', note: '第几行，从1起', example: '1', width: 6, check: 'count' },
    ...Array.from(
      { length: INNER_COLUMNS },
      (_, n): Column => ({
        head: `格${n + 1}`,
        note: '照原文；空白写（空白）',
        example: ['阶段', '时间'][n] ?? '',
        width: 16,
      }),
    ),
  ],
}

/** Spend plans of projects. */
export const PLANS: SheetSpec = {
  name: '支出计划',
  about: '资金支出计划，一行一个月份，填到该月底的累计比例。没有就不填。',
  tab: MAIN,
  columns: [
    year,
    unit,
    project,
    { head: '月份', note: '照原文，如 3月底', example: '6月底', width: 10, list: MONTHS },
    { head: '累计比例', note: '照原文，如 50.00%；原文空白就不填', example: '50.00%', width: 12, check: 'share' },
  ],
}
