/** The types of what dossiers hold, for the components that are given a part of one. */
export type { ProjectChanges } from '../facts/changes.ts'
export type { IndicatorChanges } from '../facts/indicator-changes.ts'
export type { Segment } from '../facts/text-difference.ts'
export type { UnitChanges } from '../facts/unit-changes.ts'
export type { Severity } from '../findings/finding.ts'
