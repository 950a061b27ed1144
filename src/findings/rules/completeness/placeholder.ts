import { quote } from '../../../faults/quote.ts'
import type { Indicator } from '../../../model/indicator.ts'
import { PROJECT_NAMES } from '../../../model/part-names.ts'
import type { Project } from '../../../model/project.ts'
import type { ProjectRule } from '../../finding.ts'

/** What a blank form holds for whoever fills it in: an instruction, or a mark in the place of a value. */
const LEFT_IN =
  /请(填写|填列|填报|选择|输入|注明|说明|简要|概括|根据)|填写说明|填报说明|在此(填写|输入)|点击(此处|输入)|[（(](示例|可选|选填|必填)[）)]|[*＊]{2,}|[×✕xX]{2}(?![a-zA-Z0-9])|_{2,}|＿{2,}|(?<![一二三四五六七八九〇○])[〇○]{2,}|□{2,}/

/** A whole cell that only numbers itself, such as `指标1：` or `目标2：……`. */
const NUMBERED_ONLY =
  /^(指标|目标)\s*[\d一二三四五]+\s*(?:[:：.．、]\s*)?(…|\.{3,}(?!\.)|。{2,}(?!。))*$|^(…+|\.{3,}|。{2,})$/

/** A placeholder or an instruction of the form that was left in a text. A target that is only a placeholder is number-missing. */
export const PLACEHOLDER = {
  id: 'placeholder',
  group: 'completeness',
  severity: 'check',
  title: '留有填写提示',
  why: '表格的填写提示或占位符还在，说明这一格可能没有填完。',
  question: '这一格的内容是不是还没有填完，应当是什么？',
  find: (project) =>
    textsOf(project)
      .filter(({ text }) => LEFT_IN.test(text) || NUMBERED_ONLY.test(text.trim()))
      .map(({ place, label, text }) => ({
        place,
        values: [text],
        message: `${label}里有像是填写提示或占位符的内容：“${quote(text)}”。`,
      })),
} as const satisfies ProjectRule

interface Text {
  readonly place: string
  readonly label: string
  readonly text: string
}

function textsOf({ name, purpose = '', goals = [], indicators }: Project): Text[] {
  return [
    { place: 'money', label: PROJECT_NAMES.name, text: name },
    { place: 'purpose', label: PROJECT_NAMES.purpose, text: purpose },
    ...goals.map(({ label = '', text }, index) => ({
      place: `goal-${index + 1}`,
      label: `${PROJECT_NAMES.goals}第${index + 1}条`,
      text: label + text,
    })),
    ...indicators.flatMap(textsOfIndicator),
  ]
}

function textsOfIndicator({ number, name, description = '', target, basis = '' }: Indicator): Text[] {
  const cells = [
    { label: '名称', text: name },
    { label: '描述', text: description },
    { label: '指标值', text: target?.kind === 'quality' ? target.raw : '' },
    { label: '确定依据', text: basis },
  ]
  return cells.map(({ label, text }) => ({ place: `i-${number}`, label: `第${number}项指标的${label}`, text }))
}
