import type { Finding, FindingGroup, Severity } from '../findings/finding.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import { appraisalPath, departmentPath, projectPath } from './address.ts'
import { href } from './href.ts'

/** What a severity is called. */
export const SEVERITY_NAMES: Record<Severity, string> = { check: '核对', note: '提示' }

/** What the groups of review rules are called. */
export const GROUP_NAMES: Record<FindingGroup, string> = {
  completeness: '填全了没有',
  measurability: '能不能衡量',
  units: '单位对不对',
  repetition: '有没有照抄',
  money: '金额和进度',
  structure: '分类和编码',
  grade: '目标高低',
  appraisal: '绩效自评',
}

/** How many findings of each severity, such as `9 处请核对，7 处提示`. */
export function findingsWords(findings: readonly Pick<Finding, 'severity'>[]): string {
  const check = findings.filter(({ severity }) => severity === 'check').length
  const parts = [
    { count: check, words: '处请核对' },
    { count: findings.length - check, words: '处提示' },
  ]
  return parts
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${count} ${words}`)
    .join('，')
}

/** Where a finding's place is: an anchor of the project's page, or of the one of its unit's self-appraisals. `here` tells that
 *  the link stands on the project's own page. */
export function placeHref(place: string, project: Project, here = false): string {
  return here && !isAppraised(place) ? `#${place}` : href(placePath(place, project))
}

/** The same on the page of another project, as a path from the site's root. */
export function placePath(place: string, project: Project): string {
  if (isAppraised(place)) return unitAnchorPath({ year: project.year, slug: project.unit }, place)
  return `${projectPath(project)}#${place}`
}

/** An anchor of a unit's page, or of the one of its self-appraisals. */
export function unitAnchor(department: Pick<Department, 'year' | 'slug'>, anchor: string): string {
  return href(unitAnchorPath(department, anchor))
}

/** Path of an anchor of a unit's page, or of the one of its self-appraisals, from the site's root. */
export function unitAnchorPath(department: Pick<Department, 'year' | 'slug'>, anchor: string): string {
  return `${isAppraised(anchor) ? appraisalPath(department) : departmentPath(department)}#${anchor}`
}

function isAppraised(anchor: string): boolean {
  return anchor.startsWith('appraisal-')
}

/** The places of a project's page that are no rows, by the beginning of their anchor. */
const PLACES: readonly (readonly [RegExp, (number: string) => string])[] = [
  [/^i-(\d+)$/, (number) => `第${number}项`],
  [/^appraisal-\d+-i-(\d+)$/, (number) => `自评表第${number}项`],
  [/^appraisal-/, () => '自评表'],
  [/^(?:period-)?goal-(\d+)$/, (number) => `目标第${number}条`],
  [/^goals$/, () => '绩效目标'],
  [/^plan$/, () => '支出计划'],
  [/^purpose$/, () => '资金用途'],
  [/^money$/, () => '预算'],
  [/^indicators$/, () => '指标表'],
]

/** What the place of a finding is called in a link to it, such as `第3项`. */
export function placeWords(place: string): string {
  for (const [pattern, words] of PLACES) {
    const match = pattern.exec(place)
    if (match) return words(match[1] ?? '')
  }
  return '原文'
}

/** Words of a rule's question that stand for the indicator it is asked of. */
const THIS = /这一项指标|这一项|这个指标(?!值)/
const OF_THIS = /这个(?=指标值|百分比|目标|数)/

/** The question of a rule, said of the indicator that it is asked of: `这一项` is what the indicator is called. */
export function questionWords(question: string, indicator: string | undefined): string {
  if (indicator === undefined) return question
  const name = `“${indicator.trim()}”`
  return THIS.test(question) ? question.replace(THIS, () => name) : question.replace(OF_THIS, () => `${name}的`)
}
