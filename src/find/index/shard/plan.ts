import type { DepartmentDossier } from '../../../dossier/department-dossier.ts'
import type { ProjectDossier } from '../../../dossier/project-dossier.ts'
import type { RuleDossier } from '../../../dossier/rule-dossier.ts'
import type { SiteDossier } from '../../../dossier/site-dossier.ts'
import type { Project } from '../../../model/project.ts'
import { projectPath } from '../../../words/address.ts'
import type { Unit } from '../../shared/outline.ts'
import type { SearchRecord } from '../../shared/record.ts'
import { departmentRecordOf } from '../department-record.ts'
import { projectRecordOf } from '../project-record.ts'
import { ruleRecordOf, termRecordOf } from '../records.ts'

/** So many pages a shard has at most, unless a single unit has more: what is in memory at a time stays bounded. */
const MOST_PAGES = 4000

/** A part of the index that is made alone. */
export interface PlannedShard {
  /** Absent of the part that has terms and rules. */
  readonly year?: number
  readonly pages: number
  /** For each page the same project's newest page of the years before. */
  readonly links: readonly (PlannedLink | undefined)[]
  /** What the pages of the year before are called and whose they are, each once, in their order. */
  readonly before: { readonly names: readonly string[]; readonly units: readonly Unit[] }
  /** All review rules, whether they found anything or not: what newer years say never changes an older part. */
  readonly rules: readonly Rule[]
  /** What its pages show, in their order; made when it is asked for. */
  readonly records: () => SearchRecord[]
}

/** What a page continues. */
interface PlannedLink {
  /** Its place among all pages of the years before, newest year first. */
  readonly page: number
  /** Whether it has the same name and the same unit, called the same. */
  readonly isAlike: boolean
}

interface Rule {
  readonly id: string
  readonly title: string
}

/** The parts of a site's index that have its pages: years from the newest on, each cut by size, units in order. `base` is the site's base
 *  path. A part does not depend on anything of newer years. */
export function planYears(dossier: SiteDossier, base: string): PlannedShard[] {
  const shards = dossier.years.flatMap(({ departments }) => cutBySize(departments).map(pagesOf))
  const places = placesOf(shards)
  const titles = titlesOf(dossier)
  return shards.map(
    ({ year, projects, departments }): PlannedShard => ({
      year,
      pages: projects.length + departments.length,
      before: beforeOf(shards, year),
      rules: titles,
      links: [...projects.map((project) => linkOf(project, places)), ...departments.map(() => undefined)],
      records: () => [
        ...projects.map((project) => projectRecordOf(project, base)),
        ...departments.map((department) => departmentRecordOf(department, base)),
      ],
    }),
  )
}

/** The last part, of terms and rules; none where there are none of these. To know what rules found, all projects are looked at. */
export function planLast(dossier: SiteDossier, base: string): PlannedShard[] {
  const [terms, rules] = [dossier.glossary, foundRulesOf(dossier)]
  const pages = terms.length + rules.length
  const last: PlannedShard = {
    pages,
    before: { names: [], units: [] },
    rules: titlesOf(dossier),
    links: Array.from({ length: pages }, () => undefined),
    records: () => [...terms.map((term) => termRecordOf(term, base)), ...rules.map((rule) => ruleRecordOf(rule, base))],
  }
  return pages === 0 ? [] : [last]
}

function titlesOf({ rules }: SiteDossier): Rule[] {
  return rules.map(({ rule: { id, title } }) => ({ id, title }))
}

/** The review rules that found something: the others have no list to lead to. */
export function foundRulesOf({ rules }: Pick<SiteDossier, 'rules'>): readonly RuleDossier[] {
  return rules.filter(({ total }) => total > 0)
}

interface ShardPages {
  readonly year: number
  readonly projects: readonly ProjectDossier[]
  readonly departments: readonly DepartmentDossier[]
}

function cutBySize(departments: readonly DepartmentDossier[]): DepartmentDossier[][] {
  const parts: DepartmentDossier[][] = []
  let pages = 0
  for (const department of departments) {
    const own = department.projects.length + 1
    if (parts.length === 0 || pages + own > MOST_PAGES) {
      parts.push([])
      pages = 0
    }
    parts[parts.length - 1]?.push(department)
    pages += own
  }
  return parts
}

/** In an order in which what is alike stands together. */
function pagesOf(departments: readonly DepartmentDossier[]): ShardPages {
  const keyed = (name: string, unit: string, slug: string) => [name, unit, slug].join('\n')
  const projects = departments
    .flatMap((department) => department.projects)
    .map((dossier) => ({ dossier, key: keyed(dossier.project.name, dossier.project.unit, dossier.project.slug) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ dossier }) => dossier)
  const byName = departments
    .map((dossier) => ({ dossier, key: keyed(dossier.department.name, dossier.department.slug, '') }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ dossier }) => dossier)
  return { year: departments[0]?.department.year ?? 0, projects, departments: byName }
}

function beforeOf(shards: readonly ShardPages[], year: number): PlannedShard['before'] {
  const last = shards.find((shard) => shard.year < year)?.year
  const pages = shards
    .filter((shard) => shard.year === last)
    .flatMap(({ projects, departments }) => [
      ...projects.map(({ project, department }) => ({ name: project.name, department })),
      ...departments.map(({ department }) => ({ name: department.name, department })),
    ])
  const units = new Map(pages.map(({ department: { slug, name } }) => [slug, name]))
  return { names: [...new Set(pages.map(({ name }) => name))], units: [...units] }
}

/** A project's page in the whole index, and what its unit was called. */
interface ProjectPlace {
  readonly page: number
  readonly unitName: string
}

interface YearPlaces {
  /** Pages of the site that stand before this year's. */
  readonly first: ReadonlyMap<number, number>
  /** By the addresses of the projects. */
  readonly places: ReadonlyMap<string, ProjectPlace>
}

function placesOf(shards: readonly ShardPages[]): YearPlaces {
  const first = new Map<number, number>()
  const places = new Map<string, ProjectPlace>()
  let page = 0
  for (const { year, projects, departments } of shards) {
    if (!first.has(year)) first.set(year, page)
    for (const [place, { project, department }] of projects.entries())
      places.set(projectPath(project), { page: page + place, unitName: department.name })
    page += projects.length + departments.length
  }
  return { first, places }
}

function linkOf({ project, department, past }: ProjectDossier, { first, places }: YearPlaces): PlannedLink | undefined {
  if (past.length === 0) return undefined
  const linked = newestOf(past)
  const place = places.get(projectPath(linked))
  const years = [...first].filter(([year]) => year < project.year).map(([, page]) => page)
  const isAlike = linked.name === project.name && linked.unit === project.unit && place?.unitName === department.name
  return place && { page: place.page - Math.min(...years), isAlike }
}

function newestOf(projects: readonly Project[]): Project {
  return projects.reduce((newest, project) => (project.year > newest.year ? project : newest))
}
