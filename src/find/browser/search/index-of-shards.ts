import type { Known, KnownUnit } from '../../shared/known.ts'
import { lettersOf } from '../../shared/letters.ts'
import { placeIn } from '../../shared/outline.ts'
import type { Readings } from '../../shared/projects/table.ts'
import type { SearchRecord } from '../../shared/record.ts'
import { pairsOf } from '../../shared/tokens.ts'
import { once } from '../fetched.ts'
import { groupsOf } from './groups.ts'
import { type FacetSource, PageFacets } from './page-facets.ts'
import type { CodeMatch, NamedPages, SearchIndex } from './search-index.ts'
import type { Shard } from './shard.ts'

/** So many letters are a piece of a code that is found nowhere else but at its beginning, if there. */
const LONG_CODE = 8

/** The parts of an index as one; what is asked of it is asked of all parts side by side. */
export function searchIndexOf(
  shards: readonly Shard[],
  { region, rules }: Pick<Known, 'region' | 'rules'>,
): SearchIndex {
  const shardOf = (page: number) => shardAt(shards, page)
  const kinds = shards.flatMap(({ outline }) => outline.kinds.flatMap(([kind, count]) => filled(count, kind)))
  const units = shards.flatMap((shard) => shard.units)
  const groups = groupsOf(shards)
  const source: FacetSource = {
    yearOf: (page) => shardOf(page).outline.year,
    unitOf: (page) => units[page]?.id,
    columnsOf: (name, pages) =>
      Promise.all(
        having(shards, pages).map(async ({ first, pages, outline, facet }) => ({
          ...{ first, pages, values: outline.values },
          ...(await facet(name)),
        })),
      ),
    budgets: (pages) => budgetsOf(shards, pages),
    known: { region, rules, ...knownOf(shards) },
  }
  const readings = once(async () => joinedReadings(await Promise.all(shards.map((shard) => shard.readings()))))
  const index: SearchIndex = {
    known: source.known,
    pages: kinds.length,
    names: namesOf(shards),
    kindOf: (page) => kinds[page] ?? 'project',
    yearOf: source.yearOf,
    unitOf: source.unitOf,
    groupOf: (page) => groups[page] ?? page,
    readings: () => readings(''),
    holding: async (letters) => {
      const found = await Promise.all(shards.map(async (shard) => ({ shard, ...(await shard.holding(letters)) })))
      const all = (part: 'certain' | 'likely') =>
        new Set(found.flatMap(({ shard, [part]: pages }) => pages.map((page) => shard.first + page)))
      return { certain: all('certain'), likely: all('likely') }
    },
    coded: (letters) => codedPages(shards, letters),
    priced: async (fen) => {
      const found = await Promise.all(
        shards.map(async (shard) => (await shard.priced(fen)).map((page) => shard.first + page)),
      )
      return new Set(found.flat())
    },
    covering: (letters, least) => coveringPages(index, letters, least),
    prints: async (page, letters) => prints(await index.record(page), letters),
    budgets: source.budgets,
    facets: new PageFacets(source),
    record: (page) => shardOf(page).record(page - shardOf(page).first),
  }
  return index
}

function shardAt(shards: readonly Shard[], page: number): Shard {
  const shard = shards[placeIn(shards, ({ first }) => first > page)]
  if (!shard) throw new Error(`The search index has no page ${page}.`)
  return shard
}

/** The shards that have any of some pages. */
function having(shards: readonly Shard[], pages: readonly number[]): Shard[] {
  const firsts = new Set(pages.map((page) => shardAt(shards, page).first))
  return shards.filter(({ first }) => firsts.has(first))
}

function namesOf(shards: readonly Shard[]): NamedPages[] {
  const names = new Map<string, (readonly [first: number, count: number])[]>()
  for (const { first, outline } of shards) {
    let page = first
    for (const [place, name] of outline.names.entries()) {
      const count = outline.counts[place] ?? 0
      const runs = names.get(name)
      if (runs) runs.push([page, count])
      else names.set(name, [[page, count]])
      page += count
    }
  }
  return [...names].map(([name, pages]) => ({ name, pages }))
}

function knownOf(shards: readonly Shard[]): Pick<Known, 'years' | 'units'> {
  const years = distinct(shards.flatMap(({ outline: { year } }) => (year === undefined ? [] : [year])))
  const names = new Map<string, string[]>()
  for (const [id, name] of shards.flatMap(({ outline }) => outline.units)) {
    const known = names.get(id)
    if (known) known.push(name)
    else names.set(id, [name])
  }
  const units = [...names].map(([id, [name = '', ...others]]): KnownUnit => {
    return { id, name, formerNames: distinct(others).filter((other) => other !== name) }
  })
  return { years, units }
}

/** Each character's usual reading is the same wherever it is told. */
function joinedReadings(all: readonly Readings[]): Readings {
  const usual = new Map<string, string>()
  for (const { characters, syllables } of all)
    for (const [place, character] of [...characters].entries()) usual.set(character, syllables[place] ?? character)
  const exceptions = Object.assign({}, ...all.map((readings) => readings.exceptions))
  return { characters: [...usual.keys()].join(''), syllables: [...usual.values()], exceptions }
}

/** What begins a code is not looked for inside others, unless it is short: that takes all codes. */
async function codedPages(shards: readonly Shard[], letters: string): Promise<Map<number, CodeMatch>> {
  const ask = async (inside: boolean) => {
    const found = await Promise.all(shards.map(async (shard) => ({ shard, rows: await shard.coded(letters, inside) })))
    return new Map(
      found.flatMap(({ shard, rows }) => rows.map(([page, match]) => [shard.first + page, match] as const)),
    )
  }
  const begun = letters.length >= LONG_CODE ? await ask(false) : new Map<number, CodeMatch>()
  return begun.size > 0 ? begun : ask(true)
}

async function coveringPages(
  index: Pick<SearchIndex, 'holding'>,
  letters: string,
  least: number,
): Promise<Map<number, number>> {
  const pairs = distinct(pairsOf(letters))
  const counts = new Map<number, number>()
  for (const { certain } of await Promise.all(pairs.map((pair) => index.holding(pair))))
    for (const page of certain) counts.set(page, (counts.get(page) ?? 0) + 1)
  const shares = [...counts].map(([page, count]): [number, number] => [page, count / pairs.length])
  return new Map(shares.filter(([, share]) => share >= least))
}

async function budgetsOf(shards: readonly Shard[], pages: readonly number[]): Promise<Map<number, number>> {
  const priced = pages.map(async (page): Promise<[number, number]> => {
    const shard = shardAt(shards, page)
    return [page, Number(await shard.budget(page - shard.first))]
  })
  return new Map((await Promise.all(priced)).filter(([, fen]) => fen >= 0))
}

function prints({ name, rows }: SearchRecord, letters: string): boolean {
  return [name, ...rows.flatMap(({ cells }) => cells)].some((text) => lettersOf(text).text.includes(letters))
}

function filled<Value>(count: number, value: Value): Value[] {
  return Array.from({ length: count }, () => value)
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
