import { budgetOf, byAmount } from '../facts/money/money.ts'
import { type Attainments, sumOfAttainments } from '../facts/results/attainment.ts'
import { type SelfAppraisals, sumOfSelfAppraisals } from '../facts/results/self-appraisal.ts'
import { type Measurability, measurabilityOf } from '../facts/results/targets.ts'
import { type BudgetMove, budgetMovesOf, comparedBudgetsOf } from '../facts/years/budget-moves.ts'
import type { Lineage } from '../facts/years/lineage.ts'
import type { Publication } from '../facts/years/publication.ts'
import type { UnitChanges } from '../facts/years/unit-changes.ts'
import { unitsWithProjects, type YearComparison, yearComparisonOf } from '../facts/years/year-comparison.ts'
import type { Total } from '../model/amount.ts'
import type { Year } from '../model/content.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import type { DepartmentDossier } from './department-dossier.ts'
import { type Join, joinsOf } from './joins.ts'
import { lazily } from './lazily.ts'
import { type Span, spanOf } from './published.ts'

/** Everything about one year. */
export interface YearDossier {
  readonly year: Year
  readonly departments: readonly DepartmentDossier[]
  /** Those that published projects, by their money from the largest down; units of which no budget has a number last. */
  readonly byMoney: readonly DepartmentDossier[]
  /** The projects of all its units, in the order of the content. */
  readonly projects: readonly Project[]
  /** The same, by their budgets from the largest down, those without a number last. */
  readonly largest: readonly Project[]
  readonly budget: Total
  /** Of the indicators of all its projects. */
  readonly measurability: Measurability
  readonly attainments: Attainments
  readonly selfAppraisals: SelfAppraisals
  /** Its units against what they published before; those that did not are left out. */
  readonly changes: readonly UnitChanges[]
  /** The money of what goes on, against what it was; in the order of the content. */
  readonly comparedBudgets: readonly BudgetMove[]
  /** Those of which it changed, the largest moves first. */
  readonly budgetMoves: readonly BudgetMove[]
  /** What was merged or split since earlier years. */
  readonly joins: readonly Join[]
  /** Its money against the nearest earlier year; undefined where there is none. */
  readonly comparison: YearComparison | undefined
  /** Who published and who did not. */
  readonly publication: Publication
  /** The first and the last day that its documents were published on, `YYYY-MM-DD`; undefined where none says. */
  readonly published: Span | undefined
}

/** What a year's dossier is worked out from, beside the year. */
interface YearSurroundings {
  /** All years of the site. */
  readonly years: readonly Year[]
  readonly lineage: () => Lineage
  readonly changes: () => readonly UnitChanges[]
  readonly publication: () => Publication
  readonly departmentOf: (department: Department) => DepartmentDossier
}

/** Everything about a year. */
export function yearDossierOf(year: Year, around: YearSurroundings): YearDossier {
  const { years, lineage, changes, publication, departmentOf } = around
  const dossier: YearDossier = lazily({
    year: () => year,
    departments: () => year.departments.map(departmentOf),
    byMoney: () =>
      unitsWithProjects(year)
        .map(departmentOf)
        .toSorted((a, b) => byAmount(knownFenOf(a), knownFenOf(b))),
    projects: () => year.departments.flatMap(({ projects }) => projects),
    largest: () => dossier.projects.toSorted((a, b) => byAmount(a.budget.fen, b.budget.fen)),
    budget: () => budgetOf(dossier.projects),
    measurability: () => measurabilityOf(dossier.projects.flatMap(({ indicators }) => indicators)),
    attainments: () => sumOfAttainments(dossier.departments.map(({ attainments }) => attainments)),
    selfAppraisals: () => sumOfSelfAppraisals(dossier.departments.map(({ selfAppraisals }) => selfAppraisals)),
    changes,
    comparedBudgets: () => comparedBudgetsOf(lineage(), dossier.projects),
    budgetMoves: () => budgetMovesOf(dossier.comparedBudgets),
    joins: () => joinsOf(dossier.departments.flatMap(({ projects }) => projects)),
    comparison: () => yearComparisonOf(years, year),
    publication,
    published: () => spanOf(year.departments),
  })
  return dossier
}

function knownFenOf({ budget: { fen, count, missing } }: DepartmentDossier): bigint | undefined {
  return missing === count ? undefined : fen
}
