import { describe, expect, test } from 'vitest'
import { GOALS_COPIED, UNIT_SAME_BASIS } from '../../../src/findings/unit-repetition.ts'
import { indicatorWith, projectWith } from '../examples.ts'
import { departmentWith } from './examples.ts'

function projectWithGoals(name: string, ...goals: readonly string[]) {
  return projectWith({ name, goals: goals.map((text) => ({ text })) })
}

describe('goals copied from project to project', () => {
  test('one goal of two projects is one hit with both places', () => {
    const one = projectWithGoals('会议', '保障机关各项工作正常运转')
    const two = projectWithGoals('车辆', '购置车辆', '保障机关各项工作，正常运转。')
    expect(GOALS_COPIED.findInUnit(departmentWith({ projects: [one, two] }))).toEqual([
      {
        values: ['保障机关各项工作正常运转'],
        message: '绩效目标“保障机关各项工作正常运转”在“会议”、“车辆”里一字不差。',
        places: [
          { project: one, place: 'goal-1' },
          { project: two, place: 'goal-2' },
        ],
      },
    ])
  })

  test.each([
    ['twice in one project', [projectWithGoals('甲', '保障机关各项工作正常运转', '保障机关各项工作正常运转')]],
    ['too short to be told from chance', [projectWithGoals('甲', '保障会议'), projectWithGoals('乙', '保障会议')]],
    ['no goals', [projectWith({}), projectWith({})]],
  ])('nothing: %s', (_, projects) => {
    expect(GOALS_COPIED.findInUnit(departmentWith({ projects }))).toEqual([])
  })
})

describe('one basis for a whole unit', () => {
  const planned = projectWith({ indicators: [indicatorWith({ basis: '年度工作计划' })] })
  const other = projectWith({ indicators: [indicatorWith({ basis: '会议费管理办法' })] })
  const blank = projectWith({ indicators: [indicatorWith({ basis: '' })] })
  const without = projectWith({ indicators: [indicatorWith({})] })
  test.each([
    ['two projects with the same', [planned, planned], ['2 个项目的 2 项指标，确定依据都是“年度工作计划”。']],
    ['one project', [planned], []],
    ['two with different ones', [planned, other], []],
    ['one blank', [planned, blank], []],
    ['a form without the column', [without, without], []],
  ])('%s', (_, projects, messages) => {
    expect(UNIT_SAME_BASIS.findInUnit(departmentWith({ projects })).map(({ message }) => message)).toEqual(messages)
  })
})
