import { wordEnd } from './phrases.ts'
import type { Token } from './token.ts'

const YEAR_JOINTS = '年度 年 和 与 及 、 到 至 - ~ — －'.split(' ')

/** Tokens of which no facet has two values, since no project has two years or units: years are dropped then, so that the project is
 *  found in all years, and what else has two values is left as text. */
export function withOneValue(tokens: readonly Token[], text: string): Token[] {
  const several = severalOf(tokens)
  return tokens.flatMap((token): Token[] => {
    const facet = facetOf(token)
    if (facet === undefined || !several.has(facet)) return [token]
    if (facet !== 'year') return []
    const end = wordEnd(YEAR_JOINTS, text, token.end) ?? token.end
    return [{ start: token.start, end, meaning: { kind: 'dropped' } }]
  })
}

/** Tokens without those of a facet that has two values. */
export function withoutSeveral(tokens: readonly Token[]): Token[] {
  const several = severalOf(tokens)
  return tokens.filter((token) => !several.has(facetOf(token) ?? ''))
}

function severalOf(tokens: readonly Token[]): Set<string> {
  const ids = new Map<string, string>()
  const several = new Set<string>()
  for (const token of tokens) {
    const facet = facetOf(token)
    if (facet === undefined || token.meaning.kind !== 'part' || token.meaning.condition.kind !== 'value') continue
    const { id } = token.meaning.condition
    if (ids.has(facet) && ids.get(facet) !== id) several.add(facet)
    ids.set(facet, id)
  }
  return several
}

function facetOf({ meaning }: Token): string | undefined {
  return meaning.kind === 'part' && meaning.condition.kind === 'value' ? meaning.condition.facet : undefined
}
