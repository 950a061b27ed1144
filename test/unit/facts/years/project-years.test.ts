import { describe, expect, test } from 'vitest'
import { departmentOf, newestOf, projectYearsOf } from '../../../../src/facts/years/project-years.ts'
import { departmentHolding, projectWith, yearsWith } from '../../examples.ts'

const inYear = (year: number, fen?: number, slug = 'a1') =>
  projectWith({ year, slug, budget: { raw: '', ...(fen !== undefined && { fen: BigInt(fen) }) } })

describe('a project in its years', () => {
  test('newest first, each with its change from the year before that has it', () => {
    const rows = projectYearsOf([inYear(2019, 1000), inYear(2021, 1200), inYear(2022, 900)])
    expect(rows.map(({ project, newest, change }) => [project.year, newest, change])).toEqual([
      [2022, true, { since: 2021, share: -0.25 }],
      [2021, false, { since: 2019, share: 0.2 }],
      [2019, false, undefined],
    ])
  })

  test.each([
    ['the earlier budget is not published', [inYear(2021), inYear(2022, 900)]],
    ['the earlier budget is 0', [inYear(2021, 0), inYear(2022, 900)]],
    ['the budget is not published', [inYear(2021, 900), inYear(2022)]],
    ['two were merged', [inYear(2021, 900), inYear(2021, 900, 'b1'), inYear(2022, 900)]],
    ['it was split', [inYear(2021, 900), inYear(2022, 900), inYear(2022, 900, 'b1')]],
  ])('no change is told where %s', (_, chain) => {
    expect(projectYearsOf(chain).map(({ change }) => change)).toEqual(chain.map(() => undefined))
  })
})

describe('the newest page of a project', () => {
  const [old, now] = [inYear(2021), inYear(2022)]

  test.each([
    ['from an earlier year', old, [old, now], { year: 2022, project: now }],
    ['from itself', now, [old, now], undefined],
    ['where it was split', old, [old, now, inYear(2022, 1, 'b1')], { year: 2022 }],
  ])('%s', (_, project, chain, expected) => expect(newestOf(project, chain)).toEqual(expected))
})

test('the department of a project is found by year and unit', () => {
  const department = departmentHolding(2021, 'b', ['乙'])
  const years = yearsWith(departmentHolding(2022, 'b', []), departmentHolding(2021, 'a', []), department)
  expect(departmentOf(years, { year: 2021, unit: 'b' })).toBe(department)
  expect(departmentOf(years, { year: 2020, unit: 'b' })).toBe(undefined)
})
