import { type PatternNode, parsePattern, type Sequence } from './parse-pattern.ts'

/** A kind of text that may make an expression try again and again: `pump` as often as one likes, between two others. */
export interface Attack {
  readonly prefix: string
  readonly pump: string
  readonly suffix: string
}

/** One of each kind of character that patterns tell apart, beside those that a pattern names. */
const CHARACTERS = [
  ...'\0\t\n\r \u3000\ufeff0aZz_-.,:;/\\|<>="\'()[]{}+*?!#%&@^$~（）：，。、；“”‘’《》—…％\u202e一两甲元率①É\ud83d\ude00',
]
const HEX = /\\u\{([0-9a-fA-F]+)\}|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})/g
/** A part that may repeat more often than this is pumped; those below only multiply the work by a number. */
const OFTEN = 30

/** Texts made from the pattern itself: before each part that repeats stands what leads to it, then what it repeats, or what
 *  should come after it, then what does not go on. */
export function attacksOf(expression: RegExp): Attack[] {
  const { source, flags } = expression
  const pattern = parsePattern(expression)
  const tester = flags.replace(/[gydm]/g, '')
  const atoms = new Map(
    atomsOf(pattern).map((atom) => [atom, new RegExp(`^(?:${atom})$`, `${tester.replace('s', '')}s`)]),
  )
  const alphabet = alphabetOf(source, [...atoms.values()])
  const words = new Words(atoms, alphabet)
  const strange = alphabet.find((character) => [...atoms.values()].every((atom) => !atom.test(character))) ?? '\0'
  const few = ['', '\n', strange, `${strange}\n`]
  const attacks = new Map<string, Attack>()
  const add = (prefix: string, pump: string, suffixes: readonly string[] = few) => {
    if (pump !== '')
      for (const suffix of suffixes) attacks.set([prefix, pump, suffix].join('\n\n'), { prefix, pump, suffix })
  }
  for (const character of alphabet) add('', character)
  const walk = (sequence: Sequence, prefix: string) => {
    let before = prefix
    let run = ''
    for (const [at, node] of sequence.entries()) {
      for (const [inner, lead] of words.innerOf(node)) walk(inner, before + lead)
      if (node.kind === 'repeat' && node.most > OFTEN) {
        for (const pump of words.pumpsOf(node)) {
          add(before, pump, [...few, ...alphabet])
          add(strange, pump)
        }
      }
      before += words.shortest(node)
      if (repeatsOften(node))
        for (let end = at + 2; end <= sequence.length; end++) add(before, words.shortestOf(sequence.slice(at + 1, end)))
      run += words.shortest(node)
      add('', run)
      add('', before)
    }
    for (let at = 1; at < sequence.length; at++) add('', words.shortestOf(sequence.slice(at)))
  }
  for (const sequence of pattern) walk(sequence, '')
  return [...attacks.values()]
}

function repeatsOften(node: PatternNode): boolean {
  if (node.kind === 'group') return node.alternatives.flat().some(repeatsOften)
  return node.kind === 'repeat' && (node.most > OFTEN || repeatsOften(node.node))
}

function atomsOf(pattern: readonly Sequence[]): string[] {
  return pattern.flat().flatMap((node): string[] => {
    if (node.kind === 'atom') return [node.source]
    if (node.kind === 'group') return atomsOf(node.alternatives)
    return node.kind === 'repeat' ? atomsOf([[node.node]]) : []
  })
}

/** One character for each set of atoms that it matches: all characters of one set are the same to the pattern. */
function alphabetOf(source: string, atoms: readonly RegExp[]): string[] {
  const named = [...source.matchAll(HEX)].map(([, ...hex]) =>
    String.fromCodePoint(Number.parseInt(hex.find((one) => one !== undefined) ?? '0', 16)),
  )
  const bySignature = new Map<string, string>()
  for (const character of [...CHARACTERS, ...source, ...named]) {
    const signature = atoms.map((atom) => (atom.test(character) ? '1' : '0')).join('')
    if (!bySignature.has(signature)) bySignature.set(signature, character)
  }
  return [...bySignature.values()]
}

/** Short texts that parts of one pattern match. */
class Words {
  readonly #atoms: ReadonlyMap<string, RegExp>
  readonly #alphabet: readonly string[]

  constructor(atoms: ReadonlyMap<string, RegExp>, alphabet: readonly string[]) {
    this.#atoms = atoms
    this.#alphabet = alphabet
  }

  shortestOf(sequence: Sequence): string {
    return sequence.map((node) => this.shortest(node)).join('')
  }

  shortest(node: PatternNode): string {
    if (node.kind === 'atom') return this.#matchedBy(node.source)[0] ?? ''
    if (node.kind === 'repeat') return this.shortest(node.node).repeat(Math.min(node.least, OFTEN))
    if (node.kind === 'empty' || node.looks) return ''
    return node.alternatives.map((one) => this.shortestOf(one)).reduce((a, b) => (b.length < a.length ? b : a))
  }

  /** What a part may repeat: each character that stands in it, and each of its alternatives once with all that may be left out. */
  pumpsOf(node: PatternNode): string[] {
    const characters = atomsOf([[node]]).flatMap((atom) => this.#matchedBy(atom))
    const inner = this.innerOf(node).flatMap(([sequence]) => [this.shortestOf(sequence), this.#fullOf(sequence)])
    return [...new Set([...characters, ...inner])]
  }

  /** Sequences that stand in a part, each with what must come before it in there. */
  innerOf(node: PatternNode): (readonly [sequence: Sequence, lead: string])[] {
    if (node.kind === 'repeat') return this.innerOf(node.node)
    return node.kind === 'group' ? node.alternatives.map((sequence) => [sequence, ''] as const) : []
  }

  #fullOf(sequence: Sequence): string {
    return sequence.map((node) => (node.kind === 'repeat' ? this.shortest(node.node) : this.shortest(node))).join('')
  }

  #matchedBy(atom: string): string[] {
    return this.#alphabet.filter((character) => this.#atoms.get(atom)?.test(character))
  }
}
