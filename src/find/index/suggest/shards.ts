import { foldTyped } from '../../shared/fold.ts'
import { shardOf } from '../../shared/suggest/key.ts'
import type { Title, TitleEntry, TitleShard } from '../../shared/suggest/titles.ts'
import type { TypedTitle } from './titles-of.ts'

/** Titles listed under one key; those beyond are found one character further. */
const LISTED = 16

/** A name that begins with what is typed stands before all that only hold it. */
const LATER = 1000

/** One way to find a title: `text` is what is typed from here on. */
interface Way {
  readonly text: string
  readonly title: Title
  /** Absent where it is found by its name. */
  readonly typed?: string
  /** Best first. */
  readonly rank: number
}

interface Listed {
  readonly ways: readonly Way[]
  readonly deep: boolean
}

/** Shares titles out to `count` files. A title is found by every part of its name, and by the beginnings of its pinyin,
 *  initials and codes: the beginning of each is a key, as long as it must be for few titles to share it. */
export function shardsOf(titles: readonly TypedTitle[], count: number): TitleShard[] {
  const keys = new Map<string, Listed>()
  list(keys, titles.flatMap(waysOf), 1)
  const byShard = Map.groupBy(keys, ([key]) => shardOf(key, count))
  return Array.from({ length: count }, (_, shard) => shardWith(byShard.get(shard) ?? []))
}

function waysOf({ title, typed }: TypedTitle): Way[] {
  const name = foldTyped(title.name)
  const parts = Array.from(name, (_, at) => ({
    text: name.slice(at),
    title,
    rank: (at === 0 ? 0 : LATER) + name.length,
  }))
  return [...parts, ...typed.map((text) => ({ text, title, typed: text, rank: text.length }))]
}

/** Lists ways under their first `length` code units, and those under a key that too many share one further too. */
function list(keys: Map<string, Listed>, ways: readonly Way[], length: number): void {
  const groups = Map.groupBy(
    ways.filter(({ text }) => text.length >= length),
    ({ text }) => text.slice(0, length),
  )
  for (const [key, group] of groups) {
    const found = eachOnce(group).sort((a, b) => a.rank - b.rank)
    const deep = found.length > LISTED
    keys.set(key, { ways: found.slice(0, LISTED), deep })
    if (deep) list(keys, group, length + 1)
  }
}

/** A name that holds the key twice is one way. */
function eachOnce(ways: readonly Way[]): Way[] {
  return [...new Map(ways.map((way) => [way.typed === undefined ? way.title : way, way])).values()]
}

function shardWith(keys: readonly (readonly [string, Listed])[]): TitleShard {
  const places = new Map<string, number>()
  const titles: TitleEntry[] = []
  const typed: Record<string, string> = {}
  const placeOf = (way: Way) => {
    const id = `${way.title.name}\n${way.typed ?? ''}`
    const known = places.get(id)
    if (known !== undefined) return known
    const place = titles.push(entryOf(way.title)) - 1
    places.set(id, place)
    if (way.typed !== undefined) typed[place] = way.typed
    return place
  }
  const listed = Object.fromEntries(keys.map(([key, { ways }]) => [key, ways.map(placeOf)]))
  return { titles, typed, keys: listed, deep: keys.filter(([, { deep }]) => deep).map(([key]) => key) }
}

function entryOf({ name, years, units, newest }: Title): TitleEntry {
  return newest ? [name, years, units, newest.year, newest.unit, newest.slug] : [name, years, units]
}
