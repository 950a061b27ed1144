import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode } from 'yaml'
import { codePointOf, unsafeIndexOf } from '../check/quote.ts'
import type { DiagnosticCode } from '../check/rules.ts'

/** A fault of YAML itself, at an offset of its text. */
export interface YamlFault {
  readonly code: DiagnosticCode
  readonly text?: string
  readonly other?: string
  readonly offset: number
}

const DEEPEST = 20

/** A parsed node as plain lists, maps and scalars. Refuses what content never needs and what can be abused: anchors,
 *  aliases, tags, keys that are not text, deep nesting, unseen characters. */
export function yamlValueOf(node: unknown, faults: YamlFault[], depth = 0): unknown {
  if (!isNode(node)) return null
  const reason = refusalOf(node, depth)
  if (reason !== undefined) {
    faults.push({ code: 'yaml-not-readable', other: reason, offset: offsetOf(node) })
    return null
  }
  if (isSeq(node)) return node.items.map((item) => yamlValueOf(item, faults, depth + 1))
  if (!isMap(node)) return scalarOf(node, faults)
  const record: Record<string, unknown> = {}
  for (const { key, value } of node.items) {
    const name = keyOf(key, faults)
    const inner = yamlValueOf(value, faults, depth + 1)
    if (name !== undefined) record[name] = inner
  }
  return record
}

/** Where a node starts in the text. */
export function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function isNode(node: unknown): node is ParsedNode {
  return isAlias(node) || isScalar(node) || isMap(node) || isSeq(node)
}

function refusalOf(node: ParsedNode, depth: number): string | undefined {
  if (isAlias(node)) return `write the value out in place of the alias *${node.source}.`
  if (node.anchor !== undefined) return `delete the anchor &${node.anchor}.`
  if (node.tag !== undefined) return `delete the tag ${node.tag.replace('tag:yaml.org,2002:', '!!')}.`
  return depth > DEEPEST ? 'lists and maps are nested too deep.' : undefined
}

function scalarOf(node: ParsedNode, faults: YamlFault[]): unknown {
  const value: unknown = isScalar(node) ? node.value : null
  const unsafe = typeof value === 'string' ? unsafeIndexOf(value) : -1
  if (typeof value === 'string' && unsafe !== -1)
    faults.push({ code: 'control-character', text: codePointOf(value.slice(unsafe)), offset: offsetOf(node) })
  return value
}

/** A key as text; undefined, with a fault, when it is anything else. */
function keyOf(key: unknown, faults: YamlFault[]): string | undefined {
  const name = yamlValueOf(key, faults)
  const offset = isNode(key) ? offsetOf(key) : 0
  if (typeof name === 'string' && name !== '__proto__') return name
  if (name === '__proto__') faults.push({ code: 'unknown-key', text: name, offset })
  else faults.push({ code: 'text-not-quoted', text: isScalar(key) ? (key.source ?? '') : '', offset })
  return undefined
}
