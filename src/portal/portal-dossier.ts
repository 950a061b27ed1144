import { createHash } from 'node:crypto'
import type { Span } from '../dossier/published.ts'
import type { Total } from '../model/amount.ts'
import type { Manifest } from '../model/manifest.ts'
import type { Portal } from '../model/portal.ts'
import type { GatheredSite } from './gather.ts'
import type { Refusal } from './refusal.ts'
import { placedIn } from './region.ts'
import { keysOf } from './site-keys.ts'

/** A site as the portal shows it, told by its last good manifest. */
export interface PortalSite extends Pick<Manifest, 'region' | 'notice' | 'updated' | 'version'> {
  /** The last part of the address of its page here. */
  readonly key: string
  readonly address: string
  readonly name: string
  readonly place: ReturnType<typeof placedIn>
  /** The day that the manifest was fetched on. */
  readonly fetched: string
  /** Why what the site answers now is not shown; undefined where it is. */
  readonly refusal: Refusal['code'] | undefined
  /** Newest first. */
  readonly years: readonly SiteYear[]
  readonly units: readonly SiteUnit[]
}

/** A year of a site. */
interface SiteYear extends Omit<Manifest['years'][number], 'fen' | 'missing' | 'projects'> {
  readonly total: Total
  /** How many units published anything for it. */
  readonly units: number
}

/** A unit of a site. */
export interface SiteUnit {
  readonly id: string
  readonly name: string
  /** Newest first. */
  readonly years: readonly { readonly year: number; readonly total: Total; readonly appraisals: boolean }[]
}

/** A site that has never given a good answer. */
interface AbsentSite {
  readonly address: string
  readonly name: string | undefined
  readonly refusal: Refusal['code']
}

/** A year across the sites. */
export interface PortalYear extends Omit<SiteYear, 'monitoring'> {
  /** Sites that have it, by the province and city that they are in. */
  readonly groups: readonly { readonly name: string; readonly sites: readonly YearSite[] }[]
  /** Sites that do not have it. */
  readonly without: readonly PortalSite[]
}

/** A site in a year. */
interface YearSite {
  readonly site: PortalSite
  readonly year: SiteYear
}

/** Everything that a portal shows. */
export interface PortalDossier {
  readonly portal: Portal
  /** By region and name, in the order of pinyin. */
  readonly sites: readonly PortalSite[]
  readonly absent: readonly AbsentSite[]
  /** Newest first. */
  readonly years: readonly PortalYear[]
  /** The day that it was put together. */
  readonly gathered: string
  /** Names the state of what is shown. */
  readonly version: string
  readonly published: Span | undefined
}

/** Everything that a portal shows of what was gathered on a day, `YYYY-MM-DD`. */
export function portalDossierOf(portal: Portal, gathered: readonly GatheredSite[], today: string): PortalDossier {
  const keys = keysOf(gathered.map(({ listed }) => listed.address))
  const sites = gathered
    .flatMap((one, index) => siteOf(one, keys[index] ?? '') ?? [])
    .toSorted((a, b) => inPinyin(a.region, b.region) || inPinyin(a.name, b.name))
  const years = [...new Set(sites.flatMap((site) => site.years.map(({ year }) => year)))].toSorted((a, b) => b - a)
  return {
    ...{ portal, sites, gathered: today },
    absent: gathered.flatMap(({ listed, shown, refusal }) =>
      shown || !refusal ? [] : [{ address: listed.address, name: listed.name, refusal: refusal.code }],
    ),
    years: years.map((year) => yearOf(year, sites)),
    version: versionOf(sites),
    published: spanOf(gathered),
  }
}

/** Whether what is shown of a site is not what it answers now. */
export function isKept({ refusal }: PortalSite): boolean {
  return refusal !== undefined
}

function siteOf({ listed, shown, refusal }: GatheredSite, key: string): PortalSite | undefined {
  if (!shown) return undefined
  const { fetched, manifest } = shown
  const { region, notice, updated, version, years, units } = manifest
  return {
    ...{ key, address: listed.address, name: listed.name ?? manifest.name, region, place: placedIn(region) },
    ...{ updated, version, fetched, refusal: refusal?.code, ...(notice !== undefined && { notice }) },
    years: years
      .map(({ fen, missing, projects, ...year }) => ({
        ...year,
        total: totalOf({ fen, missing, projects }),
        units: units.filter((unit) => unit.years.some((own) => own.year === year.year)).length,
      }))
      .toSorted((a, b) => b.year - a.year),
    units: units.map(({ id, name, years: own }) => ({
      ...{ id, name },
      years: own
        .map(({ year, appraisals, ...money }) => ({ year, total: totalOf(money), appraisals: appraisals ?? false }))
        .toSorted((a, b) => b.year - a.year),
    })),
  }
}

function totalOf({
  fen,
  missing = 0,
  projects,
}: Pick<Manifest['years'][number], 'fen' | 'missing' | 'projects'>): Total {
  return { fen: BigInt(fen), count: projects, missing }
}

function yearOf(year: number, sites: readonly PortalSite[]): PortalYear {
  const having = sites.flatMap((site): YearSite[] => {
    const own = site.years.find((one) => one.year === year)
    return own ? [{ site, year: own }] : []
  })
  const sum = (part: (own: SiteYear) => number) => having.reduce((all, own) => all + part(own.year), 0)
  return {
    year,
    total: {
      fen: having.reduce((all, own) => all + own.year.total.fen, 0n),
      count: sum(({ total }) => total.count),
      missing: sum(({ total }) => total.missing),
    },
    units: sum(({ units }) => units),
    targets: sum(({ targets }) => targets),
    appraisals: sum(({ appraisals }) => appraisals),
    unpublished: sum(({ unpublished }) => unpublished),
    groups: [...Map.groupBy(having, ({ site }) => site.place.group)].map(([name, of]) => ({ name, sites: of })),
    without: sites.filter((site) => site.years.every((own) => own.year !== year)),
  }
}

function versionOf(sites: readonly PortalSite[]): string {
  const states = sites.map(({ address, version, fetched, refusal }) => [address, version, refusal ? fetched : ''])
  return createHash('sha256').update(JSON.stringify(states)).digest('hex').slice(0, 12)
}

function spanOf(gathered: readonly GatheredSite[]): Span | undefined {
  const spans = gathered.flatMap(({ shown }) => shown?.manifest.published ?? [])
  const [first] = spans.map((span) => span.first).toSorted()
  const last = spans
    .map((span) => span.last)
    .toSorted()
    .at(-1)
  return first && last ? { first, last } : undefined
}

function inPinyin(a: string, b: string): number {
  return a.localeCompare(b, 'zh-CN')
}
