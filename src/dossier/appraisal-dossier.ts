import { type Execution, executionOf, totalRowOf } from '../facts/money/execution.ts'
import { appraisedProjectOf, unclearPlacesOf } from '../facts/results/appraisal.ts'
import { type Attainment, type Attainments, attainmentOf } from '../facts/results/attainment.ts'
import { type Bullet, bulletOf } from '../facts/results/bullet.ts'
import { sharedScaleOf } from '../facts/results/grade.ts'
import { type ScaleGrade, scaleGradeOf } from '../facts/results/scale-grade.ts'
import {
  executionScoreOf,
  indicatorScoreOf,
  type Score,
  totalScoreOf,
  type Weights,
  weightsOf,
} from '../facts/results/score.ts'
import { type SelfAppraisal, selfAppraisalOf } from '../facts/results/self-appraisal.ts'
import { appraisalAttainmentsOf } from '../facts/results/unit-results.ts'
import type { Appraisal, AppraisedFunding, AppraisedIndicator } from '../model/appraisal.ts'
import type { Department } from '../model/department.ts'
import type { GradeScale } from '../model/grade.ts'
import type { Project } from '../model/project.ts'
import type { Site } from '../model/site.ts'
import { type PrintedRecord, printedRecordOf } from './documents.ts'
import { lazily } from './lazily.ts'

/** One row of a self-appraisal with what this site computes of it. */
export interface AppraisedRow {
  readonly indicator: AppraisedIndicator
  /** Whether it reached its target, from the two as printed. */
  readonly attainment: Attainment
  /** What it comes to on the unit's own scale; undefined where that does not apply, or the site does not show it. */
  readonly byScale: ScaleGrade | undefined
  readonly score: Score
  /** The two numbers that a picture can lay over each other; undefined where there are none. */
  readonly bullet: Bullet | undefined
}

/** A published self-appraisal with what this site computes of it, apart from what is printed. */
export interface AppraisalDossier {
  readonly appraisal: Appraisal
  /** Anchor on the page of its unit's self-appraisals, such as `appraisal-1`; that of the unit as a whole is `appraisal-whole`. */
  readonly anchor: string
  /** Where its values stand in its document; undefined where that cannot be shown. */
  readonly printed: PrintedRecord | undefined
  /** The project that it is of; undefined where no targets of it are published, or where it cannot be told. */
  readonly project: Project | undefined
  /** Whether several projects have its name, so that it cannot be told whose it is. */
  readonly isUnclear: boolean
  /** What the department says of the project. */
  readonly selfAppraisal: SelfAppraisal
  /** Of its indicators. */
  readonly attainments: Attainments
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
export function appraisalDossiersOf(department: Department, grading: Site['grading']): AppraisalDossier[] {
  const scale = grading.unitScale ? sharedScaleOf(department) : undefined
  return (department.appraisals ?? []).map((appraisal, place) =>
    appraisalDossierOf(department, { appraisal, place, scale }),
  )
}

/** The self-appraisal of a unit as a whole; undefined where none is published. */
export function wholeAppraisalDossierOf(department: Department): AppraisalDossier | undefined {
  const { wholeAppraisal: appraisal } = department
  return appraisal && appraisalDossierOf({ ...department, appraisals: [] }, { appraisal, place: -1, scale: undefined })
}

interface Placed {
  readonly appraisal: Appraisal
  /** From 0 among those of projects; -1 of the department's own. */
  readonly place: number
  /** Absent where it is not to be shown. */
  readonly scale: GradeScale | undefined
}

function appraisalDossierOf(department: Department, { appraisal, place, scale }: Placed): AppraisalDossier {
  return lazily<AppraisalDossier>({
    appraisal: () => appraisal,
    anchor: () => (place < 0 ? 'appraisal-whole' : `appraisal-${place + 1}`),
    printed: () =>
      place < 0
        ? printedRecordOf(department, 'whole-appraisal', '1')
        : printedRecordOf(department, 'appraisal', `${place + 1}`),
    project: () => appraisedProjectOf(department, appraisal),
    isUnclear: () => unclearPlacesOf(department).has(place),
    selfAppraisal: () => selfAppraisalOf(appraisal),
    attainments: () => appraisalAttainmentsOf(appraisal),
    rows: () =>
      appraisal.indicators.map((indicator) => ({
        indicator,
        attainment: attainmentOf(indicator),
        byScale: scale && scaleGradeOf(indicator, scale),
        score: indicatorScoreOf(indicator),
        bullet: bulletOf(indicator),
      })),
    totalRow: () => totalRowOf(appraisal),
    execution: () => executionOf(appraisal),
    executionScore: () => executionScoreOf(appraisal),
    totalScore: () => totalScoreOf(appraisal),
    weights: () => weightsOf(appraisal),
  })
}
