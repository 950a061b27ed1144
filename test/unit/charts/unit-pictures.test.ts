import { describe, expect, test } from 'vitest'
import { budgetBars, loweredDumbbells, unitSparkline } from '../../../src/charts/unit-pictures.ts'
import type { Department } from '../../../src/model/department.ts'
import { parseTarget } from '../../../src/parse/target.ts'
import { siteWith } from '../dossier/site-with.ts'
import { departmentWith, indicatorWith, projectWith } from '../examples.ts'

function unitOf(...years: readonly Department[]) {
  const [newest] = siteWith(years).departments
  if (!newest) throw new Error('The site has a unit.')
  return newest
}
const yearOf = (year: number, fen: bigint | undefined, target = '≥90%') =>
  departmentWith({
    year,
    projects: [
      projectWith({
        ...{ year, purpose: '保障', budget: { raw: '', ...(fen !== undefined && { fen }) } },
        indicators: [indicatorWith({ target: parseTarget(target) })],
      }),
    ],
  })

describe('the budget of a unit through its years', () => {
  test('is told year by year, and a year without a number is a gap', () => {
    const unit = unitOf(yearOf(2023, 300_000_000n), yearOf(2022, undefined), yearOf(2021, 100_000_000n))
    const picture = unitSparkline(unit)
    expect(picture?.title).toBe('各年预算：2021年 100万元，2022年没有数字，2023年 300万元')
    expect(picture?.shapes.map(({ tag }) => tag)).toEqual(['line', 'circle', 'circle'])
  })

  test('is not drawn of one year alone', () => {
    expect(unitSparkline(unitOf(yearOf(2023, 3n)))).toBeUndefined()
    expect(unitSparkline(unitOf(yearOf(2023, 3n), departmentWith({ year: 2022 })))).toBeUndefined()
  })
})

test('bars are as long as the budgets, the exact amounts in their titles', () => {
  const projects = [200_000n, 50_000n, undefined].map((fen, place) =>
    projectWith({ slug: `a${place}`, name: `项目${place}`, budget: { raw: '', ...(fen !== undefined && { fen }) } }),
  )
  const bars = budgetBars(unitOf(departmentWith({ projects })).ranked)
  expect(bars.map(({ title, shapes }) => [title, shapes[0]?.attributes.width])).toEqual([
    ['2,000.00 元', '100%'],
    ['500.00 元', '25%'],
    ['未填', '0%'],
  ])
})

test('lowered targets stand on one ruler with the earlier year as 100, both values in the title', () => {
  const unit = unitOf(yearOf(2023, 1n, '≥45%'), yearOf(2022, 1n, '≥90%'))
  const [picture] = loweredDumbbells(unit.lowered)
  expect(picture?.title).toBe('2022年 ≥90%，2023年 ≥45%')
  const points = picture?.shapes.filter(({ tag }) => tag === 'circle').map(({ attributes }) => attributes)
  expect(points).toEqual([
    { class: 'ring', cx: '97.5%', cy: 9, r: 5 },
    { class: 'fill-missed', cx: '50%', cy: 9, r: 6 },
  ])
})

test('a target that was 0 has no picture', () => {
  const unit = unitOf(yearOf(2023, 1n, '≤3次'), yearOf(2022, 1n, '≤0次'))
  expect(loweredDumbbells(unit.lowered)).toEqual([undefined])
})
