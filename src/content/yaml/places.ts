import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'

/** Where something stands in YAML text, and the text that stands there. */
interface Located {
  readonly offset: number
  readonly text: string
}

/** Finds what stands where in a parsed document, whose contents are `root`, by the keys that lead to it; each map is gone through once. A key that is not there
 *  leads to what should hold it. */
export function locator(root: unknown, text: string) {
  const indexes = new Map<YAMLMap, ReadonlyMap<unknown, Pair>>()
  const childOf = (node: unknown, step: PropertyKey): { key?: unknown; value?: unknown } => {
    if (isSeq(node)) return { value: node.items[Number(step)] }
    if (!isMap(node)) return {}
    const index = indexes.get(node) ?? pairsOf(node)
    indexes.set(node, index)
    return index.get(step) ?? {}
  }
  return (path: readonly PropertyKey[], at?: 'key'): Located => {
    let node = root
    for (const [index, step] of path.entries()) {
      const { key, value } = childOf(node, step)
      if (at === 'key' && index === path.length - 1 && isScalar(key))
        return { offset: key.range?.[0] ?? 0, text: String(step) }
      if (value === undefined) return { offset: (node as Node | null)?.range?.[0] ?? 0, text: String(step) }
      node = value
    }
    if (isScalar(node) && typeof node.value === 'string') return { offset: node.range?.[0] ?? 0, text: node.value }
    const [start = 0, end = start] = (node as Node | null)?.range ?? []
    return { offset: start, text: text.slice(start, end) }
  }
}

/** The pairs of a map by their keys; of a key that is there twice the first. */
function pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  return new Map(map.items.toReversed().map((pair) => [isScalar(pair.key) ? pair.key.value : pair.key, pair]))
}
