import { type JointSpending, jointSpendingOf } from '../facts/money/joint-spending.ts'
import { type Largest, largestOf } from '../facts/money/largest.ts'
import { budgetOf, byAmount } from '../facts/money/money.ts'
import { type UnitExecution, unitExecutionOf } from '../facts/money/unit-execution.ts'
import type { Attainments } from '../facts/results/attainment.ts'
import { sharedScaleOf } from '../facts/results/grade.ts'
import type { SelfAppraisals } from '../facts/results/self-appraisal.ts'
import { type SubGoalResult, subGoalResultOf } from '../facts/results/sub-goal-result.ts'
import { type Measurability, measurabilityOf } from '../facts/results/targets.ts'
import { unitAttainmentsOf, unitSelfAppraisalsOf } from '../facts/results/unit-results.ts'
import type { Lineage } from '../facts/years/lineage.ts'
import { type LoweredTarget, loweredTargetsOf } from '../facts/years/lowered-targets.ts'
import { type MoneySince, moneySinceOf } from '../facts/years/money-since.ts'
import type { UnitChanges } from '../facts/years/unit-changes.ts'
import { type UnitFigures, unitFiguresOf } from '../facts/years/unit-figures.ts'
import type { UnitFinding } from '../findings/finding.ts'
import { unitFindingsOf } from '../findings/findings.ts'
import { type FoldedRule, foldedRulesOf } from '../findings/fold.ts'
import type { Total } from '../model/amount.ts'
import type { Department } from '../model/department.ts'
import type { GradeScale } from '../model/grade.ts'
import type { ProjectReference } from '../model/project.ts'
import type { Site } from '../model/site.ts'
import { type AppraisalDossier, appraisalDossiersOf, wholeAppraisalDossierOf } from './appraisal-dossier.ts'
import { type DocumentDossier, documentsOf } from './documents.ts'
import { type UnitFoundRule, unitFoundRulesOf, type WholeFinding, wholeFindingsOf } from './found-rules.ts'
import { lazily } from './lazily.ts'
import { type MissedIndicator, missedOf } from './missed.ts'
import { type ProjectDossier, projectDossierOf } from './project-dossier.ts'
import { askedFindingsOf, type Question, questionsOf } from './questions.ts'
import { type WholeDossier, wholeDossierOf } from './whole-dossier.ts'

/** Everything about one unit in one year. */
export interface DepartmentDossier {
  readonly department: Department
  readonly projects: readonly ProjectDossier[]
  /** The same, the largest budget first, those without a number last. */
  readonly ranked: readonly ProjectDossier[]
  /** Its scale, where all its sub-goals print the same. */
  readonly scale: GradeScale | undefined
  readonly budget: Total
  /** Its largest project; undefined where no share of the whole can be told. */
  readonly largest: Largest | undefined
  /** What its self-appraisals say was spent; undefined where it has none. */
  readonly execution: UnitExecution | undefined
  /** What was spent by the latest month that is published while the year ran; undefined where none is. */
  readonly spent: JointSpending | undefined
  /** Of the indicators of all its projects. */
  readonly measurability: Measurability
  /** Of all indicators: of its projects, and of self-appraisals whose targets were not published. */
  readonly attainments: Attainments
  /** What it says of its projects, and of those whose targets were not published. */
  readonly selfAppraisals: SelfAppraisals
  /** The indicators that missed their targets, in the order of its self-appraisals. */
  readonly missed: readonly MissedIndicator[]
  /** What the metrics of each sub-goal came to, in the order printed. */
  readonly subGoalResults: readonly SubGoalResult[]
  readonly figures: UnitFigures
  /** What it publishes of itself as a whole; undefined where that is nothing. */
  readonly whole: WholeDossier | undefined
  /** Its self-appraisals of projects. */
  readonly appraisals: readonly AppraisalDossier[]
  /** Its documents that can be shown line by line. */
  readonly documents: readonly DocumentDossier[]
  /** When its first dated document was published, `YYYY-MM-DD`; undefined where that is not known. */
  readonly published: string | undefined
  /** What the unit published in every year, newest first, this one among them. */
  readonly everyYear: readonly Department[]
  /** What its projects of each year have together, oldest year first; a year without projects has no budget. */
  readonly budgets: readonly YearBudget[]
  /** Against what it published before; undefined where it did not. */
  readonly changes: UnitChanges | undefined
  /** The targets that ask for less than before, those that moved furthest first. */
  readonly lowered: readonly LoweredTarget[]
  /** Its money against the year that it last published projects for; undefined where it did not. */
  readonly moneyChange: MoneySince | undefined
  /** What the review rules find in its projects together, and in self-appraisals that have no project. */
  readonly findings: readonly UnitFinding[]
  /** What so many of its projects have that it is said once. */
  readonly folded: readonly FoldedRule[]
  readonly foundRules: readonly UnitFoundRule[]
  /** What is found in the unit as a whole and not said once for its projects. */
  readonly wholeFindings: readonly WholeFinding[]
  /** The weightiest findings of its projects as questions, ten at most. */
  readonly questions: readonly Question[]
  /** How much is to be checked (核对): a rule in a project counts once, and so does each of the unit as a whole. */
  readonly checks: number
}

/** What a unit's projects of one year have together. */
interface YearBudget {
  readonly year: number
  readonly budget?: Total
}

const MOST_QUESTIONS = 10

/** What a unit's dossier is worked out from, beside the unit in its year. */
export interface DepartmentSurroundings {
  readonly grading: Site['grading']
  readonly everyYear: readonly Department[]
  readonly lineage: () => Lineage
  readonly changesOf: (department: Department) => UnitChanges | undefined
  /** Any project of the site. */
  readonly dossierOf: (project: ProjectReference) => ProjectDossier | undefined
}

/** Everything about a unit in one year. */
export function departmentDossierOf(department: Department, around: DepartmentSurroundings): DepartmentDossier {
  const dossier: DepartmentDossier = lazily({
    department: () => department,
    projects: () =>
      department.projects.map((project, place) =>
        projectDossierOf(project, place, {
          ...around,
          department,
          appraisals: () => dossier.appraisals,
          folded: () => dossier.folded,
        }),
      ),
    scale: () => sharedScaleOf(department),
    ranked: () => dossier.projects.toSorted((a, b) => byAmount(a.project.budget.fen, b.project.budget.fen)),
    budget: () => budgetOf(department.projects),
    largest: () => largestOf(department.projects),
    execution: () => unitExecutionOf(department),
    spent: () => jointSpendingOf(dossier.projects.map(({ spending }) => spending)),
    measurability: () => measurabilityOf(department.projects.flatMap(({ indicators }) => indicators)),
    attainments: () => unitAttainmentsOf(department),
    selfAppraisals: () => unitSelfAppraisalsOf(department),
    missed: () => missedOf(dossier.appraisals, dossier.projects),
    subGoalResults: () =>
      (department.subGoals?.items ?? []).map((goal) => subGoalResultOf(department, goal, around.grading)),
    figures: () => unitFiguresOf(department),
    whole: () => wholeDossierOf(department, wholeAppraisalDossierOf(department), dossier.findings),
    appraisals: () => appraisalDossiersOf(department, around.grading),
    documents: () => documentsOf(department),
    published: () => department.sources.find((source) => source.published)?.published,
    everyYear: () => around.everyYear,
    budgets: () => around.everyYear.map(yearBudgetOf).toReversed(),
    changes: () => around.changesOf(department),
    lowered: () => (dossier.changes ? loweredTargetsOf([dossier.changes]) : []),
    moneyChange: () => moneySinceOf(dossier.changes?.before.projects ?? [], department.projects),
    findings: () => unitFindingsOf(department),
    folded: () =>
      foldedRulesOf(
        department,
        dossier.projects.map(({ findings }) => findings),
      ),
    foundRules: () => unitFoundRulesOf(dossier.projects, dossier.folded),
    wholeFindings: () => wholeFindingsOf(dossier.findings, dossier.folded),
    questions: () => questionsOf(dossier.ranked.flatMap(askedFindingsOf), MOST_QUESTIONS),
    checks: () => checksOf(dossier),
  })
  return dossier
}

function yearBudgetOf({ year, projects }: Department): YearBudget {
  return { year, ...(projects.length > 0 && { budget: budgetOf(projects) }) }
}

function checksOf({ foundRules, findings }: Pick<DepartmentDossier, 'foundRules' | 'findings'>): number {
  const inProjects = foundRules.filter(({ rule }) => rule.severity === 'check').map(({ projects }) => projects.length)
  const whole = findings.filter(({ severity, places }) => severity === 'check' && places.length === 0)
  return inProjects.reduce((sum, count) => sum + count, whole.length)
}
