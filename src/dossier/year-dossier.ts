import { budgetOf, byAmount } from '../facts/money/money.ts'
import { type Attainments, sumOfAttainments } from '../facts/results/attainment.ts'
import { type SelfAppraisals, sumOfSelfAppraisals } from '../facts/results/self-appraisal.ts'
import { type Measurability, measurabilityOf } from '../facts/results/targets.ts'
import type { Publication } from '../facts/years/publication.ts'
import type { UnitChanges } from '../facts/years/unit-changes.ts'
import type { Total } from '../model/amount.ts'
import type { Year } from '../model/content.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import type { DepartmentDossier } from './department-dossier.ts'
import { lazily } from './lazily.ts'
import { type Span, spanOf } from './published.ts'

/** Everything about one year. */
export interface YearDossier {
  readonly year: Year
  readonly departments: readonly DepartmentDossier[]
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
  /** Who published and who did not. */
  readonly publication: Publication
  /** The first and the last day that its documents were published on, `YYYY-MM-DD`; undefined where none says. */
  readonly published: Span | undefined
}

/** What a year's dossier is worked out from, beside the year. */
interface YearSurroundings {
  readonly changes: () => readonly UnitChanges[]
  readonly publication: () => Publication
  readonly departmentOf: (department: Department) => DepartmentDossier
}

/** Everything about a year. */
export function yearDossierOf(year: Year, { changes, publication, departmentOf }: YearSurroundings): YearDossier {
  const dossier: YearDossier = lazily({
    year: () => year,
    departments: () => year.departments.map(departmentOf),
    projects: () => year.departments.flatMap(({ projects }) => projects),
    largest: () => dossier.projects.toSorted((a, b) => byAmount(a.budget.fen, b.budget.fen)),
    budget: () => budgetOf(dossier.projects),
    measurability: () => measurabilityOf(dossier.projects.flatMap(({ indicators }) => indicators)),
    attainments: () => sumOfAttainments(dossier.departments.map(({ attainments }) => attainments)),
    selfAppraisals: () => sumOfSelfAppraisals(dossier.departments.map(({ selfAppraisals }) => selfAppraisals)),
    changes,
    publication,
    published: () => spanOf(year.departments),
  })
  return dossier
}
