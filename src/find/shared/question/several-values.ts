import type { FacetName } from '../facets.ts'
import { wordEnd } from './phrases.ts'
import type { Token } from './token.ts'
import type { Condition } from './understood.ts'

/** Facets of which a page has one value: two of them are asked for as either. */
const SINGLE: readonly FacetName[] = ['year', 'unit', 'grade']

const ALSO = ['以及', '或者', '和', '与', '及', '或', '跟', '、', ',', '，']

type ValueCondition = Extract<Condition, { kind: 'value' }>

/** Tokens of which years and units that are joined, as in 教育局和财政局, are one: either is meant. */
export function joinedValues(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const last = joined[joined.length - 1]
    const both = last && joinedToken(last, token, text)
    if (both) joined[joined.length - 1] = both
    else joined.push(token)
  }
  return joined
}

function joinedToken(first: Token, second: Token, text: string): Token | undefined {
  const [one, other] = [conditionOf(first), conditionOf(second)]
  if (!one || one.facet !== other?.facet || !SINGLE.includes(one.facet)) return undefined
  if (wordEnd(ALSO, text, first.end) !== second.start) return undefined
  const ids = [...new Set([...one.ids, ...other.ids])]
  const label = `${labelOf(first)}、${labelOf(second)}`
  return { start: first.start, end: second.end, meaning: { kind: 'part', label, condition: { ...one, ids } } }
}

/** Tokens without those of a facet that is asked for twice and of which a page may have several: which of them is meant, nobody
 *  knows. */
export function withoutSeveral(tokens: readonly Token[]): Token[] {
  const several = severalOf(tokens)
  return tokens.filter((token) => !several.has(conditionOf(token)?.facet ?? ''))
}

function severalOf(tokens: readonly Token[]): Set<string> {
  const known = new Map<string, string>()
  const several = new Set<string>()
  for (const { facet, ids } of tokens.flatMap((token) => conditionOf(token) ?? [])) {
    const said = ids.join(' ')
    if (!SINGLE.includes(facet) && known.has(facet) && known.get(facet) !== said) several.add(facet)
    known.set(facet, said)
  }
  return several
}

function conditionOf({ meaning }: Token): ValueCondition | undefined {
  return meaning.kind === 'part' && meaning.condition.kind === 'value' ? meaning.condition : undefined
}

function labelOf({ meaning }: Token): string {
  return meaning.kind === 'part' ? meaning.label : ''
}
