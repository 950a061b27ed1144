import type { Random } from './random.ts'
import { RATES } from './rates.ts'

/** Weights of the indicators beside 10 for execution. Source: 财预〔2020〕10号 (50, 30, 10), and the cost-first forms since
 *  2021 (20, 40, 20, 10). */
const CLASSIC = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 } as const
const COST_FIRST = { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 } as const

/** A weight for each row of a table by its level one; together 90, but for a few tables. What a missing level would have
 *  goes to the first row. */
export function weightsOf(levels: readonly string[], random: Random): number[] {
  const scheme: Readonly<Record<string, number>> = levels.includes('成本指标') ? COST_FIRST : CLASSIC
  const weights = levels.map((level, n) => {
    const count = levels.filter((one) => one === level).length
    const earlier = levels.slice(0, n).filter((one) => one === level).length
    const whole = scheme[level] ?? 0
    return Math.floor(whole / count) + (earlier < whole % count ? 1 : 0)
  })
  const left = 90 - weights.reduce((sum, weight) => sum + weight, 0)
  const odd = random.chance(RATES.weightsOdd) ? random.pick([-5, 5, 2]) : 0
  return weights.map((weight, n) => (n === 0 ? weight + left + odd : weight))
}
