import type { Appraisal, AppraisedFunding, AppraisedIndicator, Figure } from '../../src/model/appraisal.ts'
import type { Content, Year } from '../../src/model/content.ts'
import type { Department } from '../../src/model/department.ts'
import type { GradeScale } from '../../src/model/grade.ts'
import type { Indicator } from '../../src/model/indicator.ts'
import type { Project } from '../../src/model/project.ts'
import type { Prose } from '../../src/model/prose.ts'
import type { Site } from '../../src/model/site.ts'
import type { PlanPoint } from '../../src/model/spend-plan.ts'
import type { Operator, Target } from '../../src/model/target.ts'

/** A project of the plainest kind, with the parts that a test is about. */
export function projectWith(parts: Partial<Project>): Project {
  return {
    year: 2021,
    unit: '101001',
    slug: 'a1',
    name: '人大会议',
    moneyUnit: '元',
    budget: { raw: '1000.00', fen: 100_000n },
    funding: [],
    indicators: [],
    ...parts,
  }
}

/** An indicator of the plainest kind, with the parts that a test is about. */
export function indicatorWith(parts: Partial<Indicator>): Indicator {
  return { number: 1, level1: '产出指标', level2: '数量指标', name: '完成率', ...parts }
}

/** A spend plan over the four months of the usual form; `undefined` is a blank cell. */
export function planWith(...shares: readonly (number | undefined)[]): PlanPoint[] {
  return [3, 6, 10, 12].map((month, index) => {
    const share = shares[index]
    const label = `${month}月底`
    return share === undefined ? { label, month, raw: '' } : { label, month, raw: `${share * 100}%`, share }
  })
}

/** A department of the plainest kind, with the parts that a test is about. */
export function departmentWith(parts: Partial<Department>): Department {
  return { year: 2021, slug: '101001', code: '101001', name: '区人大', parts: [], sources: [], projects: [], ...parts }
}

/** A department with projects of these names, each 1,000 yuan. */
export function departmentHolding(year: number, slug: string, names: readonly string[], name = slug): Department {
  const projects = names.map((project) => projectWith({ year, unit: slug, slug: project, name: project }))
  return { year, slug, name, parts: [], sources: [], projects }
}

/** Years, newest first, of these departments. */
export function yearsWith(...departments: readonly Department[]): Year[] {
  return [...Map.groupBy(departments, ({ year }) => year)]
    .map(([year, published]) => ({ year, departments: published }))
    .sort((a, b) => b.year - a.year)
}

/** A site of the plainest kind, with the parts that a test is about. */
export function siteWith(parts: Partial<Site>): Site {
  return {
    name: '明账',
    region: '某区',
    description: '某区预算绩效目标',
    url: 'https://site.test',
    base: '/',
    government: {},
    grading: GRADING,
    ...parts,
  }
}

/** The settings of a site that says nothing of them. */
export const GRADING: Site['grading'] = { targetFloor: true, unitScale: true }

/** Content of the plainest kind with these departments. */
export function contentWith(...departments: readonly Department[]): Content {
  return {
    site: siteWith({}),
    units: [],
    glossary: [],
    version: '0123456789ab',
    updated: '2026-02-01',
    years: yearsWith(...departments),
  }
}

/** Projects with these names, in one department. */
export function contentWithNames(...names: readonly string[]): Content {
  const projects = names.map((name, index) => projectWith({ name, slug: `p${index}` }))
  return contentWith(departmentWith({ projects }))
}

/** Prose without markup. */
export function proseWith(text: string): Prose {
  return { markdown: text, text }
}

/** A self-appraisal of the plainest kind, with the parts that a test is about. */
export function appraisalWith(parts: Partial<Appraisal>): Appraisal {
  return { year: 2021, unit: '101001', name: '人大会议', moneyUnit: '元', funding: [], indicators: [], ...parts }
}

/** An appraised indicator of the plainest kind, with the parts that a test is about. */
export function appraisedWith(parts: Partial<AppraisedIndicator>): AppraisedIndicator {
  return { number: 1, level1: '产出指标', level2: '数量指标', name: '培训人数', ...parts }
}

/** The total row of an execution: amounts in fen, the rate as printed. */
export function executedWith(
  revised: number,
  executed: number,
  parts: Partial<AppraisedFunding> = {},
): AppraisedFunding {
  return {
    source: '年度资金总额',
    revised: { raw: '', fen: BigInt(revised) },
    executed: { raw: '', fen: BigInt(executed) },
    ...parts,
  }
}

/** A printed number. */
export function figure(raw: string, value = Number(raw)): Figure {
  return { raw, value }
}

/** A target or an actual with a number. */
export function quantity(operator: Operator, number: number, unit: string): Target {
  return { raw: '', kind: 'quantity', operator, number, unit }
}

/** The scale of the sample document. */
export const SAMPLE_SCALE: GradeScale = {
  raw: '各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差',
  bands: [
    { grade: 'excellent', from: 1 },
    { grade: 'good', from: 0.95 },
    { grade: 'fair', from: 0.9 },
    { grade: 'poor', from: 0 },
  ],
}

/** The sub-goals of a department that prints the sample's scale. */
export const SAMPLE_SUB_GOALS: NonNullable<Department['subGoals']> = {
  heading: '二、分项绩效目标',
  introduction: [],
  items: [{ markdown: '', text: '', metrics: [], scale: SAMPLE_SCALE }],
}
