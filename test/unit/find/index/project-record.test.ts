import { expect, test } from 'vitest'
import { NO_ROW, projectRecordOf } from '../../../../src/find/index/project-record.ts'
import type { Project } from '../../../../src/model/project.ts'
import { parseTarget } from '../../../../src/parse/target.ts'
import { onlyProjectOf, SITE, siteWith } from '../../dossier/site-with.ts'
import { appraisalWith, appraisedWith, departmentWith, indicatorWith, planWith, projectWith } from '../../examples.ts'
import { FULL_PROJECT, hiddenTexts } from '../../full-project.ts'

const NO_FLOOR = { ...SITE, grading: { targetFloor: false, unitScale: true } }
const recordOf = (project: Project) =>
  projectRecordOf(onlyProjectOf(departmentWith({ projects: [project] }), NO_FLOOR), '/')

test('every text of a project is in its record, with the ids of its rows', () => {
  const project = projectWith({
    code: 'A1',
    title: '1.人大会议绩效目标表',
    printedUnit: '101001区人大',
    budget: { raw: '10.00', fen: 10_000_000n },
    moneyUnit: '万元',
    funding: [{ source: '财政资金', amount: { raw: '' } }],
    purpose: '开好会议',
    spendPlan: planWith(0.5, undefined),
    goals: [{ label: '1.', text: '按时召开' }],
    indicators: [
      indicatorWith({
        target: { raw: '%', kind: 'number-missing', unit: '%' },
        description: '完成率',
        basis: '年度计划',
      }),
      indicatorWith({ number: 2, name: '满意度', description: '群众满意', basis: '' }),
    ],
  })
  const { rows, ...head } = recordOf(project)
  expect({ ...head, rows: rows.filter(({ label }) => label !== '审查要点') }).toEqual({
    kind: 'project',
    facts: [
      { part: 'budget', label: '预算数', text: '10.00 万元', anchor: 'money' },
      { part: 'attained', label: '达到没有', text: '2 项都待评', anchor: 'indicators' },
      { part: 'grade', label: '部门自评', text: '还没有公布自评' },
    ],
    url: '/2021/101001/a1/',
    name: '人大会议',
    pinyin: ['ren', 'da', 'hui', 'yi'],
    year: 2021,
    code: 'A1',
    unit: '区人大',
    budget: '10.00 万元',
    fen: 10_000_000,
    facets: expect.objectContaining({
      year: [{ id: '2021', label: '2021年' }],
      unit: [{ id: '101001', label: '区人大' }],
      funding: [{ id: '财政资金', label: '财政资金' }],
      grade: [{ id: 'pending', label: '待评' }],
      category: [],
    }),
    rows: [
      { label: '表格标题', cells: ['1.人大会议绩效目标表'] },
      { label: '金额', cells: ['预算数 10.00 万元'], fen: 10_000_000 },
      { label: '金额', cells: ['财政资金 未填'] },
      { anchor: 'purpose', label: '资金用途', cells: ['开好会议'] },
      { label: '项目编码', cells: ['A1'] },
      { label: '单位', cells: ['区人大', '101001', '101001区人大'] },
      { label: '年度', cells: ['2021年'] },
      { anchor: 'plan', label: '资金支出计划', cells: ['3月底 50%'], fen: 5_000_000 },
      { anchor: 'plan', label: '资金支出计划', cells: ['6月底 未填'] },
      { anchor: 'plan', label: '资金支出计划', cells: ['10月底 未填'] },
      { anchor: 'plan', label: '资金支出计划', cells: ['12月底 未填'] },
      { anchor: 'goal-1', label: '绩效目标', cells: ['1.按时召开'] },
      {
        anchor: 'i-1',
        label: '绩效指标 1',
        name: '完成率',
        cells: ['产出指标', '数量指标', '完成率', '%', '年度计划'],
      },
      { anchor: 'i-2', label: '绩效指标 2', name: '满意度', cells: ['产出指标', '数量指标', '满意度', '群众满意'] },
    ],
  })
})

test('every part of a project can be found, but those that have no row for a reason', () => {
  expect([...NO_ROW]).toEqual(['name', 'moneyUnit', 'supplied', 'source', 'continues'])
  const { rows } = recordOf(FULL_PROJECT)
  expect(hiddenTexts(JSON.stringify(rows), [...NO_ROW])).toEqual([])
})

test('what was not published is left out', () => {
  const labels = recordOf(projectWith({})).rows.map(({ label }) => label)
  expect(labels).toEqual(['金额', '单位', '年度', '审查要点'])
})

test('a budget without a number says why', () => {
  const record = recordOf(projectWith({ budget: { raw: '10万元左右' } }))
  expect(record).toMatchObject({ budget: '10万元左右（读不出数）', state: '读不出数' })
  expect(record).not.toHaveProperty('fen')
})

test('the values of other years can be found, each with its year', () => {
  const indicators = [
    indicatorWith({
      otherYears: [{ year: 2019, actual: { raw: '82%', kind: 'quantity', operator: '=', number: 82, unit: '%' } }],
      noNumberReason: '效果难以计量',
    }),
  ]
  const { rows } = recordOf(projectWith({ indicators }))
  expect(rows.find(({ anchor }) => anchor === 'i-1')?.cells).toEqual([
    ...['产出指标', '数量指标', '完成率', '2019年完成值：82%', '没有定量指标值的原因：效果难以计量'],
  ])
})

test('what the review rules found leads to its place on the page', () => {
  const { rows } = recordOf(projectWith({ spendPlan: planWith(0.5, 0.4, 0.8, 1) }))
  expect(rows.filter(({ anchor }) => anchor === 'f-plan-falls')).toEqual([
    { anchor: 'f-plan-falls', label: '审查要点', cells: ['支出计划下降'] },
  ])
})

test('what was spent while the year ran, and the self-appraisal, belong to their project', () => {
  const department = departmentWith({
    projects: [projectWith({})],
    monitoring: [
      {
        ...{ year: 2021, unit: '101001', name: '人大会议', moneyUnit: '元' },
        spent: [{ label: '7月底', month: 7, raw: '600.00', fen: 60_000n }],
      },
    ],
    appraisals: [
      appraisalWith({
        conclusion: '全部完成',
        funding: [{ source: '年度资金总额', rate: { raw: '97.93%', value: 0.9793 }, reason: '部分款项待验收后支付' }],
        indicators: [appraisedWith({ planned: parseTarget('≥5'), actual: '6', reason: '会期增加' })],
      }),
    ],
  })
  const { rows } = projectRecordOf(onlyProjectOf(department), '/b/')
  const url = '/b/2021/101001/appraisal/'
  expect(rows.filter(({ label }) => /支出|自评/.test(label))).toEqual([
    { anchor: 'plan', label: '实际支出', cells: ['7月底 600.00'], fen: 60_000 },
    { anchor: 'appraisal-1', label: '绩效自评', cells: ['人大会议', '全部完成'], url },
    { anchor: 'appraisal-1', label: '自评执行', cells: ['年度资金总额', '97.93%', '部分款项待验收后支付'], url },
    {
      ...{ anchor: 'appraisal-1-i-1', label: '自评指标 1', name: '培训人数', url },
      cells: ['产出指标', '数量指标', '培训人数', '≥5', '6', '会期增加'],
    },
  ])
})

test('a project tells of its earlier years, and of no later one', () => {
  const years = [2023, 2022, 2021].map((year) =>
    departmentWith({ year, projects: [projectWith({ year, budget: { raw: `${year}`, fen: BigInt(year) * 100n } })] }),
  )
  const records = siteWith(years).projects.map((dossier) => projectRecordOf(dossier, '/'))
  const grade = { id: 'pending', label: '待评' }
  expect(records.map(({ earlier }) => earlier)).toEqual([
    [
      { year: 2022, url: '/2022/101001/a1/', budget: '2022 元', fen: 202_200, grade },
      { year: 2021, url: '/2021/101001/a1/', budget: '2021 元', fen: 202_100, grade },
    ],
    [{ year: 2021, url: '/2021/101001/a1/', budget: '2021 元', fen: 202_100, grade }],
    undefined,
  ])
})
