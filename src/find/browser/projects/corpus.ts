import { foldTyped } from '../../shared/fold.ts'
import type { Known } from '../../shared/known.ts'
import { NameMatcher } from '../../shared/names/matcher.ts'
import type { ProjectTable } from '../../shared/projects/table.ts'
import { knownOf } from './known-of.ts'

/** A table made ready to be searched. */
export interface Corpus {
  readonly table: ProjectTable
  readonly known: Known
  readonly names: NameMatcher
  readonly unitNames: NameMatcher
  readonly codes: readonly string[]
  /** The ids of the units, such as `101001`, by their place in the facet. */
  readonly unitIds: readonly string[]
}

/** A word that must be found, with the amount in fen that it may mean. */
export interface SoughtWord {
  readonly text: string
  readonly fen?: bigint
}

/** How a word is looked for: as it stands, or nearly, with one mistake let pass in a name. */
export type SoughtHow = 'whole' | 'near'

/** Makes a table ready, once, so that every later question is quick. `region`: what the site is about. */
export function corpusOf(table: ProjectTable, region: string): Corpus {
  return {
    table,
    known: knownOf(table, region),
    names: new NameMatcher(table.names),
    unitNames: new NameMatcher(table.unitNames),
    codes: table.code.map((code) => code.toLowerCase()),
    unitIds: table.facets.unit.values.map(({ id }) => id),
  }
}

/** Which projects hold every word in their name, unit, code or pinyin, or have the amount as their budget; undefined where nothing is
 *  left to look for. */
export function matchesOf(corpus: Corpus, sought: readonly SoughtWord[], how: SoughtHow): Uint8Array | undefined {
  const words = sought.filter(({ text }) => foldTyped(text) !== '')
  if (words.length === 0) return undefined
  const matches = new Uint8Array(corpus.codes.length).fill(1)
  for (const word of words) keepMatching(matches, corpus, word, how)
  return matches
}

function keepMatching(matches: Uint8Array, corpus: Corpus, { text, fen }: SoughtWord, how: SoughtHow): void {
  const { table, codes, unitIds } = corpus
  const word = foldTyped(text)
  const named = (matcher: NameMatcher) => new Set(placesIn(matcher, text, corpus, how))
  const [inName, inUnitName] = [named(corpus.names), named(corpus.unitNames)]
  const { sets, column } = table.facets.unit
  for (let row = 0; row < matches.length; row++) {
    if (!matches[row] || inName.has(table.name[row] ?? 0) || inUnitName.has(table.unitName[row] ?? 0)) continue
    const [unit = 0] = sets[column[row] ?? 0] ?? []
    if (unitIds[unit]?.includes(word) || codes[row]?.includes(word)) continue
    if (fen === undefined || row in table.unpriced || BigInt(table.fen[row] ?? 0) !== fen) matches[row] = 0
  }
}

function placesIn(matcher: NameMatcher, text: string, { table: { readings } }: Corpus, how: SoughtHow): number[] {
  const found = matcher.find(text, readings)
  const all = found.length === 0 && how === 'near' ? matcher.findNear(text, readings) : found
  return all.map(({ name }) => name)
}
