import { expect, test } from 'vitest'
import { findingsOf, unitFindingsOf } from '../../../src/findings/findings.ts'
import { targetsSeen, wholeFindings } from '../../../src/findings/whole.ts'
import type { WholeTargets } from '../../../src/model/whole-targets.ts'
import { parseTarget } from '../../../src/parse/target.ts'
import { appraisalWith, appraisedWith, departmentWith, indicatorWith, projectWith } from '../examples.ts'

const CATEGORIES = [
  { group: 'output', kind: 'quantity' },
  { group: 'benefit', kind: 'social' },
  { group: 'satisfaction', kind: 'beneficiary' },
] as const

const WHOLE: WholeTargets = {
  ...{ year: 2021, unit: '101001', name: '某局', moneyUnit: '元', funding: [] },
  budget: { raw: '10万元左右' },
  goals: [{ text: '请填写' }],
  indicators: [
    indicatorWith({ category: CATEGORIES[0], name: '会议次数', target: parseTarget('≥90%') }),
    indicatorWith({
      number: 2,
      level1: '效益指标',
      level2: '社会效益指标',
      category: CATEGORIES[1],
      name: '秩序',
      target: parseTarget(''),
    }),
    indicatorWith({
      number: 3,
      level1: '满意度指标',
      level2: '满意度',
      category: CATEGORIES[2],
      name: '群众满意度',
      target: parseTarget('≥90%'),
    }),
  ],
}

test('rules about indicators look at a department’s own, and tell where they stand on its page', () => {
  const found = unitFindingsOf(departmentWith({ whole: WHOLE }))
  expect(found.map(({ rule, anchor, places, message }) => [rule, anchor, places.length, message])).toEqual([
    ['target-blank', 'whole-i-2', 0, '部门整体：第2项“秩序”的指标值没有填。'],
    ['placeholder', 'whole-goal-1', 0, '部门整体：绩效目标第1条里有像是填写提示或占位符的内容：“请填写”。'],
    ['count-percent', 'whole-i-1', 0, '部门整体：第1项“会议次数”是数量，指标值写的是“≥90%”。'],
    ['amount-not-readable', 'whole-money', 0, '部门整体：预算数印的是“10万元左右”，定不出是哪一个数。'],
  ])
})

test('its self-appraisal is looked at as a project’s is', () => {
  const row = appraisedWith({ name: '会议次数', weight: { raw: '10', value: 10 }, score: { raw: '12', value: 12 } })
  const wholeAppraisal = appraisalWith({ name: '某局', indicators: [row] })
  const found = unitFindingsOf(departmentWith({ wholeAppraisal }))
  expect(found.find(({ rule }) => rule === 'score-above-weight')).toMatchObject({
    ...{ anchor: 'appraisal-whole-i-1', places: [], severity: 'check' },
  })
})

test('nothing of a department as a whole is found in its projects, and nothing of a period', () => {
  const period = indicatorWith({ name: '会议次数', target: parseTarget('≥90%') })
  const project = projectWith({
    ...{ name: '某局', periodIndicators: [period], periodMoney: [{ source: '总额', amount: { raw: '10万元左右' } }] },
    indicators: WHOLE.indicators.slice(2),
  })
  const department = departmentWith({ whole: WHOLE, projects: [project] })
  expect(findingsOf(department, project).map(({ rule }) => rule)).toEqual(['no-benefit', 'no-cost'])
})

test('nothing is found where nothing is published as a whole', () =>
  expect(wholeFindings(departmentWith({}), { project: [], appraisal: [] })).toEqual([]))

test('an indicator with a value for each place has one that stands for them, and its target is not missing', () => {
  const places = [
    { place: '东镇', target: parseTarget('') },
    { place: '西镇', target: parseTarget('≥5公里') },
  ]
  const row = indicatorWith({ name: '修路里程', target: parseTarget(''), places })
  const project = projectWith({ indicators: [row] })
  expect(targetsSeen(project).indicators[0]?.target).toEqual(parseTarget('≥5公里'))
  const rules = findingsOf(departmentWith({ projects: [project] }), project).map(({ rule }) => rule)
  expect(rules).not.toContain('target-blank')
  expect(rules).not.toContain('no-quantity')
})

test('an indicator whose places are all blank has no target', () => {
  const places = [{ place: '东镇', target: parseTarget('') }]
  const project = projectWith({ indicators: [indicatorWith({ places })] })
  const found = findingsOf(departmentWith({ projects: [project] }), project)
  expect(found.find(({ rule }) => rule === 'target-blank')?.message).toBe('第1项“完成率”的指标值没有填。')
})
