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
  if (isAppraised(place)) return unitAnchor({ year: project.year, slug: project.unit }, place)
  return here ? `#${place}` : href(`${projectPath(project)}#${place}`)
}

/** An anchor of a unit's page, or of the one of its self-appraisals. */
export function unitAnchor(department: Pick<Department, 'year' | 'slug'>, anchor: string): string {
  const path = isAppraised(anchor) ? appraisalPath(department) : departmentPath(department)
  return href(`${path}#${anchor}`)
}

function isAppraised(anchor: string): boolean {
  return anchor.startsWith('appraisal-')
}
