import { type Execution, executionOf, totalRowOf } from '../facts/money/execution.ts'
import { appraisedProjectOf, unclearPlacesOf } from '../facts/results/appraisal.ts'
import { sharedScaleOf } from '../facts/results/grade.ts'
import { appraisalCountsOf } from '../facts/results/grade-counts.ts'
import { appraisalResultOf, indicatorResultOf, type Result } from '../facts/results/result-grade.ts'
import {
  executionScoreOf,
  indicatorScoreOf,
  type Score,
  totalScoreOf,
  type Weights,
  weightsOf,
} from '../facts/results/score.ts'
import type { Appraisal, AppraisedFunding, AppraisedIndicator } from '../model/appraisal.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import { type Grades, gradesOf } from './grades.ts'
import { lazily } from './lazily.ts'

/** One row of a self-appraisal with what this site computes of it. */
export interface AppraisedRow {
  readonly indicator: AppraisedIndicator
  readonly result: Result
  readonly score: Score
}

/** A published self-appraisal with what this site computes of it, apart from what is printed. */
export interface AppraisalDossier {
  readonly appraisal: Appraisal
  /** Anchor on the page of its unit's self-appraisals, such as `appraisal-1`. */
  readonly anchor: string
  /** The project that it is of; undefined where no targets of it are published, or where it cannot be told. */
  readonly project: Project | undefined
  /** Whether several projects have its name, so that it cannot be told whose it is. */
  readonly isUnclear: boolean
  readonly result: Result
  /** Grades of its indicators. */
  readonly grades: Grades
  /** Its indicators, in the order printed. */
  readonly rows: readonly AppraisedRow[]
  /** The row of its money that stands for all of it; undefined where none can be told. */
  readonly totalRow: AppraisedFunding | undefined
  readonly execution: Execution | undefined
  readonly executionScore: Score | undefined
  readonly totalScore: ReturnType<typeof totalScoreOf>
  readonly weights: Weights
}

/** The self-appraisals of a unit in one year, in the order of the content. */
export function appraisalDossiersOf(department: Department): AppraisalDossier[] {
  return (department.appraisals ?? []).map((appraisal, place) => appraisalDossierOf(department, appraisal, place))
}

function appraisalDossierOf(department: Department, appraisal: Appraisal, place: number): AppraisalDossier {
  const scale = sharedScaleOf(department)
  return lazily<AppraisalDossier>({
    appraisal: () => appraisal,
    anchor: () => `appraisal-${place + 1}`,
    project: () => appraisedProjectOf(department, appraisal),
    isUnclear: () => unclearPlacesOf(department).has(place),
    result: () => appraisalResultOf(appraisal, scale),
    grades: () => gradesOf(appraisalCountsOf(appraisal, scale)),
    rows: () =>
      appraisal.indicators.map((indicator) => ({
        indicator,
        result: indicatorResultOf(indicator, scale),
        score: indicatorScoreOf(indicator),
      })),
    totalRow: () => totalRowOf(appraisal),
    execution: () => executionOf(appraisal),
    executionScore: () => executionScoreOf(appraisal),
    totalScore: () => totalScoreOf(appraisal),
    weights: () => weightsOf(appraisal),
  })
}
