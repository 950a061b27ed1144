import { targetOf } from '../facts/results/targets.ts'
import { wholeForm } from '../facts/results/whole-form.ts'
import type { Department } from '../model/department.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Project } from '../model/project.ts'
import type { AppraisalRule, Hit, ProjectRule, UnitFinding } from './finding.ts'

/** Rules about a project that are asked of a whole department's targets too: those about its indicators and the reading of its
 *  amounts. Not asked are: what only a project's form has (code, purpose, spend plan); a cost indicator, which the forms of whole
 *  departments do not ask for; sources against the budget, which here may be parted twice (`whole-not-total`); numbers of the goals
 *  in the indicators, and a cost against the budget, since a department's few indicators stand for all that it does; the grade of
 *  its own scale, which is of its projects. */
const OF_WHOLE: ReadonlySet<string> = new Set([
  ...['no-indicators', 'no-benefit', 'no-satisfaction', 'target-blank', 'number-missing', 'basis-blank', 'placeholder'],
  ...['target-repeats-name', 'target-vague', 'no-quantity', 'count-percent', 'rate-counted', 'rate-without-percent'],
  ...['cost-percent', 'cost-at-least', 'percent-above-100', 'percent-at-least-100', 'description-repeats-name'],
  ...['same-threshold', 'same-basis', 'amount-not-readable', 'level-mismatch', 'layouts-mixed', 'category-unknown'],
])

/** What the rules find in a unit's whole targets and in its self-appraisal as a whole. */
export function wholeFindings(
  department: Department,
  rules: { readonly project: readonly ProjectRule[]; readonly appraisal: readonly AppraisalRule[] },
): UnitFinding[] {
  const { whole, wholeAppraisal } = department
  const form = whole && wholeForm(whole)
  const seen = form && targetsSeen(form)
  // Spending of a project that happens to be called as the department is none of the department's.
  const alone = { ...department, appraisals: [], monitoring: [] }
  const own = rules.project.flatMap(({ id, severity, find }) =>
    seen && OF_WHOLE.has(id) ? find(seen, alone).map((hit) => findingOf('whole', { id, severity }, hit)) : [],
  )
  const appraised = rules.appraisal.flatMap(({ id, severity, findInAppraisal }) =>
    wholeAppraisal
      ? findInAppraisal(wholeAppraisal, form).map((hit) => findingOf('appraisal-whole', { id, severity }, hit))
      : [],
  )
  return [...own, ...appraised]
}

function findingOf(
  page: string,
  { id, severity }: Pick<ProjectRule, 'id' | 'severity'>,
  { place, message, values }: Hit,
): UnitFinding {
  const anchor = place === '' ? page : `${page}-${place}`
  return { rule: id, severity, values, message: `部门整体：${message}`, places: [], anchor }
}

/** Whether an anchor is of a department's own forms, its whole targets or its self-appraisal as a whole. */
export function isOfWholeForm(anchor: string): boolean {
  return /^(?:whole|appraisal-whole)(?:-|$)/.test(anchor)
}

/** A project as rules about targets look at it: an indicator with a value for each place has one that stands for them. */
export function targetsSeen(project: Project): Project {
  return project.indicators.some(({ places }) => places)
    ? { ...project, indicators: project.indicators.map(seen) }
    : project
}

function seen(indicator: Indicator): Indicator {
  const target = targetOf(indicator)
  return target ? { ...indicator, target } : indicator
}
