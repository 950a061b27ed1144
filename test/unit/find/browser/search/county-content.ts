import type { Content } from '../../../../../src/model/content.ts'
import type { Project } from '../../../../../src/model/project.ts'
import {
  appraisalWith,
  appraisedWith,
  contentWith,
  departmentWith,
  executedWith,
  figure,
  indicatorWith,
  projectWith,
  quantity,
  siteWith,
} from '../../../examples.ts'

const WAN = 1_000_000n

/** A project of the county: name, budget in 万元, and what else a test is about. */
function project(
  year: number,
  unit: string,
  slug: string,
  name: string,
  wan: number,
  parts: Partial<Project> = {},
): Project {
  const budget = { raw: String(wan * 10_000), fen: BigInt(wan) * WAN }
  return projectWith({ year, unit, slug, name, budget, code: `1303${slug}${year}`, ...parts })
}

const target = quantity('>=', 90, '%')
const busGoal = indicatorWith({ name: '学生满意度', target })
const busAppraisal = (year: number, actual: string, number: number) =>
  appraisalWith({
    ...{ year, unit: 'jyj', name: '校车运行补助', totalScore: figure('92.5'), totalWeight: figure('100') },
    funding: [
      {
        ...executedWith(50_000_000, 40_000_000),
        revised: { raw: '500000', fen: 50_000_000n },
        executed: { raw: '400000', fen: 40_000_000n },
        rate: figure('80%', 0.8),
      },
    ],
    indicators: [
      appraisedWith({
        name: '学生满意度',
        target: '≥90%',
        planned: target,
        actual,
        achieved: quantity('=', number, '%'),
      }),
    ],
  })

/** A made-up county: three units, two years. */
export const COUNTY_CONTENT: Content = {
  ...contentWith(
    departmentWith({
      ...{ year: 2025, slug: 'jyj', code: '201', name: '云溪县教育局' },
      projects: [
        project(2025, 'jyj', 'b1', '校车运行补助', 60, { indicators: [busGoal] }),
        project(2025, 'jyj', 'b2', '驻村工作队经费', 5),
        project(2025, 'jyj', 'b3', '干部职工培训经费', 10),
        project(2025, 'jyj', 'b4', '宣传经费', 3, { purpose: '用于校车安全宣传。' }),
      ],
    }),
    departmentWith({
      ...{ year: 2025, slug: 'jtj', code: '202', name: '云溪县交通运输局' },
      projects: [
        project(2025, 'jtj', 'c1', '青柳线改建工程', 800),
        project(2025, 'jtj', 'c2', '车辆购置', 55),
        project(2025, 'jtj', 'c3', '宣传经费', 12),
      ],
    }),
    departmentWith({
      ...{ year: 2025, slug: 'czj', code: '203', name: '云溪县财政局' },
      projects: [project(2025, 'czj', 'd1', '车辆运行维护费', 8), project(2025, 'czj', 'd2', '会议费', 10)],
    }),
    departmentWith({
      ...{ year: 2024, slug: 'jyj', code: '201', name: '云溪县教育局' },
      projects: [
        project(2024, 'jyj', 'b1', '校车运行补助', 50, { indicators: [busGoal] }),
        project(2024, 'jyj', 'b4', '宣传经费', 2),
      ],
      appraisals: [busAppraisal(2024, '85%', 85)],
    }),
    departmentWith({
      ...{ year: 2024, slug: 'jtj', code: '202', name: '云溪县交通运输局' },
      projects: [project(2024, 'jtj', 'c2', '车辆购置', 40, { purpose: '与2025年会议费一并安排。' })],
    }),
  ),
  site: siteWith({ region: '河北省青岚市云溪县' }),
}
