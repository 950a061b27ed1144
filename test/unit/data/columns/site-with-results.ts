import { siteDossierOf } from '../../../../src/dossier/site-dossier.ts'
import { parseTarget } from '../../../../src/parse/target.ts'
import { SITE } from '../../dossier/site-with.ts'
import {
  appraisalWith,
  appraisedWith,
  departmentWith,
  executedWith,
  figure,
  indicatorWith,
  planWith,
  projectWith,
} from '../../examples.ts'

const project = projectWith({
  ...{ code: 'A1', purpose: '=开会', department: '区人大', spendPlan: planWith(0.5, undefined, undefined, 1) },
  budget: { raw: '1200.00', fen: 120_000n },
  source: { file: 'source/goals.docx' },
  indicators: [
    indicatorWith({ name: '培训人数', target: parseTarget('≥90人'), basis: '规划' }),
    indicatorWith({ number: 2, name: '满意度', target: parseTarget('满意') }),
    indicatorWith({ number: 3, name: '完成时间', target: parseTarget('2021年12月31日前') }),
  ],
})

const unpriced = projectWith({ slug: 'a2', name: '无数', budget: { raw: '10万元左右' } })

const appraisal = appraisalWith({
  ...{ code: 'A1', totalScore: figure('88.8'), grade: '良' },
  funding: [executedWith(10_000, 9_000, { rate: figure('90.00%', 0.9) })],
  indicators: [
    appraisedWith({
      ...{ target: '≥90人', planned: parseTarget('≥90人'), actual: '96人', achieved: parseTarget('96人') },
      ...{ weight: figure('90'), score: figure('80'), reason: '人多' },
    }),
  ],
})

const now = departmentWith({
  projects: [project, unpriced],
  appraisals: [appraisal],
  monitoring: [
    {
      ...{ year: 2021, unit: '101001', code: 'A1', name: '人大会议', moneyUnit: '元' },
      spent: [{ label: '7月底', month: 7, raw: '30.00', fen: 3000n }],
    },
  ],
  sources: [
    {
      ...{
        file: 'source/goals.docx',
        sha256: 'ab12',
        bytes: 52_341,
        title: '2021年预算绩效文本',
        publisher: '区财政局',
      },
      ...{ published: '2021-02-10', url: 'https://gov.example.cn/a.docx' },
    },
  ],
})

const before = departmentWith({
  year: 2020,
  projects: [
    projectWith({
      ...{ year: 2020, code: 'A1', purpose: '开会', budget: { raw: '1000.00', fen: 100_000n } },
      indicators: [
        indicatorWith({ name: '培训人数', target: parseTarget('≥100人') }),
        indicatorWith({ number: 2, level2: '质量指标', name: '合格率', target: parseTarget('≥95%') }),
      ],
    }),
    projectWith({ year: 2020, slug: 'b', code: 'B', name: '公车购置', budget: { raw: '5.00', fen: 500n } }),
  ],
})

/** A site of one unit in two years, with something in each table. */
export const SITE_WITH_RESULTS = siteDossierOf({
  ...{ site: { ...SITE, notice: '虚构示例', licence: 'CC BY 4.0' }, glossary: [], units: [] },
  ...{ version: '0123456789ab', updated: '2026-02-01' },
  years: [
    { year: 2021, departments: [now] },
    { year: 2020, departments: [before] },
  ],
})
