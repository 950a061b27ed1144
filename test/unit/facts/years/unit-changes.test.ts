import { describe, expect, test } from 'vitest'
import { lineageOf } from '../../../../src/facts/years/lineage.ts'
import {
  previousOf,
  projectChangesBy,
  strongLinksTo,
  unitChangesOf,
  yearChangesOf,
} from '../../../../src/facts/years/unit-changes.ts'
import type { Project } from '../../../../src/model/project.ts'
import { departmentWith, projectWith } from '../../examples.ts'

function yearWith(year: number, ...names: readonly string[]) {
  const projects = names.map((name, at) => projectWith({ year, slug: `p${at}`, name }))
  return { year, departments: [departmentWith({ year, projects })] }
}

const years = [yearWith(2023, '会议', '债券'), yearWith(2022, '会议', '车辆保险'), yearWith(2021)]
const lineage = lineageOf(years)
const names = (projects: readonly Project[]) => projects.map(({ name }) => name)

describe('a unit against what it published before', () => {
  const [changes] = yearChangesOf(lineage, years, 2023)

  test('tells which projects are new, dropped and continued', () => {
    expect(changes && names(changes.added)).toEqual(['债券'])
    expect(changes && names(changes.dropped)).toEqual(['车辆保险'])
    expect(changes?.continued.map(({ before, after }) => [before.year, after.name])).toEqual([[2022, '会议']])
  })

  test('has no budget change where the sum is the same', () => expect(changes?.budget).toBeUndefined())

  test('is left out where it published nothing before', () => {
    expect(yearChangesOf(lineage, years, 2022)).toEqual([])
    expect(yearChangesOf(lineage, years, 2020)).toEqual([])
  })

  test('can be asked for two publications', () => {
    const [after, before] = years.map(({ departments }) => departments[0])
    expect(before && after && unitChangesOf(lineage, before, after)).toEqual(changes)
    expect(after && previousOf(years, after)).toBe(before)
  })
})

test('a unit is compared with the nearest of its earlier publications, in whatever order the years stand', () => {
  const published = [yearWith(2021, '会议', '旧项目'), yearWith(2023, '会议'), yearWith(2022, '会议', '车辆保险')]
  const [changes] = yearChangesOf(lineageOf(published), published, 2023)
  expect(changes?.before.year).toBe(2022)
  expect(changes && names(changes.dropped)).toEqual(['车辆保险'])
})

test('a unit’s budget change is that of all its projects, and none where one has no number', () => {
  const unit = (year: number, ...fens: readonly (bigint | undefined)[]) => {
    const projects = fens.map((fen, at) => {
      return projectWith({
        year,
        slug: `p${at}`,
        name: `会议${'甲乙丙'.charAt(at)}`,
        budget: { raw: '', ...(fen !== undefined && { fen }) },
      })
    })
    return { year, departments: [departmentWith({ year, projects })] }
  }
  const budgetOf = (before: ReturnType<typeof unit>, after: ReturnType<typeof unit>) =>
    yearChangesOf(lineageOf([before, after]), [before, after], 2023)[0]?.budget
  expect(budgetOf(unit(2022, 100n, 300n), unit(2023, 500n))).toEqual({
    before: 400n,
    after: 500n,
    difference: 100n,
    share: 0.25,
  })
  expect(budgetOf(unit(2022, 100n, undefined), unit(2023, 500n))).toBeUndefined()
  expect(budgetOf(unit(2022, 100n), unit(2023, 500n, undefined))).toBeUndefined()
  expect(budgetOf(unit(2022, undefined), unit(2023, 500n, undefined))).toBeUndefined()
})

test('a project that only a year later than the compared one continues is dropped', () => {
  const published = [yearWith(2024, '会议', '车辆保险'), yearWith(2023, '会议'), yearWith(2022, '会议', '车辆保险')]
  const lineage = lineageOf(published)
  expect(yearChangesOf(lineage, published, 2023).flatMap(({ dropped }) => names(dropped))).toEqual(['车辆保险'])
})

test('a project is compared by its strong links, and by nothing where it has none', () => {
  const [meeting, bond] = years[0]?.departments[0]?.projects ?? []
  expect(meeting && projectChangesBy(strongLinksTo(lineage, meeting))?.before.year).toBe(2022)
  expect(bond && strongLinksTo(lineage, bond)).toEqual([])
  expect(projectChangesBy([])).toBeUndefined()
})
