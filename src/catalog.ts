import { readContentFile } from './content/read/content-file.ts'
import { readContent } from './content/read/read-content.ts'
import { type Lineage, lineageOf } from './facts/lineage.ts'
import { type UnitChanges, yearChangesOf } from './facts/unit-changes.ts'
import { formatDiagnostic } from './faults/diagnostic.ts'
import { LANGUAGES } from './faults/language.ts'
import { type FindingIndex, indexByRule } from './findings/index-by-rule.ts'
import type { Content, Year } from './model/content.ts'
import type { Department } from './model/department.ts'
import type { Project } from './model/project.ts'

/** A project with the department and the neighbours that its page links to. */
export interface ProjectEntry {
  readonly department: Department
  readonly project: Project
  readonly previous?: Project
  readonly next?: Project
}

let loaded: Promise<Content> | undefined

/** Everything the site is made of: what the build has read and handed over, in a file that MINGZHANG_HANDED names; in
 *  development what stands in the folder at every request, so that edits show. The folder is named by MINGZHANG_CONTENT.
 *  Both are absolute paths: pages are bundled before they run, so a path relative to a module would point elsewhere.
 *  MINGZHANG_SITE wins over the origin in site.yaml. Throws when the folder has faults. */
export function catalog(): Promise<Content> {
  if (!loaded || import.meta.env.DEV) loaded = read()
  return loaded
}

let followed:
  | { readonly content: Content; readonly lineage: Lineage; readonly changes: Map<number, readonly UnitChanges[]> }
  | undefined

/** Every project through the years, followed once for each reading of the content. */
export async function lineage(): Promise<Lineage> {
  return (await follow()).lineage
}

/** What changed in a year, a unit at a time, worked out once for each reading of the content. */
export async function changesIn(year: number): Promise<readonly UnitChanges[]> {
  const { content, lineage, changes } = await follow()
  const known = changes.get(year) ?? yearChangesOf(lineage, content.years, year)
  changes.set(year, known)
  return known
}

async function follow() {
  const content = await catalog()
  if (followed?.content !== content) followed = { content, lineage: lineageOf(content.years), changes: new Map() }
  return followed
}

/** All departments, newest year first. */
export async function departments(): Promise<Department[]> {
  const { years } = await catalog()
  return years.flatMap((year) => year.departments)
}

/** All projects with what their pages link to. */
export async function projectEntries(): Promise<ProjectEntry[]> {
  return (await departments()).flatMap((department) =>
    department.projects.map((project, index, all) => {
      const previous = all[index - 1]
      const next = all[index + 1]
      return { department, project, ...(previous && { previous }), ...(next && { next }) }
    }),
  )
}

/** The years with the projects of all their departments. */
export function projectsOf(year: Year): Project[] {
  return year.departments.flatMap((department) => department.projects)
}

const indexes = new WeakMap<Content, FindingIndex>()

/** What the review rules found, by rule and year; computed once a build. */
export async function findingIndex(): Promise<FindingIndex> {
  const content = await catalog()
  const index = indexes.get(content) ?? indexByRule(content)
  indexes.set(content, index)
  return index
}

/** The address that was asked for wins over the one in `site.yaml`. */
async function read(): Promise<Content> {
  const { MINGZHANG_SITE: url, MINGZHANG_BASE: base } = process.env
  const content = await contentOf(process.env)
  return { ...content, site: { ...content.site, ...(url && { url }), ...(base && { base }) } }
}

async function contentOf(env: NodeJS.ProcessEnv): Promise<Content> {
  const { MINGZHANG_HANDED: handed, MINGZHANG_CONTENT: folder, MINGZHANG_LANG: asked } = env
  if (handed) return readContentFile(handed)
  if (!folder) throw new Error('MINGZHANG_CONTENT is not set: build with `npm run build`, edit with `npm run dev`.')
  const { content, diagnostics } = await readContent(folder)
  const language = LANGUAGES.find((known) => known === asked) ?? 'en'
  if (!content) throw new Error(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, '', language)).join('\n'))
  return content
}
