import type { Finding, FindingRule, UnitFinding } from '../findings/finding.ts'
import type { FoldedRule } from '../findings/fold.ts'
import { ruleOf } from '../findings/rules.ts'
import { isOfWholeForm } from '../findings/whole.ts'
import type { Project } from '../model/project.ts'

/** A rule that found something in a project. */
export interface FoundRule {
  readonly rule: FindingRule
  /** What it found, in the order to be shown. */
  readonly found: readonly Finding[]
  /** Where so many projects of the unit have it that it is said once there. */
  readonly fold?: FoldedRule
}

/** The findings of a project by their rules. */
export function foundRulesOf(findings: readonly Finding[], folded: readonly FoldedRule[]): FoundRule[] {
  return [...Map.groupBy(findings, ({ rule }) => rule)].map(([id, found]) => {
    const fold = folded.find(({ rule }) => rule === id)
    return { rule: ruleOf(id), found, ...(fold && { fold }) }
  })
}

/** A rule that found something in projects of a unit. */
export interface UnitFoundRule {
  readonly rule: FindingRule
  /** The projects, in the order of the unit. */
  readonly projects: readonly Project[]
  /** Where so many have it that it is said once. */
  readonly fold?: FoldedRule
}

interface ProjectFindings {
  readonly project: Project
  readonly findings: readonly Finding[]
}

/** What the rules found in the projects of a unit, a row a rule: what is to be checked first, then what most have. */
export function unitFoundRulesOf(projects: readonly ProjectFindings[], folded: readonly FoldedRule[]): UnitFoundRule[] {
  const byRule = Map.groupBy(
    projects.flatMap(({ project, findings }) =>
      [...new Set(findings.map(({ rule }) => rule))].map((rule) => ({ rule, project })),
    ),
    ({ rule }) => rule,
  )
  const ids = new Set([...byRule.keys(), ...folded.map(({ rule }) => rule)])
  return [...ids]
    .map((id): UnitFoundRule => {
      const fold = folded.find(({ rule }) => rule === id)
      const found = (byRule.get(id) ?? []).map(({ project }) => project)
      return { rule: ruleOf(id), projects: found, ...(fold && { fold }) }
    })
    .toSorted((a, b) => rankOf(a) - rankOf(b) || countOf(b) - countOf(a))
}

/** What is found in a unit as a whole. */
export interface WholeFinding extends Pick<UnitFinding, 'severity' | 'message' | 'anchor'> {
  readonly rule: FindingRule
}

/** What is found in the unit as a whole and is not said once for its projects; what is found in its own forms always. */
export function wholeFindingsOf(shared: readonly UnitFinding[], folded: readonly FoldedRule[]): WholeFinding[] {
  const once = new Set(folded.map(({ rule }) => rule))
  return shared
    .filter(({ places, rule, anchor = '' }) => places.length === 0 && (!once.has(rule) || isOfWholeForm(anchor)))
    .map(({ rule, severity, message, anchor }) => ({
      ...{ rule: ruleOf(rule), severity, message, ...(anchor !== undefined && { anchor }) },
    }))
}

function rankOf({ rule }: UnitFoundRule): number {
  return Number(rule.severity === 'note')
}

function countOf({ projects, fold }: UnitFoundRule): number {
  return fold?.found ?? projects.length
}
