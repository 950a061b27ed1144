import type { FacetName } from '../../shared/facets.ts'
import { foldTyped } from '../../shared/fold.ts'
import { understand } from '../../shared/question/understand.ts'
import type { SuggestGuide } from '../../shared/suggest/files.ts'
import type { UnitFinder } from './units.ts'

/** One way to understand what was typed: texts that a project's name must have, and the units and the years that it must be of. */
export interface Sense {
  readonly texts: readonly string[]
  /** Places in the guide's units. */
  readonly units?: ReadonlySet<number>
  readonly years?: readonly number[]
}

/** Words of a typed text that may each be a unit's; more are no longer a name. */
const MOST_WORDS = 4

/** The words of a text, folded, without those of punctuation only. */
export function wordsOf(typed: string): string[] {
  return typed
    .split(/\s+/)
    .map(foldTyped)
    .filter((word) => word !== '')
}

/** The ways to understand a typed text, the plainest first: all words in a project's name; one of them in its unit's; and as a
 *  question is understood, a unit or a year and the rest, which needs no white space. */
export async function sensesOf(typed: string, guide: SuggestGuide, unitsFor: UnitFinder): Promise<Sense[]> {
  const words = wordsOf(typed)
  const several = words.length > 1 && words.length <= MOST_WORDS
  const divided = await Promise.all(
    (several ? words : []).map(async (word, at) => ({
      texts: words.filter((_, other) => other !== at),
      units: new Set(await unitsFor([word])),
    })),
  )
  return [{ texts: words }, ...divided.filter(({ units }) => units.size > 0), ...understoodOf(typed, guide)]
}

function understoodOf(typed: string, { years, region, units }: SuggestGuide): Sense[] {
  const { asTyped, meant: { parts, texts: left } = asTyped } = understand(typed, { years, region, units, rules: [] })
  const texts = left.map(({ text }) => foldTyped(text)).filter((text) => text !== '')
  const chosen = parts.flatMap(({ condition }) => (condition.kind === 'value' ? [condition] : []))
  const told = chosen.filter(({ facet }) => facet === 'unit' || facet === 'year')
  // Other conditions no name can tell.
  if (texts.length === 0 || told.length === 0 || told.length < parts.length) return []
  const idsOf = (name: FacetName) => told.flatMap(({ facet, ids }) => (facet === name ? ids : []))
  const places = idsOf('unit').map((id) => units.findIndex((unit) => unit.id === id))
  const of = idsOf('year').map(Number)
  return [{ texts, ...(places.length > 0 && { units: new Set(places) }), ...(of.length > 0 && { years: of }) }]
}
