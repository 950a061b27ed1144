import { hash, randomUUID } from 'node:crypto'
import { shownDocumentsOf } from '../../dossier/documents.ts'
import { isAppraised } from '../../dossier/parts.ts'
import type { SiteDossier } from '../../dossier/site-dossier.ts'
import { siteFrameOf } from '../../dossier/site-frame.ts'
import type { UnitDossier } from '../../dossier/unit-dossier.ts'
import {
  appraisalPath,
  departmentEmbedPath,
  departmentPath,
  documentPath,
  projectPath,
  unitPath,
} from '../../words/address.ts'
import { departmentDataPath, unitDataPath } from '../../words/data-address.ts'
import { sourcesPrint } from '../files-print.ts'
import type { Prints } from '../settings.ts'

/** The pages of one unit, of all its years, and the data that are of it alone: they are made together, or kept together. */
interface UnitGroup {
  /** The unit's slug. */
  readonly unit: string
  /** A SHA-256 over all that they say but the stamp: as long as it is the same, so are they. */
  readonly key: string
  /** Paths of the pages from the root of the built site. */
  readonly pages: readonly string[]
  /** Paths of the data. */
  readonly data: readonly string[]
}

/** All pages of a site, in groups. */
export interface PageGroups {
  readonly units: readonly UnitGroup[]
  /** The key of all others, and of what stands beside pages, such as scripts: they may show anything of the content. Absent where only
   *  pages of units are built. */
  readonly others?: string
  /** The key of all other data and the search index, which also say what state of the content they are of. Absent where only a part
   *  of them is made. */
  readonly beside?: string
}

/** What the pages of a site are made of, beside its dossier. */
interface Basis {
  /** Absent where the content changed while it was read: then no key is like any other. */
  readonly prints: Prints | undefined
  /** The pages are to be opened without a server. */
  readonly folder: boolean
  /** The print of all that they are rendered with. */
  readonly sources?: string
}

/** The pages of a site in groups. For the code that renders them a record cache answers. */
export function pageGroupsOf(
  dossier: SiteDossier,
  { prints, folder, sources = sourcesPrint() }: Basis,
): Required<PageGroups> {
  const { version, updated, ...frame } = siteFrameOf(dossier)
  const common = JSON.stringify([sources, folder, frame, updated.slice(0, 4), prints ? 'read' : randomUUID()])
  return {
    units: dossier.units.map((unit) => ({
      unit: unit.history.slug,
      key: keyOf(['unit', common, outlineOf(unit), ...recordsOf(unit.history.slug, dossier, prints)]),
      pages: pagesOf(unit),
      data: dataOf(unit),
    })),
    // One of them tells how large the files of data are, in which the day stands too.
    others: keyOf(['others', common, prints?.whole, updated]),
    beside: keyOf(['beside', common, prints?.whole, version, updated]),
  }
}

/** What is known of a unit though none of its own records says it. */
function outlineOf({ history: { slug, name, formerNames, years } }: UnitDossier): unknown {
  return { slug, name, formerNames, years: years.map(({ year, missing }) => ({ year, missing })) }
}

/** The prints of the records that a unit's pages show, and the links between them. */
function recordsOf(slug: string, { relations }: SiteDossier, prints: Prints | undefined): unknown[] {
  const { units, links } = relations.get(slug) ?? { units: [slug], links: [] }
  const related = new Set(units)
  const records = [...(prints?.units ?? [])].filter(([path]) => related.has(path.slice(path.indexOf('/') + 1)))
  const ends = links.map(({ before, after, ...link }) => [projectPath(before), projectPath(after), link])
  return [records.toSorted(([a], [b]) => (a < b ? -1 : 1)), ends]
}

function pagesOf({ history, departments }: UnitDossier): string[] {
  const years = departments.flatMap(({ department }) => [
    departmentPath(department),
    departmentEmbedPath(department),
    ...(isAppraised(department) ? [appraisalPath(department)] : []),
    ...shownDocumentsOf(department).map((number) => documentPath(department, number)),
    ...department.projects.map(projectPath),
  ])
  return [unitPath(history.slug), ...years].map((path) => `${path.slice(1)}index.html`)
}

function dataOf({ history, departments }: UnitDossier): string[] {
  const years = departments.map(({ department }) => departmentDataPath(department))
  return [unitDataPath(history.slug), ...years].map((path) => path.slice(1))
}

function keyOf(parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts))
}
