import { MONEY_UNITS } from '../../model/amount.ts'
import { INDICATOR_NAMES, PROJECT_NAMES, SUPPLIED_NAMES } from '../../model/part-names.ts'

/** What may be typed into a column: one of a list, which others may extend, or what a check lets through. */
type ColumnCheck = 'year' | 'code' | 'amount' | 'share' | 'count'

/** A column of a sheet of the workbook. */
export interface Column {
  readonly head: string
  /** What to write, in Chinese; it stands under the head. */
  readonly note: string
  readonly example: string
  /** In characters. */
  readonly width: number
  readonly list?: readonly string[]
  /** Whether the list is all there is; else another word only draws a question. */
  readonly strict?: boolean
  readonly check?: ColumnCheck
}

/** A sheet of the workbook. */
export interface SheetSpec {
  readonly name: string
  /** What the sheet is for, in Chinese; a line of the first sheet. */
  readonly about: string
  readonly tab: string
  readonly columns: readonly Column[]
}

/** Colours of tabs: for what everybody fills, for what follows when the year is over, for what the program keeps. */
export const MAIN = '1F6FEB'
export const RESULT = '1A7F37'
export const KEPT = '8C959F'
const LEVEL1 = ['产出指标', '成本指标', '效益指标', '满意度指标']
const LEVEL2 = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济成本指标',
  '社会成本指标',
  '生态环境成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '服务对象满意度指标',
  '社会公众或服务对象满意度指标',
]
/** Months of a spend plan, as most tables print them. */
export const MONTHS = Array.from({ length: 12 }, (_, n) => `${n + 1}月底`)

// Columns that several sheets have.

export const year: Column = {
  head: '年度',
  note: '四位数字。只有一个单位时可不填',
  example: '2021',
  width: 7,
  check: 'year',
}
export const unit: Column = {
  head: '单位',
  note: '单位编码；没有编码的填单位名称。只有一个单位时可不填',
  example: '101001',
  width: 14,
}
export const project: Column = {
  head: '项目',
  note: '项目编码；没有编码的填项目名称，与“项目”表一致；部门整体的填“部门整体”',
  example: '13030321EXAMPLE000001',
  width: 25,
}
export const projectOrAppraisal: Column = {
  ...project,
  note: `${project.note}；所在表是自评的，填“自评表”里的序号、编码或名称`,
}
/** Amounts by their labels, in as many pairs of columns as the template has. */
export function fundingColumns(
  count: number,
  examples: readonly (readonly [label: string, amount: string])[],
): readonly Column[] {
  return Array.from({ length: count }, (_, n) => n + 1).flatMap((n): Column[] => {
    const [label = '', amount = ''] = examples[n - 1] ?? []
    return [
      { head: `资金来源${n}`, note: `如 ${examples[0]?.[0]}`, example: label, width: 14 },
      { head: `金额${n}`, note: '照原文；空白写（空白）', example: amount, width: 14, check: 'amount' },
    ]
  })
}
export const supplied: Column = {
  head: '补充',
  note: `原文没有印、由发布者补充的：${Object.values(SUPPLIED_NAMES).join('、')}。没有就不填`,
  example: '',
  width: 14,
}
export const file: Column = { head: '原文文件', note: '由程序填写，可不填', example: '', width: 18 }
export const place: Column = { head: '原文位置', note: '由程序填写，可不填', example: '', width: 16 }
export const edited: Column = {
  head: '人工修改',
  note: '改过的值，一行一项：哪一项 = 原文印的，如 indicators.4.target = ≥80%。没有改过就不填',
  example: '',
  width: 20,
}
export const level1: Column = {
  head: INDICATOR_NAMES.level1,
  note: '每行都要填',
  example: '产出指标',
  width: 14,
  list: LEVEL1,
}
export const level2: Column = {
  head: INDICATOR_NAMES.level2,
  note: '每行都要填',
  example: '数量指标',
  width: 18,
  list: LEVEL2,
}
export const moneyUnit: Column = {
  head: PROJECT_NAMES.moneyUnit,
  note: `${MONEY_UNITS.join('、')}之一，必填`,
  example: '元',
  width: 10,
  list: MONEY_UNITS,
  strict: true,
}
