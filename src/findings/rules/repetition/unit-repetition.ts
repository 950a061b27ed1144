import type { Department } from '../../../model/department.ts'
import type { UnitHit, UnitRule } from '../../finding.ts'
import { essenceOf, saysNothing } from '../../wording.ts'

/** Shorter goals, such as 保障正常运转, are alike by chance. */
const SHORTEST_GOAL = 10

/** A goal that several projects of a unit have word for word. */
export const GOALS_COPIED = {
  id: 'goals-copied',
  group: 'repetition',
  severity: 'note',
  title: '目标与别的项目相同',
  why: '不同的项目写同一个目标，看不出这笔钱要办成的事有什么不同。',
  question: '这几个项目要办成的事有什么不同，目标能不能分开写？',
  looksAt: ({ goals = [] }) => goals.length > 0,
  findInUnit: (department) =>
    [...Map.groupBy(goalsOf(department), ({ essence }) => essence).values()].flatMap((goals): UnitHit[] => {
      const projects = new Set(goals.map(({ project }) => project))
      const [first] = goals
      if (!first || projects.size < 2) return []
      const names = [...projects].map(({ name }) => `“${name}”`).slice(0, 5)
      const more = projects.size > names.length ? `等 ${projects.size} 个项目` : ''
      const message = `绩效目标“${first.text}”在${names.join('、')}${more}里一字不差。`
      return [{ values: [first.text], message, places: goals.map(({ project, place }) => ({ project, place })) }]
    }),
} as const satisfies UnitRule

function goalsOf({ projects }: Department) {
  return projects.flatMap((project) =>
    (project.goals ?? [])
      .map(({ text }, index) => ({ project, place: `goal-${index + 1}`, text, essence: essenceOf(text) }))
      .filter(({ essence }) => essence.length >= SHORTEST_GOAL),
  )
}

/** One basis for every indicator of all projects of a unit. */
export const UNIT_SAME_BASIS = {
  id: 'unit-same-basis',
  group: 'repetition',
  severity: 'note',
  title: '全单位依据相同',
  why: '全单位的指标都用同一个笼统的依据，看不出各个指标值是怎么定的。',
  question: '各项目的指标值具体依据哪些文件、标准或往年的数？',
  findInUnit: ({ projects }) => {
    const bases = projects.flatMap(({ indicators }) => indicators.map(({ basis = '' }) => basis.trim()))
    const [first = ''] = bases
    const isWide = projects.filter(({ indicators }) => indicators.length > 0).length > 1
    if (!isWide || saysNothing(first) || bases.some((basis) => basis !== first)) return []
    const message = `${projects.length} 个项目的 ${bases.length} 项指标，确定依据都是“${first}”。`
    return [{ values: [first], message, places: [] }]
  },
} as const satisfies UnitRule
