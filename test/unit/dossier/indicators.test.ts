import { describe, expect, test } from 'vitest'
import {
  appraisalWith,
  appraisedWith,
  departmentWith,
  indicatorWith,
  projectWith,
  quantity,
  SAMPLE_SUB_GOALS,
} from '../examples.ts'
import { onlyProjectOf, SITE, siteWith } from './site-with.ts'

const indicators = [
  indicatorWith({ number: 1, name: '完成率', target: quantity('>=', 90, '%') }),
  indicatorWith({ number: 2, name: '培训次数', target: quantity('>=', 90, '%') }),
  indicatorWith({ number: 3, level1: '满意度指标', level2: '满意度', name: '满意度', target: quantity('>=', 90, '%') }),
]
const project = projectWith({ indicators })

describe('the indicators of a project', () => {
  const { indicatorTable: table } = onlyProjectOf(departmentWith({ projects: [project], subGoals: SAMPLE_SUB_GOALS }))
  const rows = table.groups.flatMap((group) => group.rows)

  test('stand in runs of one level one', () => {
    expect(table.groups.map(({ level1, rows: own }) => [level1, own.length])).toEqual([
      ['产出指标', 2],
      ['满意度指标', 1],
    ])
  })

  test('have the grade that rates would earn by being just met', () => {
    expect(rows.map(({ floor }) => floor)).toEqual(['fair', undefined, 'fair'])
    expect(table.mayHaveFloor).toBe(true)
  })

  test('are marked where there is something to check in the row itself', () => {
    expect(rows.map(({ flags }) => flags.map(({ id }) => id))).toEqual([[], ['count-percent'], []])
  })

  test('have no column that the form has not', () => expect(table.hasBasis).toBe(false))
})

test('a result stands in the place of what just meeting the target would earn', () => {
  const appraised = indicators.map(({ number, name }) =>
    appraisedWith({ number, name, planned: quantity('>=', 90, '%'), achieved: quantity('=', 95, '%') }),
  )
  const tableOf = (count: number) =>
    onlyProjectOf(
      departmentWith({
        projects: [project],
        appraisals: [appraisalWith({ indicators: appraised.slice(0, count) })],
        subGoals: SAMPLE_SUB_GOALS,
      }),
    ).indicatorTable
  const shown = (count: number) =>
    tableOf(count).groups.flatMap(({ rows }) =>
      rows.map((row) => [row.attainment.reason ?? row.attainment.state, row.floor]),
    )
  expect(shown(1)).toEqual([
    ['met', undefined],
    ['not-in-appraisal', undefined],
    ['not-in-appraisal', 'fair'],
  ])
  expect([tableOf(1).mayHaveFloor, tableOf(3).mayHaveFloor]).toEqual([true, false])
  expect(tableOf(3).isAppraised).toBe(true)
  expect([tableOf(1).unmatched, tableOf(3).unmatched]).toEqual([0, 0])
})

test('no such grade is told where the settings switch it off', () => {
  const department = departmentWith({ projects: [project], subGoals: SAMPLE_SUB_GOALS })
  const [off] = siteWith([department], { ...SITE, grading: { targetFloor: false, unitScale: true } }).projects
  expect(off?.indicatorTable.groups.flatMap(({ rows }) => rows.map(({ floor }) => floor))).toEqual([
    ...[undefined, undefined, undefined],
  ])
  expect(off?.indicatorTable.mayHaveFloor).toBe(false)
})
