import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { randomOf } from '../../example/random.ts'
import { type BuiltSite, besideSite, buildContent, type Region, writeRegion } from './built-site.ts'
import { costLines } from './cost-words.ts'
import { type BuildCosts, buildCosts, indexSizeOf } from './costs.ts'
import { serveCounting } from './counting-server.ts'
import { defaultEngine } from './default-engine.ts'
import { type Judged, judge } from './judge.ts'
import type { BenchQuery } from './queries/bench-query.ts'
import { drawQueries } from './queries/draw.ts'
import { firstScoreOf, scoresOf } from './scores.ts'
import { type BenchEngine, siteEngine } from './site-engine.ts'
import { examplesOf, firstWords, tableOf } from './table.ts'
import { readPage } from './truth/read-page.ts'
import type { TruthPage } from './truth/truth-page.ts'

/** What to measure. */
export interface SearchBenchOptions extends Region {
  /** Seeds of queries: one table is made for each. */
  readonly seeds: readonly number[]
  /** Queries of each kind. */
  readonly each: number
  readonly reuse: boolean
  /** Whether to measure what building costs too. */
  readonly costs: boolean
  /** A built site to look in, at the root of its host; absent where one is to be made. */
  readonly site?: string
  /** A file for everything measured; absent where none is wanted. */
  readonly json?: string
}

/** Measures the site's search beside Pagefind's defaults, on the same built pages, with queries drawn anew for every seed, in a
 *  real browser. Prints through `print`. */
export async function benchSearch(
  root: string,
  browser: Browser,
  options: SearchBenchOptions,
  print: (line: string) => void,
): Promise<void> {
  const { site, costs } = await siteOf(root, options, (step) => print(`${step} …`))
  for (const line of costLines(await indexSizeOf(site.site), projectsIn(site), costs)) print(line)
  const server = await serveCounting({ '/defaults/': site.defaults, '/': site.site })
  const [ours, theirs] = [
    await siteEngine(browser, server),
    await defaultEngine(browser, server, join(site.defaults, 'pagefind')),
  ]
  try {
    print(
      'Each cell: this site / Pagefind’s defaults. KB and ms are medians of further queries; slowed: a processor 4 × slower.',
    )
    const seeds: { seed: number; ours: Judged[]; theirs: Judged[] }[] = []
    for (const seed of options.seeds) {
      const queries = drawQueries(site.pages, randomOf('search', seed).next, options.each)
      seeds.push({ seed, ours: await judgedBy(ours, queries, site), theirs: await judgedBy(theirs, queries, site) })
      for (const line of wordsOf(`seed ${seed}`, seeds.slice(-1))) print(line)
    }
    if (seeds.length > 1) for (const line of wordsOf('all seeds', seeds)) print(line)
    if (options.json !== undefined) await writeFile(options.json, jsonOf(options, costs, seeds))
  } finally {
    await ours.close()
    await theirs.close()
    server.close()
  }
}

async function siteOf(
  root: string,
  options: SearchBenchOptions,
  report: (step: string) => void,
): Promise<{ site: BuiltSite; costs?: BuildCosts }> {
  const { pages, years, corpusSeed, reuse } = options
  const cache = join(root, '.cache', 'bench')
  if (options.site !== undefined) {
    const folder = join(cache, `search-of-${options.site.replace(/[^\w-]+/g, '_')}`)
    return { site: await besideSite(options.site, { folder, reuse }, report) }
  }
  const folder = join(cache, `search-${pages}-${years}-${corpusSeed}`)
  const [content, site] = [join(folder, 'content'), join(folder, 'site')]
  const isStanding = reuse && existsSync(join(site, 'index.html'))
  if (isStanding && !options.costs) return { site: await besideSite(site, { folder, reuse }, report) }
  await rm(folder, { recursive: true, force: true })
  if (options.costs) {
    const costs = await buildCosts(root, { folder, content, site }, options, report)
    return { site: await besideSite(site, { folder, reuse: false }, report), costs }
  }
  report('Writing the example region and building its site')
  writeRegion(content, options)
  await buildContent(root, content, site)
  return { site: await besideSite(site, { folder, reuse: false }, report) }
}

/** Asks an engine every query. */
async function judgedBy(engine: BenchEngine, queries: readonly BenchQuery[], site: BuiltSite): Promise<Judged[]> {
  const known = new Map(site.pages.map((page): [string, TruthPage | undefined] => [page.path, page]))
  const judged: Judged[] = []
  for (const query of queries) {
    const answer = await engine.ask(query.typed).catch((cause) => {
      throw new Error(`“${query.typed}” (${query.kind}) could not be asked.`, { cause })
    })
    for (const path of [...answer.hits.flat(), ...answer.answered])
      if (!known.has(path)) known.set(path, await otherPage(site.site, path))
    judged.push(judge(query, answer, site.pages, (path) => known.get(path)))
  }
  return judged
}

async function otherPage(site: string, path: string): Promise<TruthPage | undefined> {
  const html = await readFile(join(site, decodeURI(path), 'index.html'), 'utf8').catch(() => undefined)
  return html === undefined ? undefined : readPage(path, html, [])
}

interface Seed {
  readonly ours: readonly Judged[]
  readonly theirs: readonly Judged[]
}

function wordsOf(head: string, seeds: readonly Seed[]): string[] {
  const [ours, theirs] = [seeds.flatMap((one) => one.ours), seeds.flatMap((one) => one.theirs)]
  const first = firstScoreOf(ours)
  const short = examplesOf(ours)
  return [
    ...['', `## ${head}`, '', ...tableOf(scoresOf(ours), scoresOf(theirs)), ''],
    ...(first ? [firstWords(first), ''] : []),
    ...(seeds.length > 1 || short.length === 0 ? [] : ['What fell short:', ...short]),
  ]
}

function projectsIn({ pages }: BuiltSite): number {
  return pages.filter(({ kind }) => kind === 'project').length
}

function jsonOf(
  options: SearchBenchOptions,
  costs: BuildCosts | undefined,
  seeds: readonly ({ seed: number } & Seed)[],
): string {
  const said = (judged: readonly Judged[]) =>
    judged.map(({ query: { kind, typed }, answer: { all, ...answer }, ...shares }) => ({
      ...{ kind, typed, ...shares },
      answer: { ...answer, found: all.length },
    }))
  const tables = seeds.map(({ seed, ours, theirs }) => ({
    ...{ seed, first: firstScoreOf(ours), ours: scoresOf(ours), theirs: scoresOf(theirs) },
    queries: { ours: said(ours), theirs: said(theirs) },
  }))
  return `${JSON.stringify({ options, costs, tables, totals: scoresOf(seeds.flatMap(({ ours }) => ours)) }, undefined, 1)}\n`
}
