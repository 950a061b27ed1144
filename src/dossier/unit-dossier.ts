import { budgetOf, byAmount } from '../facts/money/money.ts'
import type { Lineage } from '../facts/years/lineage.ts'
import { type RowCourse, rowCourseOf } from '../facts/years/row-course.ts'
import { departmentsOf, type UnitHistory, type UnitYear } from '../facts/years/unit-history.ts'
import { type ProjectRow, projectRowsOf } from '../facts/years/unit-rows.ts'
import type { Total } from '../model/amount.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import type { DepartmentDossier } from './department-dossier.ts'
import { lazily } from './lazily.ts'
import { type Span, spanOf } from './published.ts'

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

/** The same with what became of it. */
interface RankedRow extends ProjectRowDossier {
  readonly course: RowCourse
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
  /** The same: those that its newest year has by their money of that year, then those that went by their last. */
  readonly ranked: readonly RankedRow[]
  /** Its newest year with projects; undefined where it has none. */
  readonly newest: DepartmentDossier | undefined
  /** When its documents were published; undefined where none says. */
  readonly published: Span | undefined
  /** How many places the review rules found in its newest year with projects. */
  readonly newestFindings: number
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
    ranked: () => rankedOf(dossier.rows, dossier.departments),
    newest: () => dossier.departments.find(({ projects }) => projects.length > 0),
    published: () => spanOf(departmentsOf(history)),
    newestFindings: () => (dossier.newest ? findingCountOf(dossier.newest) : 0),
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

function rankedOf(rows: readonly ProjectRowDossier[], departments: readonly DepartmentDossier[]): RankedRow[] {
  const published = departments
    .filter(({ projects }) => projects.length > 0)
    .map(({ department }) => department.year)
    .toReversed()
  const ranked = rows.map((row): RankedRow => ({ ...row, course: rowCourseOf(row.budgets, published) }))
  return ranked.toSorted((a, b) => lastYearOf(b) - lastYearOf(a) || byAmount(lastFenOf(a), lastFenOf(b)))
}

function lastYearOf({ budgets }: ProjectRowDossier): number {
  return Math.max(...budgets.keys())
}

/** Undefined where a part of it has no number. */
function lastFenOf(row: ProjectRowDossier): bigint | undefined {
  const last = row.budgets.get(lastYearOf(row))
  return last?.missing === 0 ? last.fen : undefined
}

/** In projects, and in the unit as a whole. */
function findingCountOf({ projects, findings }: DepartmentDossier): number {
  const own = projects.reduce((sum, project) => sum + project.findings.length, 0)
  return own + findings.filter(({ places }) => places.length === 0).length
}
