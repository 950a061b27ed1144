import { foldTyped } from '../../shared/fold.ts'
import { readerOf } from '../../shared/projects/reader.ts'
import type { ProjectTable } from '../../shared/projects/table.ts'
import { typedPinyinOf } from '../../shared/typed-pinyin.ts'

/** A table made ready to be searched: each distinct text with its pinyin and initials. */
export interface Corpus {
  readonly table: ProjectTable
  readonly names: readonly string[]
  readonly unitNames: readonly string[]
  readonly codes: readonly string[]
  /** The ids of the units, such as `101001`, by their place in the facet. */
  readonly unitIds: readonly string[]
}

/** Keeps a text from matching across two of the forms that it is found by. */
const GAP = '\n'

/** Names made ready at a time. */
const STEP = 500

/** Makes a table ready, once, so that every later question is quick. Waits for `rest` now and then, so that the page
 *  answers meanwhile. */
export async function corpusOf(table: ProjectTable, rest: () => Promise<void>): Promise<Corpus> {
  const syllablesOf = readerOf(table.readings)
  const formsOf = (text: string) => [text, ...typedPinyinOf(syllablesOf(text))].map(foldTyped).join(GAP)
  return {
    table,
    names: await inSteps(table.names, formsOf, rest),
    unitNames: await inSteps(table.unitNames, formsOf, rest),
    codes: table.code.map((code) => code.toLowerCase()),
    unitIds: table.facets.unit.values.map(({ id }) => id),
  }
}

async function inSteps(
  texts: readonly string[],
  formsOf: (text: string) => string,
  rest: () => Promise<void>,
): Promise<string[]> {
  const forms: string[] = []
  for (let from = 0; from < texts.length; from += STEP) {
    forms.push(...texts.slice(from, from + STEP).map(formsOf))
    await rest()
  }
  return forms
}

/** Which projects hold every word of what was typed in their name, unit, code, pinyin or initials; undefined where
 *  nothing was typed. */
export function matchesOf(corpus: Corpus, query: string): Uint8Array | undefined {
  const words = query
    .split(/\s+/)
    .map(foldTyped)
    .filter((word) => word !== '')
  if (words.length === 0) return undefined
  const matches = new Uint8Array(corpus.codes.length).fill(1)
  for (const word of words) keepMatching(matches, corpus, word)
  return matches
}

function keepMatching(matches: Uint8Array, { table, names, unitNames, codes, unitIds }: Corpus, word: string): void {
  const holds = (text: string) => text.includes(word)
  const [inName, inUnitName, inUnitId] = [names.map(holds), unitNames.map(holds), unitIds.map(holds)]
  const { sets, column } = table.facets.unit
  for (let row = 0; row < matches.length; row++) {
    if (!matches[row] || inName[table.name[row] ?? 0] || inUnitName[table.unitName[row] ?? 0]) continue
    const [unit = 0] = sets[column[row] ?? 0] ?? []
    if (!inUnitId[unit] && !codes[row]?.includes(word)) matches[row] = 0
  }
}
