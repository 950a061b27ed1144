import { budgetOf } from '../facts/money/money.ts'
import type { Lineage } from '../facts/years/lineage.ts'
import { departmentsOf, type UnitHistory, type UnitYear } from '../facts/years/unit-history.ts'
import { type ProjectRow, projectRowsOf } from '../facts/years/unit-rows.ts'
import type { Total } from '../model/amount.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import type { DepartmentDossier } from './department-dossier.ts'
import { lazily } from './lazily.ts'

/** A unit in one year, or that it published nothing. */
export interface UnitYearDossier extends Pick<UnitYear, 'year' | 'missing'> {
  readonly published: DepartmentDossier | undefined
}

/** One project of a unit through the years. */
export interface ProjectRowDossier extends ProjectRow {
  /** Its projects of each year that has any; several where it was split or merged. */
  readonly byYear: ReadonlyMap<number, readonly Project[]>
  /** The sum of their budgets, by year. */
  readonly budgets: ReadonlyMap<number, Total>
}

/** Everything about one unit through the years. */
export interface UnitDossier {
  readonly history: UnitHistory
  /** Every year from the first that it published, oldest first. */
  readonly years: readonly UnitYearDossier[]
  /** The years that it published, newest first. */
  readonly departments: readonly DepartmentDossier[]
  /** Its projects by lineage, the one with the largest sum of budgets first. */
  readonly rows: readonly ProjectRowDossier[]
  /** Years for which it published nothing though it was to, oldest first. */
  readonly unpublished: readonly number[]
  /** Its newest year with self-appraisals, and its newest of which some targets can be compared; undefined where there is none. */
  readonly newestExecuted: DepartmentDossier | undefined
  readonly newestCompared: DepartmentDossier | undefined
}

/** What a unit's dossier is worked out from, beside its history. */
interface UnitSurroundings {
  readonly lineage: () => Lineage
  readonly departmentOf: (department: Department) => DepartmentDossier
}

/** Everything about a unit through the years. */
export function unitDossierOf(history: UnitHistory, { lineage, departmentOf }: UnitSurroundings): UnitDossier {
  const dossier: UnitDossier = lazily({
    history: () => history,
    years: () =>
      history.years.map(({ year, missing, department }) => ({
        ...{ year, missing, published: department && departmentOf(department) },
      })),
    departments: () => departmentsOf(history).map(departmentOf),
    rows: () => projectRowsOf(history, lineage()).map(rowDossierOf),
    unpublished: () => history.years.filter(({ missing }) => missing).map(({ year }) => year),
    newestExecuted: () => dossier.departments.find(({ figures }) => figures.executed),
    newestCompared: () => dossier.departments.find(({ attainments: { met, missed } }) => met + missed > 0),
  })
  return dossier
}

function rowDossierOf(row: ProjectRow): ProjectRowDossier {
  const byYear = Map.groupBy(row.projects, ({ year }) => year)
  const budgets = new Map([...byYear].map(([year, projects]) => [year, budgetOf(projects)]))
  return { ...row, byYear, budgets }
}
