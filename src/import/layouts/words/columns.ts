import { bareHead, labelWord, withoutBrackets } from './word.ts'

interface ColumnRow {
  readonly column: string
  readonly words: RegExp
}

/** Columns that stand behind indicators and behind sources of money alike. */
const SCORED = [
  { column: 'weight', words: /^(权重|分值|分值权重|指标权重)(\(.*\))?$/ },
  { column: 'score', words: /^(自评)?得分$/ },
  { column: 'reason', words: /原因(分析)?(及|与|和)?(拟采取的)?(改进措施)?$/ },
] as const satisfies readonly ColumnRow[]

/** Every head of a column of indicators, by the key of the record that takes what stands under it. Words are half-width and
 *  without spaces, number, stars and the brackets of `bareHead`; the first row that fits is taken. Source: 财预〔2015〕88号,
 *  财预〔2020〕10号 and the forms of provinces that follow them; 项目绩效目标表. */
const INDICATORS = [
  { column: 'level1', words: /^一级(绩效)?指标$/ },
  { column: 'level2', words: /^二级(绩效)?指标$/ },
  { column: 'name', words: /^三级(绩效)?指标(名称)?$|^(绩效)?指标名称$/ },
  { column: 'description', words: /^(绩效)?指标(描述|解释|说明|内容)$/ },
  { column: 'operator', words: /^(指标性质|计算符号|指标方向|符号)$/ },
  { column: 'target', words: /^(年度|绩效|目标|全年|本年度)?指标值(及单位)?$|^目标值$|^数值$/ },
  { column: 'unit', words: /^(度量|计量|指标)单位$|^单位$/ },
  { column: 'actual', words: /^(全年|年度|实际)*完成(值|情况)$|^(全年)?实际值$/ },
  { column: 'standard', words: /^(绩效|指标|评价)?标准(类型)?$/ },
  { column: 'basis', words: /^(指标值)?(确定|设定|设置)依据$/ },
  { column: 'remark', words: /^备注$/ },
  ...SCORED,
] as const satisfies readonly ColumnRow[]

/** Every head of a column of the budget's execution, where a row is a source of money; brackets behind it do not matter. */
const EXECUTION = [
  { column: 'original', words: /^年初(预算)?(安排)?(数|金额)?$/ },
  { column: 'revised', words: /^((全年|调整后?)(预算)?(数|金额)?|全年预算数)$/ },
  { column: 'executed', words: /^(全年|实际)?(预算)?(执行|支出)(数|金额)?$/ },
  { column: 'rate', words: /^(预算)?执行率$/ },
  ...SCORED,
] as const satisfies readonly ColumnRow[]

/** A column of an indicator table. */
export type Column = (typeof INDICATORS)[number]['column']

/** A column of the budget's execution. */
export type ExecutionColumn = (typeof EXECUTION)[number]['column']

/** The columns that name an indicator. */
export const LEVELS = ['level1', 'level2', 'name'] as const satisfies readonly Column[]

/** The column of an indicator table that a head cell names; undefined when it is not known. */
export function columnOf(text: string): Column | undefined {
  const word = bareHead(text)
  return INDICATORS.find(({ words }) => words.test(word))?.column
}

/** Whether a key of a record is one that a column of indicators can give. */
export function isColumn(key: string): key is Column {
  return INDICATORS.some(({ column }) => column === key)
}

/** The column of the budget's execution that a head cell names; undefined when it is not known. */
export function executionColumnOf(text: string): ExecutionColumn | undefined {
  const word = withoutBrackets(labelWord(text))
  return EXECUTION.find(({ words }) => words.test(word))?.column
}

/** The columns of the budget's execution, in the order of the record. */
export const EXECUTION_COLUMNS: readonly ExecutionColumn[] = EXECUTION.map(({ column }) => column)
