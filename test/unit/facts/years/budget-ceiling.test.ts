import { expect, test } from 'vitest'
import { isBudgetCeiling } from '../../../../src/facts/years/budget-ceiling.ts'
import type { Indicator } from '../../../../src/model/indicator.ts'
import { parseTarget } from '../../../../src/parse/target.ts'
import { indicatorWith } from '../../examples.ts'

const COST: Partial<Indicator> = { category: { group: 'output', kind: 'cost' } }

test.each<[string, string, number | undefined, boolean, Partial<Indicator>?]>([
  ['项目控制预算数', '≤316万元', 3_160_000, true],
  ['项目控制预算数', '≤300万元', 3_160_000, true],
  ['项目控制预算数', '≤5000元', undefined, true],
  ['预算控制数', '≤5万元', 60_000, true],
  ['按总成本控制', '≤5万元', 60_000, true],
  ['项目总投资', '≤1.2亿元', 60_000, true],
  ['项目控制预算数', '≥90%', 50_000, false],
  ['按总成本控制', '≥100%', 50_000, false],
  ['会议成本', '≤5万元', 50_000, true, COST],
  ['会议成本', '≤4万元', 50_000, false, COST],
  ['会议成本', '≤5万元', undefined, false, COST],
  ['会议人均成本', '≤110元/人', 50_000, false, COST],
  ['单个系统年均总成本', '≤5万元', 50_000, false, COST],
  ['带动增收', '≥5万元', 50_000, false],
  ['总成本', '合理', 50_000, false],
])('%s of %s beside a budget of %s yuan repeats the money: %s', (name, target, yuan, repeats, parts = {}) => {
  const fen = yuan === undefined ? {} : { fen: BigInt(yuan * 100) }
  const indicator = indicatorWith({ ...parts, name, target: parseTarget(target) })
  expect(isBudgetCeiling(indicator, { budget: { raw: '', ...fen } })).toBe(repeats)
})
