import { MONEY_UNITS } from '../../model/amount.ts'
import { toHalfWidth } from '../../parse/half-width.ts'

/** What a label cell of a form asks for. `side` only heads other cells; `other` asks for text that has no field of its own. */
export type Role =
  | 'name'
  | 'code'
  | 'unit'
  | 'department'
  | 'implementer'
  | 'period'
  | 'purpose'
  | 'budget'
  | 'funding'
  | 'goals'
  | 'periodGoals'
  | 'achieved'
  | 'process'
  | 'total'
  | 'conclusion'
  | 'shortcomings'
  | 'improvements'
  | 'side'
  | 'other'

/** The words of each role, half-width and without spaces, number or colon. Source: 财预〔2015〕88号 (项目支出绩效目标申报表),
 *  财预〔2020〕10号 (项目支出绩效自评表), and the forms of provinces that follow them. The first that fits is taken. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['name', /^(项目|项目支出|专项|专项资金)名称$/],
  ['code', /^项目(编码|代码|编号)$/],
  ['unit', /^(填报|申报|编报|填表|预算)单位(名称)?$/],
  ['department', /^项目?(主管|预算)(部门|单位)(名称)?(及代码)?$|^(主管|预算)(部门|单位)(名称)?(及代码)?$/],
  ['implementer', /^(项目|资金)?(实施|使用|用款|承担|执行)(单位|部门)$|^项目单位$/],
  ['period', /^(项目|项目支出)?(实施期|实施期限|实施周期|起止时间|起止年限|周期|期限)$|^项目期$/],
  ['purpose', /^(资金|项目)用途$/],
  ['budget', /^(本?年度|当年)?(预算)?资金(总额|合计|总计)$|^(本?年度|当年|项目)?(本级)?预算(金额|总额|数|资金)$/],
  ['other', /上级资金$|^(中期|项目总?|实施期)资金总额$/],
  ['periodGoals', /^(项目)?(实施期|中期|中长期|长期)(总体)?(绩效)?(总)?目标$/],
  ['achieved', /^(年度|全年)?(总体|绩效)?(目标)?(实际)?完成情况$/],
  ['goals', /^(本?年度|当年|项目年度|项目|年初)?(总体|绩效|预期|预定|设定)*目标$/],
  ['process', /实施内容及过程(概述)?$/],
  ['total', /^(合计|总计|总分|总得分|合计得分)(\(.*\))?$/],
  ['conclusion', /^(自评|评价)结论$/],
  ['shortcomings', /^存在(的)?(主要)?问题$/],
  ['improvements', /^(下一步)?改进(措施|建议)$/],
  ['side', /^(年度|项目)?(资金|预算)(情况|来源|安排|申请|安排情况|申请情况|执行情况|构成|预算数)?(\(.*\))?$/],
  ['side', /^(本?年度|项目|年度总体)?绩效(目标)?指标(完成情况)?(\(.*\))?$|^(项目)?基本情况$|^项目年度目标完成情况$/],
  ['funding', /^其中:|^.{0,12}(资金|拨款|补助|收入|贷款|债券|结余|结转)$/],
  ['other', /(负责人|联系人|填[表报]人|经办人|审核人|分管领导)(及(联系)?电话)?(\(?(签字|签章|盖章)\)?)?$|电话$/],
  ['other', /意见$|^项目(属性|类别|类型|级次|性质|概况)$|^(填[表报]|申报)(日期|时间)$|依据$|必要性$|可行性$/],
]

/** Column heads of an indicator table and what stands under them. Source: as above, and 项目绩效目标表. */
const COLUMNS = {
  level1: /^一级指标$/,
  level2: /^二级指标$/,
  name: /^三级指标(名称)?$|^指标名称$/,
  description: /^(绩效)?指标(描述|解释|说明|内容)$/,
  operator: /^(指标性质|计算符号|指标方向|符号)$/,
  target: /^(年度|绩效|目标|全年|本年度)?指标值(及单位)?$|^目标值$/,
  unit: /^(度量|计量|指标)单位$|^单位$/,
  actual: /^(全年|年度|实际)*完成(值|情况)$/,
  weight: /^(权重|分值)(\(.*\))?$/,
  score: /^(自评)?得分$/,
  standard: /^(绩效|指标|评价)?标准(类型)?$/,
  basis: /^(指标值)?(确定|设定|设置)依据$/,
  reason: /原因(分析)?(及|与|和)?(拟采取的)?(改进措施)?$/,
  remark: /^备注$/,
} as const satisfies Record<string, RegExp>

/** A column of an indicator table. */
export type Column = keyof typeof COLUMNS

const NAMES: readonly Role[] = ['name', 'code', 'unit', 'department', 'implementer', 'period']

const LEVEL1 = /^(产出|成本|效益|效果|满意度?)(指标)?$|^(服务对象满意度?|投入|过程|管理|决策)指标$/
const LEVEL2 =
  /^(数量|质量|时效|时效性|进度|成本|(经济|社会|生态|环境|生态环境)(效益|成本|效果)|可持续(影响|发展|性)?(影响|效益)?)(指标)?$|^(经济|社会|生态|环境|.*满意度?|.*(服务|受益)(对象|群体|群众)|(?:(?!社会公众).)*社会公众.*)指标$/
const COST_KIND = /^(经济|社会|生态|环境|生态环境)成本(指标)?$/

/** A money unit or a weight that a label prints behind itself. */
const MEASURE = new RegExp(`\\((?:${MONEY_UNITS.join('|')}|\\d+分)\\)$`)

/** A label for comparison: half-width, without spaces, a leading number such as `1.`, and a colon at its end. */
export function labelWord(text: string): string {
  return toHalfWidth(text)
    .replace(/\s/g, '')
    .replace(/^(\d+[.、]|[(]?[一二三四五六七八九十]+[)]?、)(?=.)/, '')
    .replace(/:$/, '')
}

/** A label's word without brackets at its end, and all between the first and the last of them. */
export function withoutBrackets(word: string): string {
  return word.replace(/^([^(]*)\(.*\)$/, '$1')
}

/** What a label cell asks for; undefined when its text is no label that is known. */
export function roleOf(text: string): Role | undefined {
  const word = labelWord(text).replace(MEASURE, '')
  return ROLES.find(([, pattern]) => pattern.test(word))?.[0]
}

/** Whether a text is the label that follows one of `role` whose cell is blank, rather than that cell: names may well end in
 *  words such as 补助 or 资金. */
export function isNextLabel(role: Role, text: string): boolean {
  const next = roleOf(text)
  return next !== undefined && !(next === 'funding' && NAMES.includes(role) && !labelWord(text).startsWith('其中'))
}

/** The column of an indicator table that a head cell names; undefined when it is not known. */
export function columnOf(text: string): Column | undefined {
  const word = labelWord(text)
  return (Object.keys(COLUMNS) as Column[]).find((column) => COLUMNS[column].test(word))
}

/** Whether a text can be a level of an indicator: its first, its second, or (`成本指标`, `满意度指标`) either. Weights in
 *  brackets, such as （50分）, do not matter. */
export function levelsOf(text: string): { readonly level1: boolean; readonly level2: boolean } {
  const word = labelWord(text).replace(/\([^()]*\)/g, '')
  return { level1: LEVEL1.test(word), level2: LEVEL2.test(word) && word.length <= 20 }
}

/** Whether a text is a kind of cost, as it stands at level two where cost is at level one (成本指标 → 经济成本指标). */
export function isCostKind(text: string): boolean {
  return COST_KIND.test(labelWord(text).replace(/\([^()]*\)/g, ''))
}
