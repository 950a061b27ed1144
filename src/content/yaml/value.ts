import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, type Scalar } from 'yaml'
import type { Sayable, Words } from '../../faults/language.ts'
import { codePointOf, quote, unsafeIndexOf } from '../../faults/quote.ts'
import type { DiagnosticCode } from '../../faults/rules.ts'
import { DELETE_KEY } from '../../faults/schema-faults.ts'
import { SLIP_WORDS } from './words.ts'

/** A fault of YAML itself, at an offset of its text. */
export interface YamlFault {
  readonly code: DiagnosticCode
  readonly text?: string
  readonly other?: Sayable
  readonly offset: number
  /** How many more of the rule's faults are not told one by one. */
  readonly more?: number
}

const DEEPEST = 20

/** Reads a parsed node as plain lists, maps and scalars. Refuses what content never needs and what can be abused: anchors, aliases, tags, keys
 *  that are not text, deep nesting, unseen characters; and what would not be published as it is written: values cut at “#”,
 *  joined over lines, or blank for a lone “>”. */
export class ValueReader {
  readonly faults: YamlFault[] = []
  readonly #text: string
  readonly #lineOf: (offset: number) => number

  /** `text` is what was parsed; `lineOf` gives the line of the file on which an offset stands. */
  constructor(text: string, lineOf: (offset: number) => number) {
    this.#text = text
    this.#lineOf = lineOf
  }

  read(node: unknown, depth = 0): unknown {
    if (!isNode(node)) return null
    const refusal = this.#refusalOf(node, depth)
    if (refusal) {
      this.faults.push({ code: 'yaml-not-readable', ...refusal })
      return null
    }
    if (isSeq(node)) return node.items.map((item) => this.read(item, depth + 1))
    return isMap(node) ? this.#mapOf(node.items, depth) : this.#scalarOf(node)
  }

  #mapOf(
    items: readonly { readonly key: unknown; readonly value?: unknown }[],
    depth: number,
  ): Record<string, unknown> {
    const record: Record<string, unknown> = {}
    const first = new Map<string, number>()
    for (const { key, value } of items) {
      const name = this.#keyOf(key)
      const inner = this.read(value, depth + 1)
      if (name === undefined) continue
      const twin = first.get(name)
      const offset = isNode(key) ? offsetOf(key) : 0
      if (twin === undefined) {
        record[name] = inner
        first.set(name, offset)
      } else {
        const other = SLIP_WORDS.twice(quote(name), this.#lineOf(twin))
        this.faults.push({ code: 'yaml-not-readable', other, offset })
      }
    }
    return record
  }

  #refusalOf(node: ParsedNode, depth: number): { other: Words; offset: number } | undefined {
    if (depth > DEEPEST) return { other: SLIP_WORDS.tooDeep(), offset: offsetOf(node) }
    const mark = isAlias(node) ? '*' : node.anchor !== undefined ? '&' : node.tag !== undefined ? '!' : undefined
    if (mark === undefined) return undefined
    // The place of an anchor or a tag is not kept, but it stands before its value.
    const at = this.#text.lastIndexOf(mark, offsetOf(node))
    const offset = at === -1 ? offsetOf(node) : at
    return { other: SLIP_WORDS.startCharacter(mark, quote(this.#restOfLine(offset))), offset }
  }

  #scalarOf(node: ParsedNode): unknown {
    if (!isScalar(node)) return null
    const unsafe = typeof node.value === 'string' ? unsafeIndexOf(node.value) : -1
    if (typeof node.value === 'string' && unsafe !== -1)
      this.faults.push({
        code: 'control-character',
        text: codePointOf(node.value.slice(unsafe)),
        offset: offsetOf(node),
      })
    this.#checkWritten(node)
    return node.value
  }

  /** Notes where a scalar without quotes would say other than what is written. */
  #checkWritten({ type, range, value }: Scalar): void {
    const [start = 0, end = start] = range ?? []
    if (type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL') {
      const mark = this.#text.charAt(start)
      if (value === '')
        this.faults.push({ code: 'yaml-not-readable', other: SLIP_WORDS.emptyBlock(mark), offset: start })
      return
    }
    if (type !== 'PLAIN') return
    const written = this.#text.slice(start, end)
    const fold = written.indexOf('\n')
    if (fold !== -1) {
      const below = written.slice(fold)
      const offset = start + fold + below.length - below.trimStart().length
      this.faults.push({ code: 'value-folded', text: this.#restOfLine(offset), offset })
    }
    const [, note] = /^[ \t]*(#.*)/.exec(this.#restOfLine(end)) ?? []
    if (note !== undefined)
      this.faults.push({
        code: 'value-cut-short',
        text: written,
        other: quote(note),
        offset: written === '' ? end : start,
      })
  }

  #restOfLine(offset: number): string {
    const end = this.#text.indexOf('\n', offset)
    return this.#text.slice(offset, end === -1 ? undefined : end).trimEnd()
  }

  /** A key as text; undefined, with a fault, when it is anything else. */
  #keyOf(key: unknown): string | undefined {
    const name = this.read(key)
    const offset = isNode(key) ? offsetOf(key) : 0
    if (typeof name === 'string' && name !== '__proto__') return name
    if (name === '__proto__') this.faults.push({ code: 'unknown-key', text: name, other: DELETE_KEY, offset })
    else this.faults.push({ code: 'text-not-quoted', text: isScalar(key) ? (key.source ?? '') : '', offset })
    return undefined
  }
}

/** Where a node starts in the text. */
function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function isNode(node: unknown): node is ParsedNode {
  return isAlias(node) || isScalar(node) || isMap(node) || isSeq(node)
}
