import { expect, test } from 'vitest'
import { INDICATOR_TABLE, PROJECT_TABLE, yearCsv } from '../../../src/data/year-csv.ts'
import { parseTarget } from '../../../src/parse/target.ts'
import { SITE, siteWith } from '../dossier/site-with.ts'
import {
  appraisalWith,
  appraisedWith,
  departmentWith,
  executedWith,
  figure,
  indicatorWith,
  projectWith,
} from '../examples.ts'

const project = projectWith({
  ...{ code: 'A1', purpose: '=开会', department: '区人大', indicators: [] },
  indicators: [
    indicatorWith({ name: '培训人数', target: parseTarget('≥100人'), basis: '规划' }),
    indicatorWith({ number: 2, name: '满意度', target: parseTarget('满意') }),
  ],
})
const appraisal = appraisalWith({
  code: 'A1',
  totalScore: figure('88.8'),
  funding: [executedWith(10_000, 9_000, { rate: figure('90.00%', 0.9) })],
  indicators: [
    appraisedWith({
      ...{ target: '≥100人', planned: parseTarget('≥100人'), actual: '96人', achieved: parseTarget('96人') },
      ...{ weight: figure('90'), score: figure('80'), reason: '人少' },
    }),
  ],
})
const unpriced = projectWith({ slug: 'a2', name: '无数', budget: { raw: '10万元左右' } })
const { projects, ...site } = siteWith([departmentWith({ projects: [project, unpriced], appraisals: [appraisal] })], {
  ...SITE,
  notice: '虚构示例',
})
const AT = { site: site.site, version: site.version }

/** The cells of each row, by their columns; none has a comma of its own. */
function rowsOf(csv: string): Record<string, string | undefined>[] {
  const [header = [], ...rows] = csv
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))
  return rows.map((row) => Object.fromEntries(header.map((name, place) => [name, row[place]])))
}

test('a row of a project has what is printed, and what this site computes under names that say so', () => {
  const [first, second] = rowsOf(yearCsv(PROJECT_TABLE, projects, AT, true))
  expect(first).toMatchObject({
    ...{ 年度: '2021', 单位编码: '101001', 单位: '区人大', 项目编码: 'A1', 项目名称: '人大会议', 主管部门: '区人大' },
    ...{ '预算数（原文）': '1000.00', 原文金额单位: '元', '预算数（元）': '1000.00', 没有数字的原因: '' },
    ...{ 资金用途: "'=开会", '调整后预算（元）': '100.00', '全年执行（元）': '90.00', '执行率（原文）': '90.00%' },
    ...{ '执行率（本站算）': '0.9', 自评总分: '88.8', 自评等级: '', 指标数: '2', '达到（本站算）': '0' },
    ...{ '未达到（本站算）': '1', '没法比（本站算）': '1', '待评（本站算）': '0' },
    ...{ 网址: 'https://example.org/2021/101001/a1/', 数据版本: '0123456789ab', 本站说明: '虚构示例' },
  })
  expect(second).toMatchObject({
    ...{ 项目编码: '', '预算数（原文）': '10万元左右', '预算数（元）': '', 没有数字的原因: '读不出数' },
    ...{ '全年执行（元）': '', '执行率（本站算）': '', 自评总分: '' },
  })
})

test('a row of a target has what was achieved beside it, and whether it was reached', () => {
  const [first, second, ...others] = rowsOf(yearCsv(INDICATOR_TABLE, projects, AT, true))
  expect(first).toMatchObject({
    ...{
      项目名称: '人大会议',
      序号: '1',
      一级指标: '产出指标',
      二级指标: '数量指标',
      三级指标: '培训人数',
      指标描述: '',
    },
    ...{
      指标值: '≥100人',
      指标值确定依据: '规划',
      实际完成值: '96人',
      自评分值: '90',
      自评得分: '80',
      偏差原因: '人少',
    },
    ...{ '达到没有（本站比）': '未达到', 没法比的原因: '', 网址: 'https://example.org/2021/101001/a1/#i-1' },
  })
  expect(second).toMatchObject({
    ...{
      序号: '2',
      指标值: '满意',
      实际完成值: '',
      '达到没有（本站比）': '没法比',
      没法比的原因: '自评里没有这项指标',
    },
  })
  expect(others).toEqual([])
})

test('only what comes first has the header', () => {
  expect(yearCsv(INDICATOR_TABLE, [], AT, true)).toMatch(/^\uFEFF年度,单位编码,单位,.*,本站说明\r\n$/)
  expect(yearCsv(INDICATOR_TABLE, [], AT, false)).toBe('')
  expect(yearCsv(PROJECT_TABLE, projects.slice(0, 1), AT, false)).toMatch(/^2021,101001,区人大,A1,/)
})
