import type { Indicator } from '../../src/model/indicator.ts'
import type { Project } from '../../src/model/project.ts'
import type { PlanPoint } from '../../src/model/spend-plan.ts'

/** A project of the plainest kind, with the parts that a test is about. */
export function projectWith(parts: Partial<Project>): Project {
  return {
    year: 2021,
    unit: '101001',
    slug: 'a1',
    name: '人大会议',
    moneyUnit: '元',
    budget: { raw: '1000.00', fen: 100_000 },
    funding: [],
    indicators: [],
    ...parts,
  }
}

/** An indicator of the plainest kind, with the parts that a test is about. */
export function indicatorWith(parts: Partial<Indicator>): Indicator {
  return { number: 1, level1: '产出指标', level2: '数量指标', name: '完成率', ...parts }
}

/** A spend plan over the four months of the usual form; `undefined` is a blank cell. */
export function planWith(...shares: readonly (number | undefined)[]): PlanPoint[] {
  return [3, 6, 10, 12].map((month, index) => {
    const share = shares[index]
    const label = `${month}月底`
    return share === undefined ? { label, month, raw: '' } : { label, month, raw: `${share * 100}%`, share }
  })
}
