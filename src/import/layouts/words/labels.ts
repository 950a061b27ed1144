import { bareLabel, labelWord } from './word.ts'

/** What holds for the text behind a label. `name`: it names something in a few words, which may well end like a source of
 *  money. `line`: a line around the table may give it. `long`: it may go on for several cells and paragraphs. `goals`: it
 *  may stand beside others of its kind, each over its text. `list`: each numbered line is one of several. `tail`: it ends
 *  the indicators even where cells may be missing from a row. */
type Trait = 'name' | 'line' | 'long' | 'goals' | 'list' | 'tail'

interface LabelRow {
  readonly role: string
  readonly words: RegExp
  readonly is?: readonly Trait[]
}

/** Every label that a form may print, by the role of the text behind it: the key of the record that takes it, or `side`,
 *  which only heads other cells, or `other`, which has no field of its own. Words are half-width and without spaces, number,
 *  colon, stars and the brackets of `bareLabel`; the first row that fits is taken. Source: 财预〔2015〕88号
 *  (项目支出绩效目标申报表), 财预〔2020〕10号 (项目支出绩效自评表), and the forms of provinces that follow them. */
const LABELS = [
  { role: 'name', words: /^(项目|项目支出|专项|专项资金)名称$/, is: ['name'] },
  { role: 'code', words: /^项目(编码|代码|编号)$/, is: ['name'] },
  { role: 'unit', words: /^(填报|申报|编报|填表|预算)单位(名称)?$/, is: ['name', 'line'] },
  {
    role: 'department',
    words: /^项目?(主管|预算)(部门|单位)(名称)?(及代码)?$|^(主管|预算)(部门|单位)(名称)?(及代码)?$/,
    is: ['name', 'line'],
  },
  {
    role: 'implementer',
    words: /^(项目|资金)?(实施|使用|用款|承担|执行)(单位|部门)$|^项目单位$/,
    is: ['name', 'line'],
  },
  {
    role: 'period',
    words: /^(项目|项目支出)?(实施期|实施期限|实施周期|起止时间|起止年限|周期|期限)$|^项目期$/,
    is: ['name'],
  },
  { role: 'purpose', words: /^(资金|项目)用途$/ },
  {
    role: 'budget',
    words:
      /^(本?年度|当年)?(预算)?资金(总额|合计|总计)$|^(本?年度|当年|项目)?(本级)?预算(金额|总额|数|资金)$|^(本?年度|当年)金额$/,
  },
  { role: 'other', words: /上级资金$/ },
  { role: 'periodBudget', words: /^(中期|项目总?|实施期)(资金总额|金额)$|^项目总预算$/ },
  {
    role: 'periodGoals',
    words: /^(项目)?(实施期|中期|中长期|长期)(总体)?(绩效)?(总)?目标$/,
    is: ['goals', 'list', 'long'],
  },
  { role: 'achieved', words: /^(年度|全年)?(总体|绩效)?(目标)?(实际)?完成情况(综述)?$/, is: ['goals', 'long'] },
  {
    role: 'goals',
    words: /^(本?年度|当年|项目年度|项目|年初)?(总体|绩效|预期|预定|设定)*目标$/,
    is: ['goals', 'list', 'long'],
  },
  { role: 'process', words: /实施内容及过程(概述)?$/, is: ['long'] },
  { role: 'total', words: /^(合计|总计|总分|总得分|合计得分)(\(.*\))?$/, is: ['tail'] },
  { role: 'conclusion', words: /^(自评|评价)结论$/, is: ['long', 'tail'] },
  { role: 'shortcomings', words: /^存在(的)?(主要)?问题$/, is: ['long', 'tail'] },
  { role: 'improvements', words: /^(下一步)?改进(措施|建议)$/, is: ['long', 'tail'] },
  {
    role: 'side',
    words:
      /^(年度|项目)?(资金|预算|资金预算)(情况|来源|安排|申请|安排情况|申请情况|执行|执行情况|构成|预算数)?(\d+分)?(\(.*\))?$/,
  },
  {
    role: 'side',
    words: /^(本?年度|项目|年度总体)?绩效(目标)?指标(完成情况)?(\(.*\))?$|^(项目)?基本情况$|^项目年度目标完成情况$/,
  },
  { role: 'funding', words: /^其中:|^.{0,12}(资金|拨款|补助|收入|贷款|债券|结余|结转)$/ },
  {
    role: 'other',
    words: /(负责人|联系人|填[表报]人|经办人|审核人|分管领导)(及(联系)?电话)?(\(?(签字|签章|盖章)\)?)?$|电话$/,
  },
  {
    role: 'other',
    words: /意见$|^项目(属性|类别|类型|级次|性质|概况)$|^(填[表报]|申报)(日期|时间)$|依据$|必要性$|可行性$/,
  },
] as const satisfies readonly LabelRow[]

/** What a label cell of a form asks for. */
export type Role = (typeof LABELS)[number]['role']

const LABEL_LENGTH = 20
const ROWS: readonly (LabelRow & { readonly role: Role })[] = LABELS

/** What a label cell asks for; undefined when its text is no label that is known. */
export function roleOf(text: string): Role | undefined {
  const word = bareLabel(text)
  return ROWS.find(({ words }) => words.test(word))?.role
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
