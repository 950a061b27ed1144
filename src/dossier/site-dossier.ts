import { byAmount } from '../facts/money/money.ts'
import type { ProjectChanges } from '../facts/years/changes.ts'
import { type Lineage, lineageOf } from '../facts/years/lineage.ts'
import { publicationOf } from '../facts/years/publication.ts'
import { type UnitChanges, yearChangesOf } from '../facts/years/unit-changes.ts'
import { unitHistoriesOf } from '../facts/years/unit-history.ts'
import type { Content, Year } from '../model/content.ts'
import type { Department } from '../model/department.ts'
import type { Project, ProjectReference } from '../model/project.ts'
import type { Site } from '../model/site.ts'
import type { Term } from '../model/term.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import { type DepartmentDossier, type DepartmentSurroundings, departmentDossierOf } from './department-dossier.ts'
import { lazily, once } from './lazily.ts'
import { type NeverPublished, neverPublishedOf } from './never-published.ts'
import type { ProjectDossier } from './project-dossier.ts'
import { type Span, spanOf } from './published.ts'
import { type Relations, relationsOf } from './relations.ts'
import { type RuleDossier, ruleDossiersOf, rulesByCount } from './rule-dossier.ts'
import { type UnitDossier, unitDossierOf } from './unit-dossier.ts'
import { type YearDossier, yearDossierOf } from './year-dossier.ts'

/** Everything that the site is made of. */
export interface SiteDossier {
  readonly site: Site
  /** Names the state of the content. */
  readonly version: string
  /** The day that the content was last changed on, `YYYY-MM-DD`. */
  readonly updated: string
  /** The first and the last day that its documents were published on, `YYYY-MM-DD`; undefined where none says. */
  readonly published: Span | undefined
  readonly glossary: readonly Term[]
  /** Whether there is a list of the units that must publish. */
  readonly hasList: boolean
  /** Newest first. */
  readonly years: readonly YearDossier[]
  readonly newest: YearDossier | undefined
  /** The newest year of which a unit published self-appraisals. */
  readonly newestAppraised: YearDossier | undefined
  /** Units in their years, newest year first. */
  readonly departments: readonly DepartmentDossier[]
  readonly projects: readonly ProjectDossier[]
  /** Units through the years, by name in the order of pinyin. */
  readonly units: readonly UnitDossier[]
  /** The same, by the money of their newest year from the largest down; those without any last. */
  readonly unitsByMoney: readonly UnitDossier[]
  /** What the pages of each unit are worked out of, by its slug. */
  readonly relations: ReadonlyMap<string, Relations>
  /** Units that were to publish and never did. */
  readonly neverPublished: readonly NeverPublished[]
  /** What it has of each unit and year. */
  readonly coverage: Coverage
  /** The review rules, in their order. */
  readonly rules: readonly RuleDossier[]
  /** The same, by how much they found in the newest year. */
  readonly rulesByCount: readonly RuleDossier[]
}

/** Everything about a site; each part is worked out when a page first asks for it, and once. */
export function siteDossierOf(content: Content): SiteDossier {
  const { site, version, updated, glossary, units, years } = content
  const lineage = once(() => lineageOf(years))
  const changesIn = changesByYear(years, lineage, (project) => dossierOf(project)?.changes)
  const departments = departmentsOf(content, {
    lineage,
    changesOf: ({ year, slug }) => changesIn(year).find(({ after }) => after.slug === slug),
    dossierOf: (project) => dossierOf(project),
  })
  const departmentOf = (department: Department) => found(departments.get(department), department)
  const projects = once(() => new Map(dossier.projects.map((one) => [addressOf(one.project), one])))
  const dossierOf = (project: ProjectReference) => projects().get(addressOf(project))
  const dossier: SiteDossier = lazily({
    site: () => site,
    version: () => version,
    updated: () => updated,
    published: () => spanOf(years.flatMap(({ departments }) => departments)),
    glossary: () => glossary,
    hasList: () => units.length > 0,
    years: () =>
      years.map((year) =>
        yearDossierOf(year, {
          ...{ years, lineage },
          changes: () => changesIn(year.year),
          publication: () => publicationOf(content, year.year),
          departmentOf,
        }),
      ),
    newest: () => dossier.years[0],
    newestAppraised: () => dossier.years.find(({ publication }) => publication.appraised.length > 0),
    departments: () => [...departments.values()],
    projects: () => dossier.departments.flatMap((department) => department.projects),
    units: () => unitHistoriesOf(content).map((history) => unitDossierOf(history, { lineage, departmentOf })),
    unitsByMoney: () => dossier.units.toSorted((a, b) => byAmount(moneyOf(a), moneyOf(b))),
    relations: () =>
      relationsOf(
        years.flatMap(({ departments }) => departments),
        lineage(),
      ),
    neverPublished: () => neverPublishedOf(dossier.years.map(({ publication }) => publication)),
    coverage: () => coverageOf(dossier.years, dossier.units),
    rules: () => ruleDossiersOf(() => dossier.years),
    rulesByCount: () => rulesByCount(dossier.rules),
  })
  return dossier
}

type ChangesOf = (project: Project) => ProjectChanges | undefined

/** What changed in a year, worked out once a year. */
function changesByYear(
  years: readonly Year[],
  lineage: () => Lineage,
  changesOf: ChangesOf,
): (year: number) => readonly UnitChanges[] {
  const known = new Map(years.map(({ year }) => [year, once(() => yearChangesOf(lineage(), years, year, changesOf))]))
  return (year) => known.get(year)?.() ?? []
}

type Around = Pick<DepartmentSurroundings, 'lineage' | 'changesOf' | 'dossierOf'>

/** Every unit in every year, in the order of the content. */
function departmentsOf({ site, years }: Content, around: Around): ReadonlyMap<Department, DepartmentDossier> {
  const all = years.flatMap(({ departments }) => departments)
  const bySlug = Map.groupBy(all, ({ slug }) => slug)
  return new Map(
    all.map((department) => {
      const everyYear = bySlug.get(department.slug) ?? [department]
      return [department, departmentDossierOf(department, { ...around, grading: site.grading, everyYear })]
    }),
  )
}

function found(dossier: DepartmentDossier | undefined, { year, slug }: Department): DepartmentDossier {
  if (!dossier) throw new RangeError(`The site has no unit ${slug} in ${year}.`)
  return dossier
}

function addressOf({ year, unit, slug }: ProjectReference): string {
  return `${year}/${unit}/${slug}`
}

function moneyOf({ newest }: UnitDossier): bigint | undefined {
  return newest && newest.budget.missing < newest.budget.count ? newest.budget.fen : undefined
}
