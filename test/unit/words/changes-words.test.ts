import { expect, test } from 'vitest'
import type { PlanChange } from '../../../src/facts/money/money-change.ts'
import type { Link } from '../../../src/facts/years/lineage.ts'
import { againstWords, evidenceWords, partChangesWords, planChangesWords } from '../../../src/words/changes-words.ts'
import { indicatorWith, projectWith } from '../examples.ts'

test.each<[Link['evidence'], number, boolean, string]>([
  ['declared', 1, true, '转录时注明延续'],
  ['code', 0.98, true, '项目编码相同，由本站推断，几乎可以确定是同一项目'],
  ['former-name', 0.95, true, '名称里注明了原名，由本站推断，几乎可以确定是同一项目'],
  ['similar', 0.75, true, '名称和用途相近，由本站推断，很可能是同一项目'],
  ['text', 0.3, false, '名称不同，用途和目标几乎一样，依据不足'],
  ['part', 0.4, false, '名称或用途包含在这个项目里，可能是并入的，依据不足'],
])('the evidence %s of certainty %d, strong %s, is said as %s', (evidence, certainty, strong, words) => {
  const [before, after] = [projectWith({ year: 2022 }), projectWith({ year: 2023 })]
  expect(evidenceWords({ before, after, evidence, certainty, strong })).toBe(words)
})

test('a project of another unit is said to be one', () => {
  const [before, after] = [projectWith({ year: 2022, unit: '201' }), projectWith({ year: 2023, unit: '202' })]
  const link: Link = { before, after, evidence: 'name', certainty: 0.4, strong: false }
  expect(evidenceWords(link)).toBe('项目名称相同，但在另一个单位，依据不足')
})

test.each([
  [[2020], 2021, '上年'],
  [[2019], 2021, '2019年'],
  [[2019, 2020], 2021, '2019、2020年'],
])('what goes on from %j is in %d compared with %s', (years, year, words) => {
  expect(againstWords(years, year)).toBe(words)
})

test.each<[readonly PlanChange[], string]>([
  [[], ''],
  [[{ month: 6, label: '6月底', before: 0.5, after: 0.8 }], '6月底由 50% 到 80%'],
  [[{ month: 6, label: '6月底', after: 0.8 }], '6月底由 没有数字 到 80%'],
  [[{ month: 12, label: '12月底', before: 1 }], '12月底由 100% 到 没有数字'],
  [
    [
      { month: 3, label: '3月底', before: 0, after: 0.125 },
      { month: 6, label: '6月底', before: 0.5, after: 1.2 },
    ],
    '3月底由 0% 到 12.5%，6月底由 50% 到 120%',
  ],
])('the changes %j of a plan are said as “%s”', (changes, words) => {
  expect(planChangesWords(changes)).toBe(words)
})

test('how much changed of goals and indicators is counted by kind', () => {
  const none = { added: [], dropped: [], changed: [], unchanged: 3 }
  const goal = { kind: 'added', segments: [] } as const
  expect(partChangesWords({ goals: [goal, goal], indicators: none })).toBe('目标改了 2 处')
  const indicators = { ...none, added: [indicatorWith({})], dropped: [indicatorWith({}), indicatorWith({})] }
  expect(partChangesWords({ goals: [], indicators })).toBe('新增指标 1 项，去掉指标 2 项')
})
