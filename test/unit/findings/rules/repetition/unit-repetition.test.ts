import { describe, expect, test } from 'vitest'
import { GOALS_COPIED, UNIT_SAME_BASIS } from '../../../../../src/findings/rules/repetition/unit-repetition.ts'
import { departmentWith, indicatorWith, projectWith } from '../../../examples.ts'

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

const GOAL = '保障单位全年正常运转'

test.each([
  [2, '绩效目标“保障单位全年正常运转”在“项目1”、“项目2”里一字不差。'],
  [5, '绩效目标“保障单位全年正常运转”在“项目1”、“项目2”、“项目3”、“项目4”、“项目5”里一字不差。'],
  [6, '绩效目标“保障单位全年正常运转”在“项目1”、“项目2”、“项目3”、“项目4”、“项目5”等 6 个项目里一字不差。'],
])('a goal of %d projects is told with their names', (count, message) => {
  const projects = Array.from({ length: count }, (_, at) =>
    projectWith({ name: `项目${at + 1}`, goals: [{ text: `其他的一个目标${at}` }, { text: GOAL }] }),
  )
  expect(GOALS_COPIED.findInUnit(departmentWith({ projects }))).toEqual([
    { values: [GOAL], message, places: projects.map((project) => ({ project, place: 'goal-2' })) },
  ])
})

test.each([
  ['保障全年正常运转工作', 1],
  ['保障全年正常运转工', 0],
])('the goal %s is copied: %d', (text, found) => {
  const projects = [projectWith({ goals: [{ text }] }), projectWith({ goals: [{ text }] })]
  expect(GOALS_COPIED.findInUnit(departmentWith({ projects }))).toHaveLength(found)
})

test('one basis of all rows is that of a unit only where several projects have rows', () => {
  const row = (basis: string) => indicatorWith({ basis })
  const one = projectWith({ indicators: [row('计划'), row(' 计划')] })
  const two = projectWith({ indicators: [row('计划 ')] })
  const none = projectWith({ indicators: [] })
  expect(UNIT_SAME_BASIS.findInUnit(departmentWith({ projects: [one, two] }))).toEqual([
    { values: ['计划'], message: '2 个项目的 3 项指标，确定依据都是“计划”。', places: [] },
  ])
  expect(UNIT_SAME_BASIS.findInUnit(departmentWith({ projects: [one, none] }))).toEqual([])
  expect(UNIT_SAME_BASIS.findInUnit(departmentWith({ projects: [one] }))).toEqual([])
})
