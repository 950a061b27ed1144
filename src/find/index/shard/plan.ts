import type { DepartmentDossier } from '../../../dossier/department-dossier.ts'
import type { ProjectDossier } from '../../../dossier/project-dossier.ts'
import type { RuleDossier } from '../../../dossier/rule-dossier.ts'
import type { SiteDossier } from '../../../dossier/site-dossier.ts'
import type { Project } from '../../../model/project.ts'
import { projectPath } from '../../../words/address.ts'
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
  /** For each page the same project's newest page of the years before: its place among all of their pages, newest year first. */
  readonly links: readonly (number | undefined)[]
  /** The distinct names of the pages of the year before, in their order. */
  readonly namesBefore: readonly string[]
  /** What its pages show, in their order; made when it is asked for. */
  readonly records: () => SearchRecord[]
}

/** The parts of a site's index: years from the newest on, each cut by size, units in order; then terms and rules, where there are
 *  any. `base` is the site's base path. A part does not depend on anything of newer years. */
export function planShards(dossier: SiteDossier, base: string): PlannedShard[] {
  const shards = dossier.years.flatMap(({ departments }) => cutBySize(departments).map(pagesOf))
  const places = placesOf(shards)
  const planned = shards.map(
    ({ year, projects, departments }): PlannedShard => ({
      year,
      pages: projects.length + departments.length,
      namesBefore: namesBefore(shards, year),
      links: [...projects.map((project) => linkOf(project, places)), ...departments.map(() => undefined)],
      records: () => [
        ...projects.map((project) => projectRecordOf(project, base)),
        ...departments.map((department) => departmentRecordOf(department, base)),
      ],
    }),
  )
  const [terms, rules] = [dossier.glossary, foundRulesOf(dossier)]
  const pages = terms.length + rules.length
  const last: PlannedShard = {
    pages,
    namesBefore: [],
    links: Array.from({ length: pages }, () => undefined),
    records: () => [...terms.map((term) => termRecordOf(term, base)), ...rules.map((rule) => ruleRecordOf(rule, base))],
  }
  return pages === 0 ? planned : [...planned, last]
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

function namesBefore(shards: readonly ShardPages[], year: number): string[] {
  const before = shards.find((shard) => shard.year < year)?.year
  const own = shards.filter((shard) => shard.year === before)
  return [
    ...new Set(
      own.flatMap(({ projects, departments }) => [
        ...projects.map(({ project }) => project.name),
        ...departments.map(({ department }) => department.name),
      ]),
    ),
  ]
}

/** Where the projects of each year stand among the pages from that year on, by their addresses. */
type Places = ReadonlyMap<string, number>

interface YearPlaces {
  /** Pages of the site that stand before this year's. */
  readonly first: ReadonlyMap<number, number>
  readonly places: Places
}

function placesOf(shards: readonly ShardPages[]): YearPlaces {
  const first = new Map<number, number>()
  const places = new Map<string, number>()
  let page = 0
  for (const { year, projects, departments } of shards) {
    if (!first.has(year)) first.set(year, page)
    for (const [place, { project }] of projects.entries()) places.set(projectPath(project), page + place)
    page += projects.length + departments.length
  }
  return { first, places }
}

function linkOf({ project, chain }: ProjectDossier, { first, places }: YearPlaces): number | undefined {
  const before = chain.filter(({ year }) => year < project.year)
  const link = before.length > 0 ? places.get(projectPath(newestOf(before))) : undefined
  const years = [...first].filter(([year]) => year < project.year).map(([, page]) => page)
  return link === undefined ? undefined : link - Math.min(...years)
}

function newestOf(projects: readonly Project[]): Project {
  return projects.reduce((newest, project) => (project.year > newest.year ? project : newest))
}
