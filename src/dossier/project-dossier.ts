import { plannedFenOf } from '../facts/money/spend-plan.ts'
import { type Spending, type SpendingGap, spendingGapsOf, spendingOf } from '../facts/money/spending.ts'
import { appraisalIndexOf, isAppraisalUnclear } from '../facts/results/appraisal.ts'
import type { Attainments } from '../facts/results/attainment.ts'
import { sharedScaleOf } from '../facts/results/grade.ts'
import { projectSelfAppraisalOf, type SelfAppraisal } from '../facts/results/self-appraisal.ts'
import { type Measurability, measurabilityOf } from '../facts/results/targets.ts'
import { projectAttainmentsOf, targetAttainmentsOf } from '../facts/results/unit-results.ts'
import type { ProjectChanges } from '../facts/years/changes.ts'
import type { Lineage } from '../facts/years/lineage.ts'
import { type MoneySince, moneySinceOf } from '../facts/years/money-since.ts'
import { newestOf, type ProjectYear, projectYearsOf } from '../facts/years/project-years.ts'
import { projectChangesBy, strongLinksTo } from '../facts/years/unit-changes.ts'
import type { Finding } from '../findings/finding.ts'
import { findingsOf } from '../findings/findings.ts'
import type { FoldedRule } from '../findings/fold.ts'
import type { Department } from '../model/department.ts'
import type { GradeScale } from '../model/grade.ts'
import type { Project, ProjectReference } from '../model/project.ts'
import type { Site } from '../model/site.ts'
import type { PlanPoint } from '../model/spend-plan.ts'
import type { AppraisalDossier } from './appraisal-dossier.ts'
import { type Continuity, continuityOf } from './continuity.ts'
import { type PrintedRecord, printedRecordOf } from './documents.ts'
import { type FoundRule, foundRulesOf } from './found-rules.ts'
import { type IndicatorTable, indicatorTableOf } from './indicators.ts'
import { lazily } from './lazily.ts'
import { askedFindingsOf, type Question, questionsOf } from './questions.ts'

/** A month of a spend plan with its money. */
export interface PlannedPoint extends PlanPoint {
  /** Integer fen to be spent by its end; absent where share or budget has no number. */
  readonly fen?: bigint
}

/** A project in one of its years, with the name of its unit then and what the department says of it. */
interface ProjectYearDossier extends ProjectYear {
  readonly unitName: string
  readonly selfAppraisal: SelfAppraisal
  readonly attainments: Attainments
}

/** Everything about one project of one year. */
export interface ProjectDossier {
  readonly project: Project
  /** Its unit in that year. */
  readonly department: Department
  /** Its neighbours in the order of the unit. */
  readonly previous: Project | undefined
  readonly next: Project | undefined
  /** Whether another project of its unit and year has its name. */
  readonly hasNamesake: boolean
  /** When its document was published, `YYYY-MM-DD`; undefined where that is not known. */
  readonly published: string | undefined
  /** Where its values stand in its document; undefined where that cannot be shown. */
  readonly printed: PrintedRecord | undefined
  /** The unit's scale, where all its sub-goals print the same. */
  readonly scale: GradeScale | undefined
  readonly measurability: Measurability
  readonly indicatorTable: IndicatorTable
  /** The targets of its whole period, which are apart from the year's; undefined where none are printed. */
  readonly periodTable: IndicatorTable | undefined
  readonly appraisal: AppraisalDossier | undefined
  /** Whether a self-appraisal has its name, but it cannot be told whose that is. */
  readonly isAppraisalUnclear: boolean
  /** What the department says of it. */
  readonly selfAppraisal: SelfAppraisal
  /** Of its targets, and of what is appraised beside them. */
  readonly attainments: Attainments
  /** The spend plan as printed, each month with its money; empty where there is none. */
  readonly plan: readonly PlannedPoint[]
  /** What was spent; undefined where nothing is published. */
  readonly spending: Spending | undefined
  /** Where plan and spending can be compared, month by month. */
  readonly spendingGaps: readonly SpendingGap[]
  /** What the review rules find, as the site's settings have them: what is to be checked first. */
  readonly findings: readonly Finding[]
  readonly foundRules: readonly FoundRule[]
  /** The same as questions, the weightiest first. */
  readonly questions: readonly Question[]
  /** The project through the years, itself among them, oldest first. */
  readonly chain: readonly Project[]
  /** What it goes on from, and what that does, oldest first. */
  readonly past: readonly Project[]
  /** The same, newest first, with what each year came to. */
  readonly years: readonly ProjectYearDossier[]
  /** Its newest year where that is later, with its page where there is exactly one. */
  readonly newest: ReturnType<typeof newestOf>
  /** Against what it continues; undefined where it continues nothing. */
  readonly changes: ProjectChanges | undefined
  readonly continuity: Continuity
  /** Its money against that of what it continues; undefined where it continues nothing, or is a part of what was split. */
  readonly moneyChange: MoneySince | undefined
}

/** What a project's dossier is worked out from, beside the project itself. */
interface ProjectSurroundings {
  readonly grading: Site['grading']
  readonly department: Department
  /** All of its department, in the same order. */
  readonly appraisals: () => readonly AppraisalDossier[]
  /** What so many projects of the department have that it is said once. */
  readonly folded: () => readonly FoldedRule[]
  readonly lineage: () => Lineage
  /** Any project of the site. */
  readonly dossierOf: (project: ProjectReference) => ProjectDossier | undefined
}

/** Everything about the project at a place, from 0, of its department. */
export function projectDossierOf(project: Project, place: number, around: ProjectSurroundings): ProjectDossier {
  const { department, grading, appraisals, folded, lineage } = around
  const scale = sharedScaleOf(department)
  const dossier: ProjectDossier = lazily({
    project: () => project,
    department: () => department,
    previous: () => department.projects[place - 1],
    next: () => department.projects[place + 1],
    hasNamesake: () => department.projects.some((other) => other !== project && other.name === project.name),
    published: () => department.sources.find(({ file }) => file === project.source?.file)?.published,
    printed: () => printedRecordOf(department, 'project', project.slug),
    scale: () => scale,
    measurability: () => measurabilityOf(project.indicators),
    indicatorTable: () =>
      indicatorTableOf(project, {
        appraisal: dossier.appraisal,
        attainments: targetAttainmentsOf(department, project),
        floorScale: grading.targetFloor ? scale : undefined,
        findings: dossier.findings,
      }),
    periodTable: () => project.periodIndicators && periodTableOf(project, project.periodIndicators),
    appraisal: () => appraisals()[appraisalIndexOf(department, project)],
    isAppraisalUnclear: () => isAppraisalUnclear(department, project),
    selfAppraisal: () => projectSelfAppraisalOf(department, project),
    attainments: () => projectAttainmentsOf(department, project),
    plan: () => planOf(project),
    spending: () => spendingOf(department, project),
    spendingGaps: () => (dossier.spending ? spendingGapsOf(project, dossier.spending) : []),
    findings: () => findingsOf(department, project, grading),
    foundRules: () => foundRulesOf(dossier.findings, folded()),
    questions: () => questionsOf(askedFindingsOf(dossier)),
    chain: () => lineage().chainOf(project),
    past: () => lineage().pastOf(project),
    years: () => projectYearsOf(dossier.chain).map((year) => yearOf(year, around)),
    newest: () => newestOf(project, dossier.chain),
    changes: () => projectChangesBy(strongLinksTo(lineage(), project)),
    continuity: () => continuityOf(project, lineage(), dossier.changes),
    moneyChange: () => (dossier.continuity.split ? undefined : moneySinceOf(beforesOf(dossier.continuity), [project])),
  })
  return dossier
}

/** Nothing is appraised by them within the year. */
function periodTableOf(project: Project, indicators: Project['indicators']): IndicatorTable {
  const judged = { appraisal: undefined, attainments: new Map(), floorScale: undefined, findings: [] }
  return indicatorTableOf({ ...project, indicators }, judged)
}

function beforesOf({ links }: Continuity): Project[] {
  return links.map(({ before }) => before)
}

function planOf(project: Project): PlannedPoint[] {
  return (project.spendPlan ?? []).map((point) => {
    const fen = plannedFenOf(project, point)
    return { ...point, ...(fen !== undefined && { fen }) }
  })
}

/** Throws a RangeError where the project is not one of the site: a lineage has no others. */
function yearOf(year: ProjectYear, { dossierOf }: ProjectSurroundings): ProjectYearDossier {
  const dossier = dossierOf(year.project)
  if (!dossier) throw new RangeError(`The lineage has a project that the site has not: ${year.project.slug}.`)
  const { selfAppraisal, attainments } = dossier
  return { ...year, unitName: dossier.department.name, selfAppraisal, attainments }
}
