import { describe, expect, test } from 'vitest'
import { unitFiguresOf } from '../../../../src/facts/years/unit-figures.ts'
import { appraisalWith, departmentHolding, indicatorWith, projectWith } from '../../examples.ts'

const money = (fen: number) => ({ raw: String(fen / 100), fen: BigInt(fen) })

describe('what a unit of a year comes to', () => {
  test('without an appraisal nothing is said of execution, and all targets are pending', () => {
    const projects = [projectWith({ indicators: [indicatorWith({})] }), projectWith({ budget: { raw: '' } })]
    expect(unitFiguresOf({ ...departmentHolding(2021, 'a', []), projects })).toEqual({
      projects: 2,
      budget: { fen: 100_000n, count: 2, missing: 1 },
      indicators: 1,
      attainments: { met: 0, missed: 0, incomparable: 0, pending: 1 },
    })
  })

  test.each([
    [
      'the row of the total',
      [
        { source: '年度资金总额', executed: money(900) },
        { source: '财政拨款', executed: money(800) },
      ],
      900,
    ],
    [
      'a total that stands last',
      [
        { source: '财政拨款', executed: money(800) },
        { source: '合计', executed: money(900) },
      ],
      900,
    ],
    ['the only row', [{ source: '财政拨款', executed: money(800) }], 800],
  ])('what was spent is read from %s', (_, funding, fen) => {
    const department = { ...departmentHolding(2021, 'a', ['甲']), appraisals: [appraisalWith({ funding })] }
    expect(unitFiguresOf(department).executed).toEqual({ fen: BigInt(fen), count: 1, missing: 0 })
  })

  test('an appraisal that prints no amount is counted, not taken as 0', () => {
    const department = { ...departmentHolding(2021, 'a', ['甲']), appraisals: [appraisalWith({})] }
    expect(unitFiguresOf(department).executed).toEqual({ fen: 0n, count: 1, missing: 1 })
  })
})
