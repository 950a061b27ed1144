import type { Indicator } from '../../../model/indicator.ts'
import type { ProjectRule } from '../../finding.ts'
import { namedIndicator } from '../../wording.ts'

/** Words of printed levels, and the level one that each belongs to. Source: 财预〔2020〕10号; cost at level one since 2021. */
const LEVEL_TWO: readonly (readonly [string, RegExp])[] = [
  ['满意度', /满意|服务对象|社会公众/],
  ['成本', /(经济|社会|生态|环境)成本/],
  ['效益', /效益|可持续/],
  ['产出', /数量|质量|时效|进度|^成本/],
]
const LEVEL_ONE: readonly (readonly [string, RegExp])[] = [
  ['满意度', /满意/],
  ['成本', /成本/],
  ['效益', /效益|效果/],
  ['产出', /产出/],
]

/** A level two that belongs under another level one. */
export const LEVEL_MISMATCH = {
  id: 'level-mismatch',
  group: 'structure',
  severity: 'check',
  title: '指标分类放错',
  why: '二级指标放在不相配的一级指标下面，按类汇总时会算错。',
  question: '这一项指标应当归在哪一类？',
  find: ({ indicators }) =>
    indicators.filter(isMismatch).map((row) => ({
      place: `i-${row.number}`,
      values: [row.level1, row.level2],
      message: `${namedIndicator(row)}的二级指标“${row.level2.trim()}”放在一级指标“${row.level1.trim()}”下面。`,
    })),
} as const satisfies ProjectRule

/** Cost at level one and cost under 产出指标 in one table. */
export const LAYOUTS_MIXED = {
  id: 'layouts-mixed',
  group: 'structure',
  severity: 'note',
  title: '两种分类混用',
  why: '成本指标一部分单列、一部分放在产出下面，同一张表用了两种分类。',
  question: '成本指标为什么分在两处，有没有重复计算？',
  find: ({ indicators }) => {
    const first = indicators.find(({ category }) => category?.group === 'cost')
    const under = indicators.find(({ category }) => category?.kind === 'cost')
    if (!first || !under) return []
    const message = `“${first.level1.trim()}”已经单列，“${under.level1.trim()}”下面又有“${under.level2.trim()}”。`
    return [{ place: `i-${Math.max(first.number, under.number)}`, values: [first.level1, under.level2], message }]
  },
} as const satisfies ProjectRule

/** Levels that are none of the known ones; blank cells are not looked at. */
export const CATEGORY_UNKNOWN = {
  id: 'category-unknown',
  group: 'structure',
  severity: 'note',
  title: '指标分类认不出',
  why: '不是规定的分类名称，就难和别的项目比较。',
  question: '这一项指标属于产出、成本、效益还是满意度？',
  find: ({ indicators }) =>
    indicators
      .filter((row) => !row.category && row.level1.trim() !== '' && row.level2.trim() !== '' && !isMismatch(row))
      .map((row) => ({
        place: `i-${row.number}`,
        values: [row.level1, row.level2],
        message: `${namedIndicator(row)}的分类是“${row.level1.trim()}”“${row.level2.trim()}”，不是规定的名称。`,
      })),
} as const satisfies ProjectRule

function isMismatch({ category, level1, level2 }: Indicator): boolean {
  if (category) return false
  const [above, own] = [groupIn(LEVEL_ONE, level1), groupIn(LEVEL_TWO, level2)]
  if (above === '成本' && /成本/.test(level2)) return false
  return above !== undefined && own !== undefined && above !== own
}

function groupIn(words: typeof LEVEL_ONE, label: string): string | undefined {
  return words.find(([, pattern]) => pattern.test(label.trim()))?.[0]
}
