import type { Indicator } from '../../model/indicator.ts'
import { type Bigrams, bigramsOf, sharedPartOf } from '../text/bigrams.ts'
import { type Segment, textDifferenceOf } from '../text/text-difference.ts'
import { type TargetChange, targetChangeOf } from './target-change.ts'

/** What changed of an indicator that both years have. A part is absent where it did not change. */
export interface ChangedIndicator {
  readonly before: Indicator
  readonly after: Indicator
  readonly name?: readonly Segment[]
  readonly target?: TargetChange
  readonly description?: readonly Segment[]
  readonly basis?: readonly Segment[]
}

/** The indicators of a project against those of its predecessor. */
export interface IndicatorChanges {
  readonly added: readonly Indicator[]
  readonly dropped: readonly Indicator[]
  readonly changed: readonly ChangedIndicator[]
  /** How many stay as they were. */
  readonly unchanged: number
}

/** Names that share less than this are two indicators. */
const CLOSE_NAME = 0.5
/** Rows of the same place in the table may be reworded further. */
const CLOSE_ROW = 0.34

/** Finds for each indicator the one it continues: the same name and level two, the same name, then the closest name under
 *  the same level two; one to one. */
export function indicatorChangesOf(befores: readonly Indicator[], afters: readonly Indicator[]): IndicatorChanges {
  const pairs = pairsOf(befores, afters)
  const [kept, found] = [new Set(pairs.map(([before]) => before)), new Set(pairs.map(([, after]) => after))]
  const compared = pairs.map(([before, after]) => changedOf(before, after))
  const changed = compared.filter((row) => row.name || row.target || row.description || row.basis)
  return {
    added: afters.filter((after) => !found.has(after)),
    dropped: befores.filter((before) => !kept.has(before)),
    changed: changed.toSorted((a, b) => a.after.number - b.after.number),
    unchanged: compared.length - changed.length,
  }
}

type Pair = readonly [Indicator, Indicator]
type Key = (row: Indicator) => string

function pairsOf(befores: readonly Indicator[], afters: readonly Indicator[]): Pair[] {
  const keys: readonly Key[] = [
    (row) => [row.name, row.level2, row.target?.raw ?? ''].map(plain).join('|'),
    (row) => [row.name, row.level2].map(plain).join('|'),
    (row) => plain(row.name),
  ]
  const pairs: Pair[] = []
  for (const key of keys) pairs.push(...pairsBy(key, ...leftOf(befores, afters, pairs)))
  return [...pairs, ...closePairs(...leftOf(befores, afters, pairs))]
}

function leftOf(
  befores: readonly Indicator[],
  afters: readonly Indicator[],
  pairs: readonly Pair[],
): [Indicator[], Indicator[]] {
  const paired = new Set(pairs.flat())
  return [befores.filter((row) => !paired.has(row)), afters.filter((row) => !paired.has(row))]
}

function pairsBy(key: Key, befores: readonly Indicator[], afters: readonly Indicator[]): Pair[] {
  const byKey = Map.groupBy(befores, key)
  return afters.flatMap((after): Pair[] => {
    const before = byKey.get(key(after))?.shift()
    return before ? [[before, after]] : []
  })
}

function closePairs(befores: readonly Indicator[], afters: readonly Indicator[]): Pair[] {
  const names = new Map<Indicator, Bigrams>([...befores, ...afters].map((row) => [row, bigramsOf(row.name)]))
  const none = new Uint32Array()
  const closeness = (one: Indicator, other: Indicator) =>
    sharedPartOf(names.get(one) ?? none, names.get(other) ?? none) + (one.number === other.number ? 0.01 : 0)
  const ranked = afters
    .flatMap((after) => befores.map((before) => ({ before, after, close: closeness(before, after) })))
    .filter(
      ({ before, after, close }) => plain(before.level2) === plain(after.level2) && close >= leastOf(before, after),
    )
    .toSorted((a, b) => b.close - a.close)
  const paired = new Set<Indicator>()
  return ranked.flatMap(({ before, after }): Pair[] => {
    if (paired.has(before) || paired.has(after)) return []
    paired.add(before).add(after)
    return [[before, after]]
  })
}

function leastOf(before: Indicator, after: Indicator): number {
  return before.number === after.number ? CLOSE_ROW : CLOSE_NAME
}

function changedOf(before: Indicator, after: Indicator): ChangedIndicator {
  const name = rewording(before.name, after.name)
  const target = targetChangeOf(before, after)
  const description = rewording(before.description, after.description)
  const basis = rewording(before.basis, after.basis)
  return {
    before,
    after,
    ...(name && { name }),
    ...(target && { target }),
    ...(description && { description }),
    ...(basis && { basis }),
  }
}

/** The difference of two printed texts; undefined where they are alike but for white space and width, or where either
 *  table has no such text. */
export function rewording(before: string | undefined, after: string | undefined): readonly Segment[] | undefined {
  if (before === undefined || after === undefined || plain(before) === plain(after)) return undefined
  return textDifferenceOf(before, after)
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s,.;:、。]+/g, '')
}
