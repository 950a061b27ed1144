import { describe, expect, test } from 'vitest'
import { FINDING_GROUPS, SEVERITIES } from '../../../src/findings/finding.ts'
import { FINDING_RULES, ruleOf } from '../../../src/findings/rules.ts'
import type { Project } from '../../../src/model/project.ts'
import { indicatorWith, projectWith } from '../examples.ts'

describe('the table of review rules', () => {
  test.each(FINDING_RULES.map((rule) => [rule.id, rule] as const))('%s can be shown and asked about', (id, rule) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect([...rule.title].length).toBeLessThanOrEqual(12)
    expect(rule.why).toMatch(/^[^。？]+。$/)
    expect(rule.question).toMatch(/^[^。？]+？$/)
    expect(rule.why + rule.question + rule.title).not.toMatch(/违规|违法|造假|虚假|错误|问题严重/)
  })

  test('no id and no title stands twice', () => {
    expect(new Set(FINDING_RULES.map(({ id }) => id)).size).toBe(FINDING_RULES.length)
    expect(new Set(FINDING_RULES.map(({ title }) => title)).size).toBe(FINDING_RULES.length)
  })

  test('every group has rules', () => {
    expect(FINDING_GROUPS.filter((group) => !FINDING_RULES.some((rule) => rule.group === group))).toEqual([])
  })

  test('a rule is known by its id', () => {
    expect(ruleOf('count-percent').title).toBe('数量用百分比')
    expect(() => ruleOf('none')).toThrow('There is no review rule “none”.')
  })
})

test.each([
  ['no-indicators', 'completeness', 'check', '没有绩效指标'],
  ['no-cost', 'completeness', 'note', '没有成本指标'],
  ['no-benefit', 'completeness', 'check', '没有效益指标'],
  ['no-satisfaction', 'completeness', 'note', '没有满意度指标'],
  ['target-blank', 'completeness', 'check', '指标值未填'],
  ['number-missing', 'completeness', 'check', '缺数字'],
  ['basis-blank', 'completeness', 'note', '确定依据未填'],
  ['code-missing', 'completeness', 'note', '没有项目编码'],
  ['purpose-missing', 'completeness', 'check', '没写资金用途'],
  ['plan-blank', 'completeness', 'check', '支出计划有空格'],
  ['placeholder', 'completeness', 'check', '留有填写提示'],
  ['target-repeats-name', 'measurability', 'check', '定性照抄名称'],
  ['target-vague', 'measurability', 'note', '只有空泛动词'],
  ['no-quantity', 'measurability', 'check', '没有量化指标'],
  ['numbers-unused', 'measurability', 'note', '文字里的数没进指标'],
  ['count-percent', 'units', 'check', '数量用百分比'],
  ['rate-counted', 'units', 'check', '比率用了数量单位'],
  ['rate-without-percent', 'units', 'note', '比率没写百分号'],
  ['cost-percent', 'units', 'check', '成本用百分比'],
  ['cost-at-least', 'units', 'check', '成本写成不低于'],
  ['percent-above-100', 'units', 'check', '百分比超过100'],
  ['percent-at-least-100', 'units', 'note', '写成≥100%'],
  ['description-repeats-name', 'repetition', 'note', '描述照抄名称'],
  ['same-threshold', 'repetition', 'note', '指标值全部相同'],
  ['same-basis', 'repetition', 'note', '确定依据全部相同'],
  ['goals-copied', 'repetition', 'note', '目标与别的项目相同'],
  ['unit-same-basis', 'repetition', 'note', '全单位依据相同'],
  ['amount-not-readable', 'money', 'check', '金额读不出数'],
  ['funding-not-total', 'money', 'check', '来源合计不等于预算'],
  ['whole-not-total', 'money', 'check', '整体金额对不上'],
  ['plan-falls', 'money', 'check', '支出计划下降'],
  ['plan-above-100', 'money', 'check', '支出计划超过100%'],
  ['plan-not-100', 'money', 'check', '支出计划不到100%'],
  ['spent-by-june', 'money', 'note', '上半年计划花完'],
  ['cost-above-budget', 'money', 'check', '成本高于预算'],
  ['level-mismatch', 'structure', 'check', '指标分类放错'],
  ['layouts-mixed', 'structure', 'note', '两种分类混用'],
  ['category-unknown', 'structure', 'note', '指标分类认不出'],
  ['duplicate-code', 'structure', 'check', '编码重复'],
  ['floor-low', 'grade', 'note', '达标只得中或差'],
  ['weights-not-100', 'appraisal', 'check', '分值合计不是100'],
  ['score-above-weight', 'appraisal', 'check', '得分高于分值'],
  ['rate-low-no-reason', 'appraisal', 'check', '执行率低没写原因'],
  ['score-lost-no-reason', 'appraisal', 'check', '扣分没写原因'],
  ['full-marks-no-actual', 'appraisal', 'check', '满分但没有完成值'],
  ['over-achieved', 'appraisal', 'note', '完成超过130%'],
  ['rate-not-executed', 'appraisal', 'check', '执行率与金额不符'],
  ['over-spent', 'appraisal', 'check', '执行数超过预算'],
  ['target-changed', 'appraisal', 'check', '自评的指标值变了'],
] as const)('the rule %s is of the group %s, a %s, and is called %s', (id, group, severity, title) => {
  expect(ruleOf(id)).toMatchObject({ id, group, severity, title })
})

test('what is to be checked and what is good to know are told apart, and groups stand in their order', () => {
  expect(SEVERITIES).toEqual(['check', 'note'])
  expect(FINDING_GROUPS).toEqual([
    ...['completeness', 'measurability', 'units', 'repetition', 'money', 'structure', 'grade', 'appraisal'],
  ])
})

const [BARE, BASED] = [indicatorWith({}), indicatorWith({ basis: '' })]

test.each([
  ['basis-blank', { indicators: [BARE, BASED] }, { indicators: [BARE] }],
  ['same-basis', { indicators: [BARE, BASED] }, { indicators: [BARE] }],
  ['description-repeats-name', { indicators: [BARE, indicatorWith({ description: '' })] }, { indicators: [BARE] }],
  ['goals-copied', { goals: [{ text: '保障会议' }] }, { goals: [] }],
  ['plan-blank', { spendPlan: [] }, {}],
  ['plan-falls', { spendPlan: [] }, {}],
])('%s looks only at a form that has its part', (id, parts, without) => {
  const rule = ruleOf(id)
  const looks = (project: Partial<Project>) => 'looksAt' in rule && rule.looksAt?.(projectWith(project))
  expect(looks(parts)).toBe(true)
  expect(looks(without)).toBe(false)
})

test('rules stand in their order, from what is missing to what changed', () => {
  expect(FINDING_RULES).toHaveLength(49)
  expect(FINDING_RULES.at(0)?.id).toBe('no-indicators')
  expect(FINDING_RULES.at(-1)?.id).toBe('target-changed')
})
