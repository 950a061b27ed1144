import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readContent } from '../../../src/content/read/read-content.ts'
import { findingsOf, unitFindingsOf } from '../../../src/findings/findings.ts'
import type { Department } from '../../../src/model/department.ts'
import { appraisalWith, departmentWith, projectWith } from '../examples.ts'
import { rowWith, scoredWith } from './examples.ts'

let sample: Department
beforeAll(async () => {
  const { content } = await readContent(join(import.meta.dirname, '../../../content'))
  sample = content?.years.flatMap(({ departments }) => departments).find(({ slug }) => slug === '101001') as Department
})

/** `rule: place place …` a rule, in the order found. */
function foundIn(name: string): string[] {
  const project = sample.projects.find((one) => one.name === name)
  if (!project) throw new Error(`The sample has no project ${name}.`)
  const byRule = Map.groupBy(findingsOf(sample, project), ({ rule }) => rule)
  return [...byRule].map(([rule, findings]) => `${rule}: ${findings.map(({ place }) => place).join(' ')}`)
}

describe('the bundled document', () => {
  test.each([
    [
      '人大代表活动费',
      [
        'count-percent: i-1',
        'cost-percent: i-4',
        'target-vague: i-5 i-6 i-7 i-8',
        'description-repeats-name: i-1 i-4 i-5 i-7 i-8',
        'same-threshold: indicators',
        'same-basis: indicators',
        'floor-low: i-2 i-3 i-9',
      ],
    ],
    [
      '车辆保险费',
      [
        'number-missing: i-9',
        'plan-blank: plan',
        'target-repeats-name: i-5 i-7 i-8',
        'count-percent: i-2',
        'cost-percent: i-4',
        'numbers-unused: purpose',
        'description-repeats-name: i-4 i-5 i-7 i-8',
        'same-basis: indicators',
        'spent-by-june: plan',
        'floor-low: i-1 i-3',
      ],
    ],
    [
      '人大会议',
      [
        'plan-blank: plan',
        'target-repeats-name: i-2 i-5 i-7 i-8',
        'cost-percent: i-4',
        'target-vague: i-6',
        'numbers-unused: purpose',
        'description-repeats-name: i-2 i-4 i-5 i-8',
        'same-threshold: indicators',
        'same-basis: indicators',
        'floor-low: i-1 i-3 i-9',
      ],
    ],
    [
      '综合事务管理费',
      [
        'target-repeats-name: i-5 i-7 i-8',
        'count-percent: i-1',
        'rate-counted: i-3',
        'cost-percent: i-4',
        'target-vague: i-6',
        'description-repeats-name: i-1 i-5 i-7 i-8',
        'same-basis: indicators',
        'spent-by-june: plan',
        'floor-low: i-2 i-9',
      ],
    ],
  ])('%s', (name, found) => expect(foundIn(name)).toEqual(found))

  test('one basis stands 36 of 36 times', () => {
    expect(unitFindingsOf(sample).map(({ rule, message }) => [rule, message])).toEqual([
      ['unit-same-basis', '4 个项目的 36 项指标，确定依据都是“年度工作计划”。'],
    ])
  })

  test('the target floor is no finding where the site does not show it', () => {
    const [project] = sample.projects
    const rules =
      project && findingsOf(sample, project, { targetFloor: false, unitScale: true }).map(({ rule }) => rule)
    expect(rules).toContain('same-basis')
    expect(rules).not.toContain('floor-low')
  })
})

describe('findings of a unit', () => {
  const goals = [{ text: '保障机关各项工作正常运转' }]
  const one = projectWith({ name: '会议', code: 'A1', goals })
  const two = projectWith({ name: '车辆', code: 'A2', goals })

  test('a goal that another project has too is found in both', () => {
    const department = departmentWith({ projects: [one, two] })
    const places = [one, two].map((project) =>
      findingsOf(department, project)
        .filter(({ rule }) => rule === 'goals-copied')
        .map(({ place }) => place),
    )
    expect(places).toEqual([['goal-1'], ['goal-1']])
  })

  test('what is found in a self-appraisal leads to its row on the unit’s page', () => {
    const appraisals = [
      appraisalWith({ name: '别的项目', code: 'B1' }),
      appraisalWith({ name: '会议', code: 'a1', indicators: [scoredWith('100', '101')] }),
    ]
    const department = departmentWith({ projects: [one], appraisals })
    const found = findingsOf(department, one).filter(({ rule }) => rule === 'score-above-weight')
    expect(found.map(({ place }) => place)).toEqual(['appraisal-2-i-1'])
    expect(unitFindingsOf(department)).toEqual([])
  })

  test('of two projects of one name none is accused of the other’s targets', () => {
    const [held, trained] = ['6次', '45人'].map((raw) =>
      projectWith({ name: '培训', indicators: [rowWith('规模', raw)], slug: `p${raw}` }),
    )
    if (!held || !trained) throw new Error('There are two projects.')
    const appraisals = ['45人', '6次'].map((target) =>
      appraisalWith({
        name: '培训',
        indicators: [scoredWith('100', '100', { name: '规模', target, actual: target })],
      }),
    )
    const both = departmentWith({ projects: [held, trained], appraisals })
    const one = departmentWith({ projects: [held, trained], appraisals: appraisals.slice(0, 1) })
    const neither = departmentWith({ projects: [held, { ...held }], appraisals: appraisals.slice(0, 1) })
    const found = [both, one, neither].map((department) => [
      ...department.projects.flatMap((project) => findingsOf(department, project)),
      ...unitFindingsOf(department),
    ])
    expect(found.map((list) => list.filter(({ rule }) => rule === 'target-changed'))).toEqual([[], [], []])
  })

  test('a self-appraisal without a project is the unit’s', () => {
    const appraisals = [appraisalWith({ name: '别的项目', indicators: [scoredWith('100', '101')] })]
    expect(unitFindingsOf(departmentWith({ appraisals }))).toEqual([
      {
        rule: 'score-above-weight',
        severity: 'check',
        values: ['101', '100'],
        message: '别的项目：自评“会议次数”得分“101”，分值只有“100”。',
        places: [],
        anchor: 'appraisal-1-i-1',
      },
    ])
  })
})
