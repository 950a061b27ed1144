import { expect, test } from 'vitest'
import { offeredOf, projectFacetsOf } from '../../../../src/find/index/project-facets.ts'
import { onlyProjectOf, SITE, siteWith } from '../../dossier/site-with.ts'
import { departmentWith, indicatorWith, projectWith } from '../../examples.ts'

const NO_FLOOR = { ...SITE, grading: { targetFloor: false, unitScale: true } }
const { rules: RULES } = siteWith([])

test('a project can be narrowed by year, unit, who pays, what the department says, targets reached and categories, each value once', () => {
  const category = { group: 'output', kind: 'quantity' } as const
  const project = projectWith({
    funding: [
      { source: '财政资金', amount: { raw: '1', fen: 100n } },
      { source: '其他资金', amount: { raw: '0', fen: 0n } },
      { source: '上级补助', amount: { raw: '' } },
    ],
    indicators: [indicatorWith({ category }), indicatorWith({ number: 2, category }), indicatorWith({ number: 3 })],
  })
  const { finding, ...facets } = projectFacetsOf(onlyProjectOf(departmentWith({ projects: [project] }), NO_FLOOR))
  expect(facets).toEqual({
    year: [{ id: '2021', label: '2021年' }],
    unit: [{ id: '101001', label: '区人大' }],
    funding: [
      { id: '财政资金', label: '财政资金' },
      { id: '上级补助', label: '上级补助' },
    ],
    grade: [{ id: 'pending', label: '待评' }],
    attained: [{ id: 'pending', label: '待评' }],
    category: [{ id: 'output-quantity', label: '产出·数量' }],
  })
  expect(finding).toContainEqual({ id: 'no-benefit', label: '没有效益指标' })
  expect(new Set(finding.map(({ id }) => id)).size).toBe(finding.length)
})

test('a project with a self-appraisal has the grade that it says', () => {
  const project = projectWith({ name: '会议费' })
  const appraisal = {
    ...{ year: 2021, unit: '101001', name: '会议费', moneyUnit: '元' as const, funding: [], indicators: [] },
    totalWeight: { raw: '100', value: 100 },
    totalScore: { raw: '85', value: 85 },
  }
  const { grade } = projectFacetsOf(onlyProjectOf(departmentWith({ projects: [project], appraisals: [appraisal] })))
  expect(grade).toEqual([{ id: 'good', label: '良' }])
})

test.each([
  [
    { met: 2, missed: 0, incomparable: 3, pending: 0 },
    { id: 'met', label: '都达到' },
  ],
  [
    { met: 2, missed: 1, incomparable: 3, pending: 0 },
    { id: 'missed', label: '有未达到' },
  ],
  [
    { met: 0, missed: 0, incomparable: 3, pending: 0 },
    { id: 'incomparable', label: '没法比' },
  ],
  [
    { met: 0, missed: 0, incomparable: 0, pending: 0 },
    { id: 'incomparable', label: '没法比' },
  ],
])('a project without points, of whose indicators %j, is 不定级 and %j', (attainments, attained) => {
  const dossier = onlyProjectOf(departmentWith({ projects: [projectWith({})] }))
  const { project, department, foundRules } = dossier
  const facets = projectFacetsOf({
    ...{ project, department, foundRules, attainments },
    selfAppraisal: { state: 'ungraded' },
  })
  expect([facets.grade, facets.attained]).toEqual([[{ id: 'ungraded', label: '不定级' }], [attained]])
})

test.each([
  ['year', ['2023', '2021'], ['2023', '2021']],
  ['unit', ['乙', '甲', '财政局'], ['财政局', '甲', '乙']],
  ['funding', ['其他资金', '财政资金'], ['其他资金', '财政资金']],
  ['grade', ['pending', 'ungraded', 'poor', 'excellent'], ['excellent', 'poor', 'ungraded', 'pending']],
  ['attained', ['pending', 'incomparable', 'missed', 'met'], ['met', 'missed', 'incomparable', 'pending']],
  [
    'category',
    ['satisfaction-beneficiary', 'output-cost', 'output-quantity'],
    ['output-quantity', 'output-cost', 'satisfaction-beneficiary'],
  ],
  ['finding', ['unheard-of', 'cost-percent', 'no-benefit'], ['no-benefit', 'cost-percent', 'unheard-of']],
] as const)('the values of %s, %j, are offered as %j', (name, ids, offered) => {
  const values = ids.map((id) => ({ id, label: id }))
  expect(offeredOf(name, [...values, ...values], RULES).map(({ id }) => id)).toEqual(offered)
})

test('a value with two labels is offered by the newest, which comes first', () => {
  const renamed = [
    { id: '101', label: '人大办公室' },
    { id: '101', label: '人大办' },
  ]
  expect(offeredOf('unit', renamed, RULES)).toEqual([{ id: '101', label: '人大办公室' }])
})
