import type { Department } from '../model/department.ts'
import type { Finding, FindingRule, Severity } from './finding.ts'
import { unitFindingsOf } from './findings.ts'
import { FINDING_RULES } from './rules.ts'
import { isOfWholeForm } from './whole.ts'

/** A rule that found something in so many of a unit's projects that it is said once for all of them. */
export interface FoldedRule {
  /** Id of the rule. */
  readonly rule: string
  readonly severity: Severity
  /** In how many projects it found something; a self-appraisal without published targets counts as one. */
  readonly found: number
  /** How many it looked at. */
  readonly of: number
}

/** So few are read one by one. */
const FEWEST = 5
const SHARE = 1 / 3
const RULES: readonly FindingRule[] = FINDING_RULES

/** The rules that found something in a third or more of the projects of a unit that they looked at, and in five at least, in
 *  the order of the rules. `inProjects` is what was found in each of its projects. What so many have is a habit of the unit or
 *  of its form: said in each project it hides the rest. A rule about projects together (goals copied from one to another)
 *  folds whatever its share. */
export function foldedRulesOf(department: Department, inProjects: readonly (readonly Finding[])[]): FoldedRule[] {
  const found = foundOf(department, inProjects)
  return RULES.flatMap((rule): FoldedRule[] => {
    const count = found.get(rule.id) ?? 0
    const of = lookedAt(rule, department)
    if (count < FEWEST || (count < of * SHARE && !('findInUnit' in rule))) return []
    return [{ rule: rule.id, severity: rule.severity, found: count, of: Math.max(of, count) }]
  })
}

/** In how many projects, or self-appraisals without one, each rule found something. */
function foundOf(department: Department, inProjects: readonly (readonly Finding[])[]): ReadonlyMap<string, number> {
  // The department's own forms are none of its projects'.
  const lonely = unitFindingsOf(department).filter(
    ({ places, anchor }) => places.length === 0 && anchor && !isOfWholeForm(anchor),
  )
  const byAppraisal = Map.groupBy(lonely, ({ anchor = '' }) => /^appraisal-\d+/.exec(anchor)?.[0])
  const counts = new Map<string, number>()
  for (const findings of [...inProjects, ...byAppraisal.values()])
    for (const rule of new Set(findings.map((finding) => finding.rule))) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}

function lookedAt(rule: FindingRule, { projects, appraisals = [] }: Department): number {
  if ('findInAppraisal' in rule) return appraisals.length
  return projects.filter((project) => rule.looksAt?.(project) ?? true).length
}
