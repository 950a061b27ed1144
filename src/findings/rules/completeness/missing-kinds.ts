import type { Project } from '../../../model/project.ts'
import type { Hit, ProjectRule } from '../../finding.ts'
import { isCost } from '../../wording.ts'

/** A project without a single indicator. Source: 财预〔2020〕10号, a project's targets are its indicators with their values. */
export const NO_INDICATORS = {
  id: 'no-indicators',
  group: 'completeness',
  severity: 'check',
  title: '没有绩效指标',
  why: '没有指标，钱花完以后就没有办法判断事情办得怎么样。',
  question: '这个项目用什么指标来衡量办成了没有，为什么没有公布？',
  find: ({ indicators }) =>
    indicators.length > 0 ? [] : [{ place: 'indicators', values: [], message: '表里没有一项绩效指标。' }],
} as const satisfies ProjectRule

/** No indicator of cost, in either layout. Source: 财预〔2020〕10号. */
export const NO_COST = {
  id: 'no-cost',
  group: 'completeness',
  severity: 'note',
  title: '没有成本指标',
  why: '没有成本指标，就看不出这些事该花多少钱、花得值不值。',
  question: '这个项目怎样控制成本，为什么没有成本指标？',
  find: (project) => missingKind(project, '成本', /成本/, (indicator) => isCost(indicator)),
} as const satisfies ProjectRule

/** No indicator of benefit. Source: 财预〔2020〕10号. */
export const NO_BENEFIT = {
  id: 'no-benefit',
  group: 'completeness',
  severity: 'check',
  title: '没有效益指标',
  why: '没有效益指标，就只知道做了什么，不知道有什么用。',
  question: '这个项目给群众和社会带来什么好处，用哪个指标来看？',
  find: (project) => missingKind(project, '效益', /效益|效果|影响/, ({ category }) => category?.group === 'benefit'),
} as const satisfies ProjectRule

/** No indicator of satisfaction. Source: 财预〔2020〕10号. */
export const NO_SATISFACTION = {
  id: 'no-satisfaction',
  group: 'completeness',
  severity: 'note',
  title: '没有满意度指标',
  why: '没有满意度指标，就听不到服务对象的评价。',
  question: '这个项目的服务对象是谁，打算怎样了解他们满意不满意？',
  find: (project) =>
    missingKind(project, '满意度', /满意|服务对象/, ({ category }) => category?.group === 'satisfaction'),
} as const satisfies ProjectRule

type Test = (indicator: Project['indicators'][number]) => boolean

/** Words of labels that part indicators as 财预〔2020〕10号 does. */
const OWN_KINDS = /产出|成本|效益|效果|满意/

/** A label that names the kind counts too, though the category be unknown: the kind is there, only put elsewhere. A form
 *  that parts its indicators in another way asks for none of the kinds; that it does is said of its categories. */
function missingKind({ indicators }: Project, kind: string, label: RegExp, isOfKind: Test): Hit[] {
  const isThere = indicators.some((row) => isOfKind(row) || label.test(row.level1) || label.test(row.level2))
  const asks = indicators.some(({ category, level1, level2 }) => category ?? OWN_KINDS.test(level1 + level2))
  if (isThere || !asks) return []
  return [{ place: 'indicators', values: [], message: `${indicators.length} 项绩效指标里没有${kind}指标。` }]
}
