import { describe, expect, test } from 'vitest'
import { lineageOf } from '../../../../src/facts/years/lineage.ts'
import { unitHistoriesOf } from '../../../../src/facts/years/unit-history.ts'
import { projectRowsOf } from '../../../../src/facts/years/unit-rows.ts'
import type { Department } from '../../../../src/model/department.ts'
import type { Project } from '../../../../src/model/project.ts'
import { departmentHolding, yearsWith } from '../../examples.ts'

function rowsOf(departments: readonly Department[], chainOf?: (project: Project) => readonly Project[]) {
  const years = yearsWith(...departments)
  const [history] = unitHistoriesOf({ units: [], years })
  return history ? projectRowsOf(history, chainOf ? { chainOf } : lineageOf(years)) : []
}

describe("a unit's projects through the years", () => {
  const departments = [departmentHolding(2022, 'a', ['会议', '培训']), departmentHolding(2021, 'a', ['车辆', '会议'])]

  test('one row a lineage, the largest sum of budgets first', () => {
    expect(rowsOf(departments).map(({ name, projects }) => [name, ...projects.map(({ year }) => year)])).toEqual([
      ['会议', 2021, 2022],
      ['培训', 2022],
      ['车辆', 2021],
    ])
  })

  test('a project that was split stands once, so that years add up', () => {
    const all = departments.flatMap(({ projects }) => projects)
    const [meeting, training, , before] = all
    const chains = new Map<Project | undefined, Project[]>([
      [meeting, all.filter((project) => project === before || project === meeting)],
      [training, all.filter((project) => project === before || project === training)],
    ])
    const rows = rowsOf(departments, (project) => chains.get(project) ?? [project])
    expect(rows.flatMap(({ projects }) => projects)).toHaveLength(4)
    expect(rows[0]?.projects.map(({ name, year }) => `${year}${name}`)).toEqual(['2022会议', '2021会议'])
  })

  test('a project of another unit is left to that unit', () => {
    const other = departmentHolding(2021, 'b', ['会议']).projects
    const rows = rowsOf([departmentHolding(2022, 'a', ['会议'])], (project) => [...other, project])
    expect(rows[0]?.projects.map(({ unit }) => unit)).toEqual(['a'])
  })
})
