import type { Hit, ProjectRule } from '../../../src/findings/finding.ts'
import type { AppraisedIndicator, Figure } from '../../../src/model/appraisal.ts'
import type { Indicator } from '../../../src/model/indicator.ts'
import type { Project } from '../../../src/model/project.ts'
import { parseFigure } from '../../../src/parse/figure.ts'
import { parseTarget, parseTargetCells } from '../../../src/parse/target.ts'
import { appraisedWith, departmentWith, indicatorWith, projectWith } from '../examples.ts'

/** An indicator with its target as printed. */
export function rowWith(name: string, target: string, parts: Partial<Indicator> = {}): Indicator {
  return indicatorWith({ name, target: parseTarget(target), ...parts })
}

/** Indicators numbered in their order. */
export function rowsOf(...rows: readonly Indicator[]): Indicator[] {
  return rows.map((row, index) => ({ ...row, number: index + 1 }))
}

/** What a rule finds in a project that holds the given parts. */
export function foundIn(rule: ProjectRule, parts: Partial<Project>): readonly Hit[] {
  const project = projectWith(parts)
  return rule.find(project, departmentWith({ projects: [project] }))
}

/** Whether a rule finds something in a project with this one indicator. */
export function isFound(rule: ProjectRule, indicator: Indicator): boolean {
  return foundIn(rule, { indicators: [indicator] }).length > 0
}

/** An appraised indicator, its weight, score, target and actual as printed. */
export function scoredWith(weight: string, score: string, parts: Partial<AppraisedIndicator> = {}): AppraisedIndicator {
  const figures: { weight: Figure; score: Figure } = { weight: parseFigure(weight), score: parseFigure(score) }
  const planned = parseTargetCells(parts)
  const achieved = parts.actual === undefined ? undefined : parseTargetCells({ target: parts.actual, unit: parts.unit })
  const read = { ...(planned && { planned }), ...(achieved && { achieved }) }
  return appraisedWith({ name: '会议次数', ...figures, ...read, ...parts })
}
