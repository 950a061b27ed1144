import { PROJECT_HEADS } from '../fields.ts'
import {
  edited,
  file,
  fundingColumns,
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
import { FUNDING_COLUMNS, MARKDOWN_KIND, PROJECT_KINDS, PROSE_KINDS, UNPLACED_KIND } from './kinds.ts'

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
    edited,
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
