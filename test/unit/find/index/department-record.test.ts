import { expect, test } from 'vitest'
import { departmentRecordOf } from '../../../../src/find/index/department-record.ts'
import { onlyUnitOf } from '../../dossier/site-with.ts'
import { appraisalWith, departmentWith, indicatorWith, projectWith, proseWith } from '../../examples.ts'

test('every text of a department is in its record, with the ids of its rows', () => {
  const department = departmentWith({
    parts: ['第一部分'],
    overallGoals: {
      heading: '一、总体绩效目标',
      introduction: [proseWith('根据……')],
      items: [{ ...proseWith('监督'), label: '1、' }],
    },
    dutyGoals: {
      heading: '职责分类目标：',
      introduction: [],
      items: [{ ...proseWith('监督方面。听取'), topic: '监督方面' }],
    },
    subGoals: {
      heading: '二、分项绩效目标',
      introduction: [],
      items: [
        {
          ...proseWith('保障'),
          metrics: [{ raw: '参与率	：反映', name: '参与率' }],
          scale: { raw: '完成100%为优', bands: [] },
        },
      ],
    },
    measures: {
      heading: '三、工作保障措施',
      introduction: [],
      items: [{ heading: '（一）政治', items: [{ ...proseWith('学习。'), label: '1.', lead: '学习。' }] }],
    },
  })
  const { rows, ...rest } = departmentRecordOf(onlyUnitOf(department), '/')
  expect(rest).toEqual({
    kind: 'department',
    facts: [{ part: 'executed', label: '花了多少', text: '还没有公布' }],
    url: '/2021/101001/',
    name: '区人大',
    pinyin: ['qu', 'ren', 'da'],
    year: 2021,
    code: '101001',
    unit: '区人大',
    facets: { year: [{ id: '2021', label: '2021年' }], unit: [{ id: '101001', label: '区人大' }] },
  })
  expect(rows).toEqual([
    { label: '单位编码', cells: ['101001'] },
    { label: '年度', cells: ['2021年'] },
    { label: '金额', cells: ['各项目预算合计 0.00 元'], fen: 0 },
    {
      label: '标题',
      cells: ['第一部分', '一、总体绩效目标', '职责分类目标：', '二、分项绩效目标', '三、工作保障措施'],
    },
    { label: '一、总体绩效目标', cells: ['根据……'] },
    { anchor: 'goal-1', label: '总体绩效目标', cells: ['1、监督'] },
    { anchor: 'duty-1', label: '职责分类目标', cells: ['监督方面。听取'] },
    { anchor: 'sub-1', label: '分项绩效目标', cells: ['保障', '参与率	：反映', '完成100%为优'] },
    { anchor: 'measure-1', label: '工作保障措施', cells: ['（一）政治'] },
    { anchor: 'measure-1-1', label: '工作保障措施', cells: ['1.学习。'] },
  ])
})

test('self-appraisals are found at their rows on the page of their own, and text without a place at its row', () => {
  const department = departmentWith({
    unplaced: [{ text: '附注', place: '第9行' }],
    appraisals: [
      {
        year: 2021,
        unit: '101001',
        name: '会议费',
        moneyUnit: '元',
        conclusion: '完成',
        funding: [{ source: '总额', executed: { raw: '3.00', fen: 300n } }],
        indicators: [{ number: 1, level1: '产出指标', level2: '数量指标', name: '次数', actual: '6' }],
      },
    ],
  })
  const { rows } = departmentRecordOf(onlyUnitOf(department), '/base/')
  const url = '/base/2021/101001/appraisal/'
  expect(rows.slice(4)).toEqual([
    { url, anchor: 'appraisal-1', label: '绩效自评', cells: ['会议费', '完成'] },
    { url, anchor: 'appraisal-1', label: '自评金额', cells: ['总额 3.00 元'], fen: 300 },
    {
      ...{ url, anchor: 'appraisal-1-i-1', label: '自评指标 1', name: '次数' },
      cells: ['产出指标', '数量指标', '次数', '6'],
    },
    { anchor: 'other', label: '原文未归类内容', cells: ['附注'] },
  ])
})

test('whose project a self-appraisal is of, and what is printed under it, is found', () => {
  const texts = { department: '县教育局', implementer: '县第一中学', totalScore: { raw: '96.5', value: 96.5 } }
  const others = { fields: [{ label: '联系人', text: '某科' }], notes: ['表下的注'], conclusion: '' }
  const appraisal = {
    year: 2021,
    unit: '101001',
    name: '会议费',
    moneyUnit: '元' as const,
    funding: [],
    indicators: [],
  }
  const { rows } = departmentRecordOf(
    onlyUnitOf(departmentWith({ appraisals: [{ ...appraisal, ...texts, ...others }] })),
    '/',
  )
  expect(rows.find(({ label }) => label === '绩效自评')?.cells).toEqual([
    ...['会议费', '县教育局', '县第一中学', '96.5', '联系人', '某科', '表下的注'],
  ])
})

test.each([
  [[{ raw: '1', fen: 100n }, { raw: '10万元左右' }], '各项目预算合计 1.00 元（另有 1 项没有数字）', 100],
  [[{ raw: '10万元左右' }, { raw: '' }], '各项目预算合计 没有数字（另有 2 项没有数字）', undefined],
  [
    [
      { raw: '大', fen: 9_007_199_254_740_992n },
      { raw: '小', fen: 1n },
    ],
    '各项目预算合计 90,071,992,547,409.93 元',
    '9007199254740993',
  ],
])('the budgets %o are summed with what is left out', (budgets, cell, fen) => {
  const projects = budgets.map((budget) => projectWith({ budget }))
  const { rows } = departmentRecordOf(onlyUnitOf(departmentWith({ projects })), '/')
  expect(rows.find(({ label }) => label === '金额')).toEqual({
    ...{ label: '金额', cells: [cell] },
    ...(fen !== undefined && { fen }),
  })
})

test('an amount of a self-appraisal that cannot be read is shown with its state', () => {
  const funding = [{ source: '总额', revised: { raw: '' }, executed: { raw: '10万元左右' } }]
  const appraisal = { year: 2021, unit: '101001', name: '会议费', moneyUnit: '元' as const, funding, indicators: [] }
  const { rows } = departmentRecordOf(onlyUnitOf(departmentWith({ appraisals: [appraisal] })), '/')
  expect(rows.filter(({ label }) => label === '自评金额').map(({ cells }) => cells)).toEqual([
    ['总额 10万元左右（读不出数）'],
  ])
})

test('what a department is to achieve as a whole is found, each part at its own place of the page', () => {
  const whole = {
    ...{ year: 2021, unit: '101001', name: '区人大办', moneyUnit: '万元' as const, duties: '依法监督' },
    budget: { raw: '15', fen: 15_000_000n },
    funding: [{ source: '基本支出', amount: { raw: '9', fen: 9_000_000n } }],
    tasks: [
      { name: '代表培训', content: '两期', amounts: [{ source: '总额', amount: { raw: '3', fen: 3_000_000n } }] },
    ],
    goals: [{ label: '1.', text: '开好会' }],
    indicators: [indicatorWith({ name: '议案办结率', target: { raw: '≥90%', kind: 'quality' } })],
    tables: [{ heading: '进度', rows: [['月份', '事项']] }],
  }
  const { rows } = departmentRecordOf(onlyUnitOf(departmentWith({ whole })), '/')
  expect(rows.slice(4)).toEqual([
    { anchor: 'whole-money', label: '部门整体金额', cells: ['部门整体 部门整体预算 15 万元'], fen: 15_000_000 },
    { anchor: 'whole-money', label: '部门整体金额', cells: ['部门整体 基本支出 9 万元'], fen: 9_000_000 },
    { anchor: 'whole-task-1', label: '年度主要任务', name: '代表培训', cells: ['代表培训', '两期'] },
    { anchor: 'whole-task-1', label: '部门整体金额', cells: ['代表培训 总额 3 万元'], fen: 3_000_000 },
    { anchor: 'whole-goal-1', label: '部门整体目标', cells: ['1.开好会'] },
    {
      ...{ anchor: 'whole-i-1', label: '部门整体指标 1', name: '议案办结率' },
      cells: ['产出指标', '数量指标', '议案办结率', '≥90%'],
    },
    { anchor: 'whole-other', label: '部门整体', cells: ['区人大办', '依法监督', '进度', '月份', '事项'] },
  ])
})

test('what it says that it did as a whole leads to the page of self-appraisals', () => {
  const wholeAppraisal = {
    ...appraisalWith({ name: '区人大办', grade: '优' }),
    tasks: [{ name: '代表培训', done: '已办两期', amounts: [] }],
  }
  const { rows } = departmentRecordOf(onlyUnitOf(departmentWith({ wholeAppraisal })), '/')
  expect(rows.slice(-2)).toEqual([
    { anchor: 'appraisal-whole', label: '绩效自评', cells: ['区人大办', '优'], url: '/2021/101001/appraisal/' },
    {
      ...{ anchor: 'appraisal-whole-task-1', label: '年度主要任务', name: '代表培训' },
      ...{ cells: ['代表培训', '已办两期'], url: '/2021/101001/appraisal/' },
    },
  ])
})

test('a self-appraisal of a project that is published is found in the project’s record alone', () => {
  const department = departmentWith({
    projects: [projectWith({ code: 'A1' })],
    appraisals: [appraisalWith({ conclusion: '全部完成' }), appraisalWith({ name: '没有目标的项目' })],
  })
  const { rows } = departmentRecordOf(onlyUnitOf(department), '/')
  expect(rows.filter(({ label }) => label === '绩效自评').map(({ cells }) => cells)).toEqual([['没有目标的项目']])
})
