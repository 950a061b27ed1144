/** The types of what dossiers hold, for the components that are given a part of one, and what they ask of a unit's year. */

export type { Spending, SpendingGap } from '../facts/money/spending.ts'
export { isSumLabel } from '../facts/money/sum-label.ts'
export type { Attainments } from '../facts/results/attainment.ts'
export type { SelfAppraisal, SelfAppraisals } from '../facts/results/self-appraisal.ts'
export type { Segment } from '../facts/text/text-difference.ts'
export type { ProjectChanges } from '../facts/years/changes.ts'
export type { IndicatorChanges } from '../facts/years/indicator-changes.ts'
export { hasTargets, isAppraised } from '../facts/years/publication.ts'
export type { UnitChanges } from '../facts/years/unit-changes.ts'
export type { FindingRule, Severity } from '../findings/finding.ts'
export type { FoldedRule } from '../findings/fold.ts'
