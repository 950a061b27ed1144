import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import type { SourceReference } from '../model/source.ts'
import { publishedNameOf } from '../model/source-kind.ts'
import { sourceFileOf, sourceNameOf } from '../model/source-name.ts'

/** Path of a year's page from the site's root, with slashes at both ends. */
export function yearPath(year: number): string {
  return `/${year}/`
}

/** Path of the page that tells what changed in a year. */
export function changesPath(year: number): string {
  return `/changes/${year}/`
}

/** Path of a department's page in one year. */
export function departmentPath(department: Pick<Department, 'year' | 'slug'>): string {
  return `/${department.year}/${department.slug}/`
}

/** Path of the page of a department's self-appraisals in one year. */
export function appraisalPath(department: Pick<Department, 'year' | 'slug'>): string {
  return `${departmentPath(department)}appraisal/`
}

/** Path of a project's page. */
export function projectPath(project: Pick<Project, 'year' | 'unit' | 'slug'>): string {
  return `/${placeOfProject(project)}/`
}

/** A project by the parts of its address, such as `2024/101001/a1`. */
export function placeOfProject({ year, unit, slug }: Pick<Project, 'year' | 'unit' | 'slug'>): string {
  return `${year}/${unit}/${slug}`
}

/** Path of the page of a review rule, by its id. */
export function findingRulePath(rule: string): string {
  return `/findings/${rule}/`
}

/** Path of a prepared table (现成的问题), by its id. */
export function preparedPath(table: string): string {
  return `/questions/${table}/`
}

/** Path of all rows of a prepared table, as CSV. */
export function preparedDataPath(table: string): string {
  return `/questions/${table}.csv`
}

/** The folder of what other sites may show in a frame. */
export const EMBED_FOLDER = 'embed'

/** Path of a year's page to be shown within another site. */
export function yearEmbedPath(year: number): string {
  return `/${EMBED_FOLDER}/${year}/`
}

/** Path of a department's page of one year to be shown within another site. */
export function departmentEmbedPath({ year, slug }: Pick<Department, 'year' | 'slug'>): string {
  return `/${EMBED_FOLDER}/${year}/${slug}/`
}

/** Path of a published source document: of the document itself, or of the zip file that it is packed into. Of a PDF file, at the page on
 *  which a place such as `第3页第1张表第2行` begins. */
export function sourcePath(
  department: Pick<Department, 'year' | 'slug'>,
  { file, place = '' }: Pick<SourceReference, 'file' | 'place'>,
): string {
  const name = publishedNameOf(sourceNameOf(file))
  const page = name.endsWith('.pdf') && /^第(\d{1,9})页/.exec(place)?.[1]
  return departmentPath(department) + sourceFileOf(encodeURIComponent(name)) + (page ? `#page=${page}` : '')
}

/** Path of the page that shows a document line by line; its lines are `#L63`. */
export function documentPath(department: Pick<Department, 'year' | 'slug'>, number: number): string {
  return `${departmentPath(department)}source/${number}/`
}

/** Path of a unit's page through the years. */
export function unitPath(slug: string): string {
  return `/units/${slug}/`
}

/** Path of the page that puts these projects side by side, in this order. */
export function comparePath(projects: readonly Pick<Project, 'year' | 'unit' | 'slug'>[]): string {
  const chosen = projects.map((project) => `p=${placeOfProject(project)}`)
  return chosen.length === 0 ? '/compare/' : `/compare/?${chosen.join('&')}`
}

/** A path under the site's base. `base` starts and ends with a slash. */
export function withBase(base: string, path: string): string {
  return base.replace(/\/$/, '') + path
}
