import type { Columns } from '../../../data/tables.ts'
import type { Amount } from '../../../model/amount.ts'
import type { Appraisal } from '../../../model/appraisal.ts'
import type { Project } from '../../../model/project.ts'

/** What is read of the data of a unit in a year, as they are written. */
export interface UnitYear {
  readonly columns: Readonly<Columns>
  readonly department: { readonly name: string }
  readonly projects: readonly { readonly slug?: unknown }[]
}

/** What is read of a project in them. */
export interface ProjectRecord {
  readonly department: { readonly name: string }
  readonly project: Project
  readonly appraisal?: Appraisal
  /** What the site computed of its results. */
  readonly result?: {
    readonly spending?: { readonly points: readonly { readonly month: number; readonly share?: number }[] }
  }
}

/** One year of a project, as the data beside a unit's page name it. */
export interface NamedYear {
  readonly year: number
  readonly unit: string
  readonly slug: string
  readonly name: string
  readonly budget: Amount
}

/** What is read of the data beside a unit's page. */
export interface UnitRecord {
  readonly name: string
  readonly projects: readonly { readonly name: string; readonly years: readonly NamedYear[] }[]
}

/** A project through the years, oldest first, by the data of its unit; its own year alone where they are not there. */
export function yearsOfRecord({ project }: ProjectRecord, units: readonly UnitRecord[]): readonly NamedYear[] {
  const isOwn = ({ year, unit, slug }: NamedYear) =>
    year === project.year && unit === project.unit && slug === project.slug
  for (const { projects } of units) for (const { years } of projects) if (years.some(isOwn)) return years
  return [project]
}

/** Whether fetched data are a unit's of one year. The site's own build wrote them from checked content, so only what tells them
 *  from another file is looked at. */
export function isUnitYear(data: unknown): data is UnitYear {
  return isObject(data) && isObject(data.columns) && isObject(data.department) && Array.isArray(data.projects)
}

/** Whether what was read is a project's. */
export function isProjectRecord(data: unknown): data is ProjectRecord {
  return (
    isObject(data) &&
    isObject(data.department) &&
    typeof data.department.name === 'string' &&
    isObject(data.project) &&
    typeof data.project.name === 'string' &&
    typeof data.project.year === 'number' &&
    isObject(data.project.budget) &&
    Array.isArray(data.project.funding) &&
    Array.isArray(data.project.indicators)
  )
}

/** Whether fetched data are a unit's. */
export function isUnitRecord(data: unknown): data is UnitRecord {
  return isObject(data) && typeof data.name === 'string' && Array.isArray(data.projects)
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null
}
