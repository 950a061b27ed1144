import type { Year } from '../../model/content.ts'
import type { Project, ProjectReference } from '../../model/project.ts'
import { type Pairing, pairProjects } from './continued-projects.ts'
import { type Evidence, type Traits, traitsOf } from './likeness.ts'
import { suggestElsewhere, unitsOfAll } from './projects-elsewhere.ts'

export type { Evidence } from './likeness.ts'

/** Two projects of different years that are one, or may be. */
export interface Link {
  readonly before: Project
  readonly after: Project
  readonly evidence: Evidence
  /** 0–1. A declared link is certain. */
  readonly certainty: number
  /** False: only suggested (可能相关). */
  readonly strong: boolean
}

/** Every project through the years (项目沿革). */
export interface Lineage {
  /** Links from earlier years: several where projects were merged. Suggestions only where nothing is strong, but for what
   *  may have been merged into a project beside the one that it goes on from (evidence `part`). */
  linksTo(project: Project): readonly Link[]
  /** Links to later years: several where a project was split. */
  linksFrom(project: Project): readonly Link[]
  /** All projects that strong links connect with this one, itself among them, oldest first. */
  chainOf(project: Project): readonly Project[]
  /** All projects of earlier years that strong links lead back to, oldest first: what a newer year says changes none of them. */
  pastOf(project: Project): readonly Project[]
}

/** How many earlier publications of a unit are looked through: the last one, and one more for what left out a year. */
const PUBLICATIONS_BACK = 2

/** Follows every project through the years. What the content declares holds; else evidence within the unit, in the
 *  nearest earlier year that has it: the same code, the same name, a close name with a close purpose. Without a
 *  declaration a project has one predecessor and one successor at the most. Codes are compared without regard to case. */
export function lineageOf(years: readonly Year[]): Lineage {
  const links = new Links()
  const traits = new Map(projectsOf(years).map((project) => [project, traitsOf(project)]))
  declareLinks(links, [...traits.keys()])
  for (const traitsOfUnit of unitsOf([...traits.values()])) linkUnit(links, traitsOfUnit)
  linkElsewhere(links, [...traits.values()])
  return links
}

function projectsOf(years: readonly Year[]): Project[] {
  return years
    .toSorted((a, b) => a.year - b.year)
    .flatMap(({ departments }) => departments.flatMap(({ projects }) => projects))
}

function declareLinks(links: Links, projects: readonly Project[]): void {
  const byAddress = new Map(projects.map((project) => [addressOf(project), project]))
  for (const after of projects)
    for (const reference of after.continues ?? []) {
      const before = byAddress.get(addressOf(reference))
      if (before) links.add({ before, after, evidence: 'declared', certainty: 1, strong: true })
    }
}

function addressOf({ year, unit, slug }: ProjectReference): string {
  return `${year}/${unit}/${slug}`
}

function add(chain: Map<string, Project>, project: Project): void {
  if (!chain.has(addressOf(project))) chain.set(addressOf(project), project)
}

function unitsOf(traits: readonly Traits[]): Iterable<readonly Traits[]> {
  return Map.groupBy(traits, ({ project }) => project.unit).values()
}

/** Goes through a unit's publications from the oldest, and from each one back to those before it. */
function linkUnit(links: Links, traits: readonly Traits[]): void {
  const publications = [...Map.groupBy(traits, ({ project }) => project.year).values()]
  for (const [place, afters] of publications.entries()) {
    const suggestions: Pairing[] = []
    for (const befores of publications.slice(Math.max(0, place - PUBLICATIONS_BACK), place).reverse()) {
      const taken = new Set(befores.filter(({ project }) => links.goesOn(project)))
      const pairings = pairProjects(
        befores,
        afters.filter(({ project }) => !links.continues(project)),
        taken,
      )
      const [strong = [], weak = []] = [true, false].map((is) =>
        pairings.filter(({ likeness }) => likeness.strong === is),
      )
      links.addPairings(strong)
      suggestions.push(...weak)
    }
    links.addPairings(nearestOf(suggestions, links))
  }
}

/** Of the suggestions for a project those of the nearest publication that has any, and beside a strong link its parts. */
function nearestOf(suggestions: readonly Pairing[], links: Links): Pairing[] {
  return [...Map.groupBy(suggestions, ({ after }) => after).values()].flatMap((own) => {
    const fitting = own.filter(
      ({ after, likeness }) => links.continues(after.project) === (likeness.evidence === 'part'),
    )
    return fitting.filter(({ before }) => before.project.year === fitting[0]?.before.project.year)
  })
}

function linkElsewhere(links: Links, traits: readonly Traits[]): void {
  const afters = traits.filter(({ project }) => !links.continues(project))
  const befores = traits.filter(({ project }) => !links.goesOn(project))
  links.addPairings(suggestElsewhere(afters, befores, unitsOfAll(traits)))
}

/** Links as they are found, by the addresses of both of their ends: a project that was read anew is still the same. */
class Links implements Lineage {
  readonly #to = new Map<string, Link[]>()
  readonly #from = new Map<string, Link[]>()

  add(link: Link): void {
    this.#to.set(addressOf(link.after), [...this.linksTo(link.after), link])
    this.#from.set(addressOf(link.before), [...this.linksFrom(link.before), link])
  }

  addPairings(pairings: readonly Pairing[]): void {
    for (const { before, after, likeness } of pairings)
      this.add({ before: before.project, after: after.project, ...likeness })
  }

  /** Whether a strong link comes from an earlier year. */
  continues(project: Project): boolean {
    return this.linksTo(project).some(({ strong }) => strong)
  }

  /** Whether a strong link leads to a later year. */
  goesOn(project: Project): boolean {
    return this.linksFrom(project).some(({ strong }) => strong)
  }

  linksTo(project: Project): readonly Link[] {
    return this.#to.get(addressOf(project)) ?? []
  }

  linksFrom(project: Project): readonly Link[] {
    return this.#from.get(addressOf(project)) ?? []
  }

  chainOf(project: Project): readonly Project[] {
    const chain = new Map([[addressOf(project), project]])
    for (const one of chain.values()) {
      for (const { before, strong } of this.linksTo(one)) if (strong) add(chain, before)
      for (const { after, strong } of this.linksFrom(one)) if (strong) add(chain, after)
    }
    return [...chain.values()].toSorted((a, b) => a.year - b.year)
  }

  pastOf(project: Project): readonly Project[] {
    const past = new Map<string, Project>()
    for (const { before, strong } of this.linksTo(project)) if (strong) add(past, before)
    for (const one of past.values()) for (const { before, strong } of this.linksTo(one)) if (strong) add(past, before)
    return [...past.values()].toSorted((a, b) => a.year - b.year)
  }
}
