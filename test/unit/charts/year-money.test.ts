import { describe, expect, test } from 'vitest'
import { unitMoneyOf, yearMoneyOf } from '../../../src/charts/year-money.ts'
import type { YearDossier } from '../../../src/dossier/year-dossier.ts'
import type { Department } from '../../../src/model/department.ts'
import { siteWith } from '../dossier/site-with.ts'
import { appraisalWith, departmentWith, projectWith } from '../examples.ts'

/** A unit with budgets in 万元; `undefined` has no number. */
function unit(year: number, slug: string, ...budgets: readonly (number | undefined)[]): Department {
  const projects = budgets.map((wan, index) =>
    projectWith({
      ...{ year, unit: slug, slug: `p${index}`, name: `${slug}的${'甲乙丙丁'.charAt(index)}事` },
      budget: { raw: '', ...(wan !== undefined && { fen: BigInt(wan * 1_000_000) }) },
    }),
  )
  return departmentWith({ year, slug, name: `某县${slug}`, projects })
}

function newestOf(...departments: readonly Department[]): YearDossier {
  const [year] = siteWith(departments).years
  if (!year) throw new Error('The site has a year.')
  return year
}

describe('where the money of several units goes', () => {
  const year = newestOf(
    ...[unit(2025, '甲局', 30, 20), unit(2025, '乙局', 200, undefined, 0), unit(2025, '丙局', undefined)],
    unit(2024, '甲局', 40),
  )
  const money = yearMoneyOf(year, '某县')

  test('is ranked by unit, those without a number last, each against its own earlier year', () => {
    expect(money.of).toBe('units')
    expect(money.rows).toEqual([
      { name: '乙局', path: '/2025/乙局/', said: '200', note: '另有 1 项没有数字', change: '往年没有', part: 1 },
      { name: '甲局', path: '/2025/甲局/', said: '50', note: '', change: '+25%', part: 0.25 },
      { name: '丙局', path: '/2025/丙局/', said: '没有数字', note: '', change: '往年没有', part: 0 },
    ])
  })

  test('is drawn with what has money, and what is not drawn is counted', () => {
    expect(money.treemap?.tiles.map(({ name }) => name)).toEqual(['乙局 200 往年没有', '甲局 50 +25%'])
    expect([money.unpriced, money.zero]).toEqual([2, 1])
  })
})

test('of one unit the projects are ranked', () => {
  const money = yearMoneyOf(newestOf(unit(2025, '甲局', 20, 30, undefined), unit(2024, '甲局', 40)), '某县')
  expect(money.of).toBe('projects')
  expect(money.rows.map(({ name, said, change }) => [name, said, change])).toEqual([
    ['甲局的乙事', '30', '新增'],
    ['甲局的甲事', '20', '−50%'],
    ['甲局的丙事', '未填', '新增'],
  ])
})

test('without an earlier year nothing is said to be new', () => {
  expect(yearMoneyOf(newestOf(unit(2025, '甲局', 1)), '').rows.map(({ change }) => change)).toEqual([''])
})

test('where no budget has a number nothing is drawn', () => {
  const money = yearMoneyOf(newestOf(unit(2025, '甲局', undefined), unit(2025, '乙局', undefined)), '')
  expect(money.treemap).toBeUndefined()
  expect(money.rows.map(({ said, part }) => [said, part])).toEqual([
    ['没有数字', 0],
    ['没有数字', 0],
  ])
})

test('the table of a year has units that published self-appraisals alone, at its end', () => {
  const appraised = departmentWith({
    year: 2025,
    slug: '乙局',
    name: '乙局',
    appraisals: [appraisalWith({ year: 2025 })],
  })
  const units = unitMoneyOf(newestOf(appraised, unit(2025, '甲局', 5)), '')
  expect(units.map(({ row: { name, said, change } }) => [name, said, change])).toEqual([
    ['某县甲局', '5', ''],
    ['乙局', '没有项目', ''],
  ])
})
