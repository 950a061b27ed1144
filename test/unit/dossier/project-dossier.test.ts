import { describe, expect, test } from 'vitest'
import {
  appraisalWith,
  appraisedWith,
  departmentWith,
  figure,
  indicatorWith,
  planWith,
  projectWith,
  quantity,
  SAMPLE_SUB_GOALS,
} from '../examples.ts'
import { onlyProjectOf, SITE, siteWith } from './site-with.ts'

const named = (slug: string, name: string, year = 2021) => projectWith({ slug, name, year, code: slug.toUpperCase() })

describe('a project in its unit', () => {
  const projects = [named('a1', '会议'), named('b2', '车辆'), named('c3', '会议')]
  const [first, second, third] = siteWith([departmentWith({ projects })]).projects

  test('has its neighbours in the order of the unit', () => {
    expect([first?.previous, first?.next?.slug]).toEqual([undefined, 'b2'])
    expect([second?.previous?.slug, second?.next?.slug]).toEqual(['a1', 'c3'])
    expect([third?.previous?.slug, third?.next]).toEqual(['b2', undefined])
  })

  test('knows whether another has its name', () => {
    expect([first, second, third].map((one) => one?.hasNamesake)).toEqual([true, false, true])
  })
})

test('its document tells when it was published', () => {
  const project = projectWith({ source: { file: 'source/a.txt', place: '第1–9行' } })
  const sources = [
    { file: 'source/b.txt', sha256: '', bytes: 1, published: '2021-01-01' },
    { file: 'source/a.txt', sha256: '', bytes: 1, published: '2021-03-05' },
  ]
  expect(onlyProjectOf(departmentWith({ projects: [project], sources })).published).toBe('2021-03-05')
  expect(onlyProjectOf(departmentWith({ projects: [projectWith({})], sources })).published).toBeUndefined()
})

test.each([
  [{ raw: '1000.00', fen: 100_000n }, [{}, { fen: 50_000n }]],
  [{ raw: '10万元左右' }, [{}, {}]],
])('of a budget %o the plan has the money of each month that has a share', (budget, money) => {
  const spendPlan = [
    { label: '3月底', month: 3, raw: '' },
    { label: '6月底', month: 6, raw: '50%', share: 0.5 },
  ]
  const { plan } = onlyProjectOf(departmentWith({ projects: [projectWith({ budget, spendPlan })] }))
  expect(plan).toEqual(spendPlan.map((point, month) => ({ ...point, ...money[month] })))
  expect(onlyProjectOf(departmentWith({ projects: [projectWith({ budget })] })).plan).toEqual([])
})

describe('a project with a self-appraisal', () => {
  const project = projectWith({
    indicators: [indicatorWith({ name: '培训人数' })],
    spendPlan: planWith(0, 0.5, 0.8, 1),
  })
  const rows = [appraisedWith({ planned: quantity('>=', 100, '人'), achieved: quantity('=', 96, '人') })]
  const appraisal = appraisalWith({ totalScore: figure('88.8'), indicators: rows })
  const dossier = onlyProjectOf(
    departmentWith({ projects: [project], appraisals: [appraisal], subGoals: SAMPLE_SUB_GOALS }),
  )

  test('has its place on the page of the unit', () => expect(dossier.appraisal?.anchor).toBe('appraisal-1'))

  test('tells what the department says apart from which targets were reached', () => {
    expect(dossier.selfAppraisal).toEqual({ state: 'graded', grade: 'good', rule: 'points', points: 88.8 })
    expect(dossier.attainments).toEqual({ met: 0, missed: 1, incomparable: 0, pending: 0 })
  })
})

test('a project without one is pending, with all of its indicators', () => {
  const project = projectWith({ indicators: [indicatorWith({}), indicatorWith({ number: 2 })] })
  const dossier = onlyProjectOf(departmentWith({ projects: [project] }))
  expect([dossier.appraisal, dossier.isAppraisalUnclear, dossier.selfAppraisal]).toEqual([
    ...[undefined, false, { state: 'pending' }],
  ])
  expect(dossier.attainments).toEqual({ met: 0, missed: 0, incomparable: 0, pending: 2 })
  expect([dossier.spending, dossier.spendingGaps]).toEqual([undefined, []])
})

test('spending is compared with the plan of the same month', () => {
  const project = projectWith({ spendPlan: planWith(0, 0.5, 0.8, 1) })
  const monitoring = [
    {
      ...{ year: 2021, unit: '101001', name: '人大会议', moneyUnit: '元' as const },
      spent: [{ label: '6月底', month: 6, raw: '40%', share: 0.4 }],
    },
  ]
  const dossier = onlyProjectOf(departmentWith({ projects: [project], monitoring }))
  expect(dossier.spendingGaps).toEqual([{ label: '6月底', month: 6, planned: 0.5, actual: 0.4, gap: -0.1 }])
})

describe('a project of three years', () => {
  const years = [2023, 2022, 2020].map((year) =>
    departmentWith({
      ...{ year, name: year === 2020 ? '甲处' : '甲局' },
      projects: [projectWith({ year, budget: { raw: '', fen: BigInt(year) * 100n } })],
    }),
  )
  const [newest, middle] = siteWith(years).projects

  test('stands with all of them, newest first, each with its change, unit and result', () => {
    expect(
      middle?.years.map(({ project, newest: last, unitName, selfAppraisal }) => [
        ...[project.year, last, unitName, selfAppraisal],
      ]),
    ).toEqual([
      [2023, true, '甲局', { state: 'pending' }],
      [2022, false, '甲局', { state: 'pending' }],
      [2020, false, '甲处', { state: 'pending' }],
    ])
    expect(middle?.years.map(({ change }) => change?.since)).toEqual([2022, 2020, undefined])
  })

  test('leads to its newest year from the others', () => {
    expect([middle?.newest?.year, newest?.newest]).toEqual([2023, undefined])
  })

  test('is compared with the year before', () => {
    expect(middle?.changes?.before.year).toBe(2020)
    expect(middle?.continuity).toMatchObject({ years: [2020], hasChanged: true, hasIndicatorChanges: false })
  })
})

test('a rule that the settings switch off finds nothing', () => {
  const indicators = [indicatorWith({ target: quantity('>=', 90, '%') })]
  const department = departmentWith({ projects: [projectWith({ indicators })], subGoals: SAMPLE_SUB_GOALS })
  const off = { ...SITE, grading: { targetFloor: false, unitScale: true } }
  const rules = [SITE, off].map((site) => siteWith([department], site).projects[0]?.findings.map(({ rule }) => rule))
  expect(rules.map((found) => found?.includes('floor-low'))).toEqual([true, false])
})
