import type { Identifier } from '@mdn/browser-compat-data'
import { type CssNode, walk } from 'css-tree'
import { entryLacks, entryOf, isLacking } from './support.ts'

/** Units that came late, by the remark of MDN that they stand under. */
const UNITS: Readonly<Record<string, string>> = {
  dvh: 'viewport_percentage_units_dynamic',
  dvw: 'viewport_percentage_units_dynamic',
  svh: 'viewport_percentage_units_small',
  svw: 'viewport_percentage_units_small',
  lvh: 'viewport_percentage_units_large',
  lvw: 'viewport_percentage_units_large',
  cqi: 'container_query_length_units',
  cqb: 'container_query_length_units',
  cqw: 'container_query_length_units',
  cqh: 'container_query_length_units',
}

/** Functions by MDN's name for them; one that several kinds of value have counts where each got it too late. */
const FUNCTIONS = functionsOf(['css', 'types'])

/** MDN's names for what a value has and one of the oldest browsers lacks. */
export function lacksValue(property: string, value: CssNode): string[] {
  const lacks: string[] = []
  const tell = (path: readonly string[]) => {
    if (isLacking(path)) lacks.push(path.join('.'))
  }
  walk(value, (node) => {
    if (node.type === 'Identifier') tell(['css', 'properties', property, node.name])
    else if (node.type === 'Dimension') tell(['css', 'types', 'length', UNITS[node.unit] ?? node.unit])
    else if (node.type === 'Function') {
      tell(['css', 'properties', property, node.name])
      const late = FUNCTIONS.get(node.name) ?? []
      if (late.length > 0 && late.every((path) => isLacking(path))) lacks.push((late[0] ?? []).join('.'))
    }
  })
  return lacks
}

/** Every name under an entry, at any depth, with its paths. */
function functionsOf(path: readonly string[]): Map<string, (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>()
  const look = ({ __compat: _, ...entries }: Identifier, above: readonly string[]) => {
    for (const [name, inner] of Object.entries<Identifier>(entries)) {
      const own = [...above, name]
      if (!name.includes('_')) found.set(name, [...(found.get(name) ?? []), own])
      if (!entryLacks(inner)) look(inner, own)
    }
  }
  const root = entryOf(path)
  if (root) look(root, path)
  return found
}
