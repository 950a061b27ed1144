import { bareLabel, labelWord } from './word.ts'

/** What holds for the text behind a label. `name`: it names something in a few words, which may well end like a source of
 *  money. `line`: a line around the table may give it. `long`: it may go on for several cells and paragraphs. `goals`: it
 *  may stand beside others of its kind, each over its text. `list`: each numbered line is one of several. `tail`: it ends
 *  the indicators even where cells may be missing from a row. */
type Trait = 'name' | 'line' | 'long' | 'goals' | 'list' | 'tail'

interface LabelRow {
  readonly role: string
  /** Every word that is printed for it. */
  readonly words: readonly string[]
  /** What such words have in common, where they are too many to list. */
  readonly like?: RegExp
  readonly is?: readonly Trait[]
}

/** Every label that a form may print, by the role of the text behind it: the key of the record that takes it, or `side`,
 *  which only heads other cells, or `other`, which has no field of its own. Words are as `bareLabel` gives them; the first row
 *  that fits is taken. A label that is none of these keeps its text under its own words. Source: 财预〔2015〕88号
 *  (项目支出绩效目标申报表), 财预〔2020〕10号 (项目支出绩效自评表), and the forms of departments and provinces that follow them. */
const LABELS = [
  {
    role: 'name',
    words: [
      '项目名称',
      '项目支出名称',
      '专项名称',
      '专项资金名称',
      '项目(政策)名称',
      '政策(项目)名称',
      '政策名称',
      '二级项目名称',
      '转移支付名称',
      '转移支付项目名称',
      '资金名称',
      '支出项目名称',
      '预算项目名称',
      '单位名称、项目名称',
    ],
    is: ['name'],
  },
  {
    role: 'code',
    words: ['项目编码', '项目代码', '项目编号', '预算项目编码', '二级项目编码', '二级项目代码'],
    is: ['name'],
  },
  /** The whole department of which a form is (部门整体支出绩效目标表). */
  {
    role: 'whole',
    words: ['部门名称', '部门(单位)名称', '单位(部门)名称', '部门或单位名称', '单位名称', '预算部门名称'],
    is: ['name'],
  },
  {
    role: 'unit',
    words: [
      '填报单位',
      '申报单位',
      '编报单位',
      '填表单位',
      '预算单位',
      '填报部门',
      '申报部门',
      '编制部门',
      '编制单位',
      '填报单位名称',
      '申报单位名称',
      '预算单位名称',
    ],
    is: ['name', 'line'],
  },
  {
    role: 'department',
    words: [
      '主管部门',
      '主管单位',
      '预算部门',
      '预算主管部门',
      '项目主管部门',
      '项目主管单位',
      '业务主管部门',
      '省级主管部门',
      '市级主管部门',
      '县级主管部门',
      '区级主管部门',
      '主管部门(单位)',
      '主管部门(单位)名称',
      '主管部门名称',
      '主管部门及代码',
      '主管预算部门',
      '项目预算部门',
      '预算部门及代码',
      '主管部门(单位)及代码',
      '主管部门名称及代码',
    ],
    is: ['name', 'line'],
  },
  {
    role: 'implementer',
    words: [
      '实施单位',
      '实施部门',
      '项目实施单位',
      '项目单位',
      '项目实施部门',
      '用款单位',
      '资金使用单位',
      '使用单位',
      '承担单位',
      '项目承担单位',
      '执行单位',
      '项目执行单位',
      '资金实施单位',
      '具体实施单位',
      '实施单位名称',
      '项目单位名称',
    ],
    is: ['name', 'line'],
  },
  {
    role: 'period',
    words: [
      '项目期',
      '项目周期',
      '项目期限',
      '实施期',
      '实施期限',
      '实施周期',
      '项目实施期',
      '项目实施期限',
      '项目实施周期',
      '项目支出实施期',
      '专项实施期',
      '起止时间',
      '项目起止时间',
      '项目起止年限',
      '起止年限',
      '建设周期',
      '建设期',
      '项目建设周期',
      '周期',
      '期限',
    ],
    is: ['name'],
  },
  { role: 'purpose', words: ['资金用途', '项目用途'] },
  {
    role: 'budget',
    words: [
      '财政资金总额',
      '当年年度预算',
      '资金总额合计',
      '资金合计总额',
      '项目当年预算',
      '当年项目预算',
      '项目年度预算',
      '本年项目预算',
      '项目本年预算',
      '年度预算',
      '年度预算资金',
      '当年预算',
      '项目预算',
      '预算总额',
      '总金额',
      '金额合计',
      '总额',
      '年度总额',
      '本年预算',
      '本年度预算',
      '年初预算安排',
      '年度预算申请',
      '年度预算安排',
    ],
    like: /^(?:本?年度?|当年|全年)?(?:预算|部门|申请)?资金(?:申请|预算)?(?:总额|合计|总计|总量)(?:及构成)?$|^(?:本?年度?|当年|项目|全年|部门)?(?:本级)?(?:预算|申请)(?:资金)?(?:金额|总额|数|资金|资金总额)$|^(?:本?年度|当年)金额$|^申请(?:项目)?资金总额$|^项目预算总额$/,
  },
  { role: 'other', words: [], like: /^该项目支出上级资金$/ },
  {
    role: 'periodBudget',
    words: ['项目资金总额', '项目资金合计', '项目总预算', '项目总投资', '项目总资金', '项目总金额', '总投资', '总预算'],
    like: /^(?:项目)?(?:中期|实施期|全周期|中长期|项目总|总体实施期|实施周期)(?:预算|项目)?(?:资金)?(?:总额|金额|合计|资金总额|资金)$|^项目期资金总额$/,
  },
  {
    role: 'periodGoals',
    words: [],
    like: /^(?:项目)?(?:实施期|中期|中长期|长期|实施周期|全周期)(?:总体)?(?:绩效)?(?:总)?目标$|^项目总目标$/,
    is: ['goals', 'list', 'long'],
  },
  {
    role: 'achieved',
    words: ['年度总体目标完成情况综述', '目标实际完成情况', '年度目标实际完成情况'],
    like: /^(?:年度|全年|本年度?)?(?:总体|绩效|主要)?(?:目标|任务)?(?:实际|执行)?完成情况(?:综述)?$/,
    is: ['goals', 'long'],
  },
  {
    role: 'goals',
    words: [
      '年度主要目标和成果',
      '年度主要目标',
      '项目年度绩效目标',
      '整体绩效目标',
      '年度整体绩效目标',
      '部门整体绩效目标',
      '年度整体目标',
      '整体目标',
      '预期目标',
      '年度预期目标',
    ],
    like: /^(?:本?年度|当年|项目年度|项目|年初)?(?:总体|绩效|预期|预定|设定)*目标(?:内容|描述)?$/,
    is: ['goals', 'list', 'long'],
  },
  { role: 'process', words: [], like: /实施内容及过程(?:概述)?$/, is: ['long'] },
  {
    role: 'grade',
    words: [
      '自评等级',
      '评价等级',
      '绩效等级',
      '自评等次',
      '评价等次',
      '自评结果等级',
      '绩效自评等级',
      '等级',
      '评定等级',
      '评定等次',
    ],
    is: ['tail'],
  },
  {
    role: 'total',
    words: ['自评总分', '自评得分合计', '自评总得分'],
    like: /^(?:合计|总计|总分|总得分|总分值|合计得分|得分合计|综合得分)(?:\(.*\))?$/,
    is: ['tail'],
  },
  {
    role: 'conclusion',
    words: ['自评结论', '评价结论', '绩效自评结论', '绩效评价结论', '自评情况'],
    is: ['long', 'tail'],
  },
  {
    role: 'shortcomings',
    words: ['存在问题', '存在的问题', '存在主要问题', '存在的主要问题', '主要问题', '问题'],
    is: ['long', 'tail'],
  },
  {
    role: 'improvements',
    words: ['改进措施', '改进建议', '下一步改进措施', '下一步改进建议', '下一步工作措施', '整改措施'],
    is: ['long', 'tail'],
  },
  /** What a department has to do, and what it does in the year, in words. */
  {
    role: 'duties',
    words: [
      '部门职责',
      '部门职能',
      '部门职能概述',
      '部门职能职责概述',
      '部门职责概述',
      '部门主要职责',
      '部门(单位)职责',
      '单位职能概述',
      '单位职责',
      '职能概述',
      '主要职责',
      '主要职能',
      '单位职能',
    ],
    is: ['long'],
  },
  {
    role: 'side',
    words: [
      '资金投入',
      '预算情况',
      '项目概要',
      '年度主要任务',
      '主要任务',
      '整体绩效指标',
      '年度预算情况',
      '收入来源',
      '按收入性质分',
      '按支出性质分',
      '按支出类型分',
    ],
    like: /^(?:年度|项目|部门)?(?:资金|预算|资金预算|整体支出预算)(?:情况|来源|安排|申请|安排情况|申请情况|执行|执行情况|构成|预算数|预算执行)?(?:\d+分)?(?:\(.*\))?$/,
  },
  {
    role: 'side',
    words: [],
    like: /^(?:本?年度|项目|年度总体|部门整体|整体|部门整体支出|中期|中?长期|实施期|实施周期|全周期)*(?:年度)?绩效(?:目标)?指标(?:完成情况)?(?:\(.*\))?$|^(?:项目)?基本情况$|^项目年度目标完成情况$/,
  },
  /** A label of other lines under the indicators, which the indicators do not go on behind. */
  {
    role: 'explanation',
    words: ['备注', '说明', '其他说明', '其他说明的问题', '其他需要说明的问题', '需要说明的问题'],
    is: ['long', 'tail'],
  },
  {
    role: 'funding',
    words: [
      '自筹',
      '其他',
      '自有',
      '基本支出',
      '项目支出',
      '公用经费',
      '人员经费',
      '一般公共预算',
      '政府性基金',
      '政府性基金预算',
      '国有资本经营预算',
      '社会保险基金预算',
    ],
    like: /^其中:|^.{0,12}(?:资金|拨款|补助|收入|贷款|债券|债务|结余|结转|国债|专户管理)$/,
  },
  {
    role: 'other',
    words: ['项目分类', '项目审批', '中央主管部门', '省级财政部门', '主管部门编码', '主管部门代码'],
    like: /(?:负责人|联系人|填[表报]人|经办人|审核人|分管领导)(?:及(?:联系)?电话)?(?:\(?(?:签字|签章|盖章)\)?)?$|电话$/,
  },
  {
    role: 'other',
    words: [],
    like: /意见$|^项目(?:属性|类别|类型|级次|性质|概况|内容|总体概况|立项情况)$|^(?:填[表报]|申报)(?:日期|时间)$|依据$|必要性$|可行性$|执行率$|执行率分值$/,
  },
] as const satisfies readonly LabelRow[]

/** What a label cell of a form asks for. */
export type Role = (typeof LABELS)[number]['role']

const LABEL_LENGTH = 20
const ROWS: readonly (LabelRow & { readonly role: Role })[] = LABELS

/** What a label cell asks for; undefined when its text is no label that is known. */
export function roleOf(text: string): Role | undefined {
  const word = bareLabel(text)
  return ROWS.find(({ words, like }) => words.includes(word) || like?.test(word))?.role
}

/** Whether a text that is no label which is known may be one: it has words, is short and no sentence. */
export function isShortLabel(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && text.length <= LABEL_LENGTH && !/[。；;，,]|\d{3}/.test(text)
}

/** Whether a cell behind a label of `role`, which would itself be a label of `found`, is one rather than the text: texts end in
 *  words such as 资金 or 意见 as well; units and departments do not. */
export function isLabelForText(role: Role, found: Role | undefined): boolean {
  if (found === undefined || found === 'funding' || roleIs(found, 'tail')) return false
  return roleIs(role, 'line') || (found !== 'side' && found !== 'other')
}

/** Whether a key of a record is one that a label can give. */
export function isRole(key: string): key is Role {
  return ROWS.some(({ role }) => role === key)
}

/** Whether the text behind a label of this role is of a kind. */
export function roleIs(role: Role | undefined, trait: Trait): boolean {
  return ROWS.some((row) => row.role === role && row.is?.includes(trait))
}

/** Whether a text is the label that follows one of `role` whose cell is blank, rather than that cell: names may well end in
 *  words such as 补助 or 资金. */
export function isNextLabel(role: Role, text: string): boolean {
  const next = roleOf(text)
  return next !== undefined && !(next === 'funding' && roleIs(role, 'name') && !labelWord(text).startsWith('其中'))
}

/** Every label that is listed by its word. */
export const LABEL_WORDS: readonly string[] = ROWS.flatMap(({ words }) => [...words])
