import type { Category, Group } from '../model/category.ts'
import { toHalfWidth } from './half-width.ts'

/** Level-two labels of each group, without 指标. Source: 财预〔2020〕10号, and the cost-first layout since 2021. */
const KIND_WORDS: readonly (readonly [Category, RegExp])[] = [
  [{ group: 'output', kind: 'quantity' }, /^数量$/],
  [{ group: 'output', kind: 'quality' }, /^质量$/],
  [{ group: 'output', kind: 'timeliness' }, /^(时效|进度|时效性)$/],
  [{ group: 'output', kind: 'cost' }, /^成本$/],
  [{ group: 'cost', kind: 'economic' }, /^经济成本$/],
  [{ group: 'cost', kind: 'social' }, /^社会成本$/],
  [{ group: 'cost', kind: 'ecological' }, /^(生态|环境|生态环境)成本$/],
  [{ group: 'benefit', kind: 'economic' }, /^经济(效益)?$/],
  [{ group: 'benefit', kind: 'social' }, /^社会(效益)?$/],
  [{ group: 'benefit', kind: 'ecological' }, /^(生态|环境|生态环境)(效益)?$/],
  [{ group: 'benefit', kind: 'sustainability' }, /^可持续(影响|发展|性)?(影响|效益)?$/],
  [{ group: 'satisfaction', kind: 'beneficiary' }, /满意度?$|^(服务|受益)(对象|群体|群众)$|^社会公众(或服务对象)?$/],
]

const GROUP_WORDS: readonly (readonly [Group, RegExp])[] = [
  ['output', /^产出$/],
  ['cost', /^成本$/],
  ['benefit', /^(效益|效果)$/],
  ['satisfaction', /满意度?$/],
]

/** What the printed levels one and two mean together; undefined when they are not known or do not belong together.
 *  Satisfaction is recognised under 效益指标 too: older forms print it there. */
export function parseCategory(level1: string, level2: string): Category | undefined {
  const group = GROUP_WORDS.find(([, words]) => words.test(bare(level1)))?.[0]
  const label = bare(level2)
  return KIND_WORDS.find(([category, words]) => words.test(label) && belongs(category, group))?.[0]
}

function belongs(category: Category, group: Group | undefined): boolean {
  return category.group === group || (category.group === 'satisfaction' && group === 'benefit')
}

/** The label without 指标, weights in brackets such as （50分） and white space. */
function bare(label: string): string {
  return toHalfWidth(label)
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/指标$/, '')
}
