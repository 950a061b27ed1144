import { bareHead, labelWord, withoutBrackets } from './word.ts'

interface ColumnRow {
  readonly column: string
  /** Every word that is printed over it. */
  readonly words: readonly string[]
  /** What such words have in common, where they are too many to list. */
  readonly like?: RegExp
}

/** Columns that stand behind indicators and behind sources of money alike. */
const SCORED = [
  {
    column: 'weight',
    words: ['分值', '权重', '分值权重', '权重分值', '指标权重', '指标分值', '标准分值', '标准分', '满分', '满分值'],
  },
  {
    column: 'score',
    words: ['得分', '自评得分', '实际得分', '评价得分', '指标得分', '自评分', '自评分值', '得分值', '本次得分'],
  },
  {
    column: 'reason',
    words: ['偏差情况及原因', '偏差说明', '未完成说明'],
    like: /^(?:.{0,8}(?:未完成|偏差|扣分|失分|差异|未达标).{0,6})?原因(?:分析|说明)?(?:(?:及|与|和|、)?(?:拟?采取的?)?(?:下一步)?改进(?:措施|建议|办法)?)?$/,
  },
] as const satisfies readonly ColumnRow[]

/** Every head of a column of indicators, by the key of the record that takes what stands under it. Words are as `bareHead`
 *  gives them; the first row that fits is taken. A head that is none of these keeps its column under its own words. Source:
 *  财预〔2015〕88号, 财预〔2020〕10号 and the forms of departments and provinces that follow them; 项目绩效目标表. */
const INDICATORS = [
  { column: 'level1', words: ['一级指标', '一级绩效指标', '一级指标名称'] },
  { column: 'level2', words: ['二级指标', '二级绩效指标', '二级指标名称'] },
  {
    column: 'name',
    words: [
      '三级指标',
      '三级绩效指标',
      '三级指标名称',
      '三级绩效指标名称',
      '指标名称',
      '绩效指标名称',
      '三级指标(指标内容)',
      '三级指标内容',
    ],
  },
  /** The indicator itself in forms of two levels; beside a third level it explains that. */
  {
    column: 'content',
    words: [
      '指标内容',
      '指标',
      '具体指标',
      '绩效指标',
      '绩效指标内容',
      '具体指标内容',
      '具体指标(指标内容)',
      '具体指标(指标内容、指标值)',
      '考核指标',
      '评价指标',
      '四级指标',
    ],
  },
  {
    column: 'description',
    words: [
      '指标描述',
      '绩效指标描述',
      '指标解释',
      '绩效指标解释',
      '指标说明',
      '绩效指标说明',
      '指标内涵',
      '指标释义',
      '指标含义',
    ],
  },
  {
    column: 'operator',
    words: ['指标性质', '绩效指标性质', '计算符号', '运算符号', '符号', '运算符', '比较符', '关系符'],
  },
  /** The operator in some forms, only its direction in others: its cells tell. */
  {
    column: 'direction',
    words: ['指标方向', '指标方向性', '正反向指标', '指标属性', '指标类型', '指标正反向', '正反向'],
  },
  {
    column: 'target',
    words: [
      '指标值',
      '年度指标值',
      '本年度指标值',
      '本年指标值',
      '全年指标值',
      '绩效指标值',
      '目标指标值',
      '年初指标值',
      '预期指标值',
      '计划指标值',
      '本年绩效指标值',
      '年度绩效指标值',
      '指标值内容',
      '指标值及单位',
      '指标目标值',
      '目标值',
      '年度目标值',
      '本年度目标值',
      '全年目标值',
      '年初目标值',
      '预期目标值',
      '绩效目标值',
      '计划目标值',
      '年初设定目标值',
      '年初设定值',
      '计划完成值',
      '计划值',
      '预期值',
      '设定值',
      '预期实现值',
      '当年预期实现值',
      '预期当年实现值',
      '年度预期实现值',
      '年度预期值',
      '年度计划值',
      '年度目标',
      '年初目标',
      '年初设定目标',
      '预期目标',
      '计划数',
      '数值',
    ],
  },
  /** What is to be reached in the project's whole period, beside the target of the year. */
  {
    column: 'periodTarget',
    words: [
      '实施期指标值',
      '实施周期指标值',
      '实施期目标值',
      '实施期绩效指标值',
      '中期指标值',
      '中期目标值',
      '中长期指标值',
      '中长期目标值',
      '长期指标值',
      '长期目标值',
      '项目指标值',
      '项目目标值',
      '整体指标值',
      '总体指标值',
      '项目期指标值',
      '全周期指标值',
    ],
  },
  { column: 'unit', words: ['度量单位', '绩效度量单位', '计量单位', '指标单位', '指标值单位', '单位'] },
  {
    column: 'actual',
    words: [
      '完成值',
      '完成情况',
      '完成数',
      '实际值',
      '实际完成',
      '实际完成值',
      '实际完成情况',
      '实际完成数',
      '实际完成指标值',
      '全年实际值',
      '全年完成值',
      '全年完成情况',
      '全年实际完成值',
      '全年实际完成情况',
      '年度完成值',
      '年度完成情况',
      '年度实际值',
      '年度实际完成值',
      '年度实际完成情况',
      '指标完成值',
      '指标完成情况',
      '指标实际完成值',
      '年末完成值',
      '自评完成值',
      '实现值',
      '实际实现值',
    ],
  },
  {
    column: 'standard',
    words: ['绩效标准', '指标标准', '评价标准', '标准', '标准类型', '绩效标准类型', '指标标准类型'],
  },
  {
    column: 'basis',
    words: [
      '指标值确定依据',
      '指标值设定依据',
      '指标值设置依据',
      '指标确定依据',
      '指标设定依据',
      '指标设置依据',
      '确定依据',
      '设定依据',
      '设置依据',
      '目标值确定依据',
      '目标值设定依据',
    ],
  },
  { column: 'remark', words: ['备注'] },
  ...SCORED,
] as const satisfies readonly ColumnRow[]

/** Every head of a column of the budget's execution, where a row is a source of money; brackets behind it do not matter. */
const EXECUTION = [
  {
    column: 'original',
    words: [
      '年初',
      '年初数',
      '年初金额',
      '年初预算',
      '年初预算数',
      '年初预算金额',
      '年初预算安排',
      '年初预算安排数',
      '年初安排数',
      '年初批复数',
      '年初批复预算数',
    ],
  },
  {
    column: 'revised',
    words: [
      '全年',
      '全年数',
      '全年金额',
      '全年预算',
      '全年预算数',
      '全年预算金额',
      '调整后',
      '调整后预算',
      '调整后预算数',
      '调整后金额',
      '调整预算',
      '调整后的预算数',
      '调整预算数',
      '调整数',
      '全年预算安排数',
      '调整后全年预算数',
    ],
  },
  /** The only budget of some forms; beside another it heads them all. */
  { column: 'budgeted', words: ['预算数', '预算金额', '年度预算数'] },
  {
    column: 'executed',
    words: [
      '执行',
      '执行数',
      '执行金额',
      '预算执行数',
      '预算执行',
      '全年执行',
      '全年执行数',
      '全年预算执行数',
      '实际执行',
      '实际执行数',
      '全年实际执行数',
      '支出',
      '支出数',
      '支出金额',
      '实际支出',
      '实际支出数',
      '实际支出金额',
      '全年支出',
      '全年支出数',
      '全年实际支出数',
      '预算支出',
      '预算支出数',
    ],
  },
  { column: 'rate', words: ['执行率', '预算执行率', '资金执行率'] },
  ...SCORED,
] as const satisfies readonly ColumnRow[]

/** A column of an indicator table. */
export type Column = (typeof INDICATORS)[number]['column']

/** A column of the budget's execution. */
export type ExecutionColumn = Exclude<(typeof EXECUTION)[number]['column'], 'budgeted'>

/** The columns that name an indicator. */
export const LEVELS = ['level1', 'level2', 'name'] as const satisfies readonly Column[]

/** The column of an indicator table that a head cell names; undefined when it is not known. */
export function columnOf(text: string): Column | undefined {
  return columnIn<Column>(INDICATORS, bareHead(text))
}

/** Whether a key of a record is one that a column of indicators can give. */
export function isColumn(key: string): key is Column {
  return INDICATORS.some(({ column }) => column === key)
}

/** The columns of the budget's execution that the cells of a head name; undefined for a cell that names none. */
export function executionColumnsOf(texts: readonly string[]): (ExecutionColumn | undefined)[] {
  const columns = texts.map((text) =>
    columnIn<ExecutionColumn | 'budgeted'>(EXECUTION, withoutBrackets(labelWord(text))),
  )
  const isOnly = !columns.includes('original') && !columns.includes('revised')
  return columns.map((column) => (column === 'budgeted' ? (isOnly ? 'revised' : undefined) : column))
}

/** The columns of the budget's execution, in the order of the record. */
export const EXECUTION_COLUMNS: readonly ExecutionColumn[] = EXECUTION.flatMap(({ column }) =>
  column === 'budgeted' ? [] : [column],
)

function columnIn<Known extends string>(
  rows: readonly (ColumnRow & { readonly column: Known })[],
  word: string,
): Known | undefined {
  return rows.find(({ words, like }) => words.includes(word) || like?.test(word))?.column
}

/** Every head of either kind that is listed by its word. */
export const COLUMN_WORDS: readonly string[] = [...INDICATORS, ...EXECUTION].flatMap(({ words }) => [...words])
