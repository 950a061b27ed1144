import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { ImportFault } from '../../../src/faults/import-fault.ts'
import { examine } from '../../../src/import/examine.ts'
import { contentFilesOf } from '../../../src/import/plan/content-files.ts'

/** `MINGZHANG_FUZZ=20000 npx vitest run … fuzz` tries so many mutations of each kind and document. */
const RUNS = Number(process.env.MINGZHANG_FUZZ ?? 60)
const FIXTURES = join(import.meta.dirname, '../../fixtures/import')
const DOCUMENTS = readdirSync(FIXTURES)
  .filter((name) => /\.(?:txt|docx|html|xlsx)$/.test(name))
  .map((name): [string, Uint8Array] => [name, readFileSync(join(FIXTURES, name))])

/** One change of a sequence of bytes or characters, at places given as shares of its length. */
type Mutation = {
  readonly kind: 'cut' | 'drop' | 'flip' | 'insert' | 'double'
  readonly at: number
  readonly to: number
  readonly value: number
}

const mutations = fc.array(
  fc.record({
    kind: fc.constantFrom('cut', 'drop', 'flip', 'insert', 'double'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    value: fc.nat(),
  }),
  { minLength: 1, maxLength: 4 },
)

/** Characters that forms are made of, and some that they should never have. */
const WORDS = [
  '\t',
  '\n',
  '|',
  ' |\n',
  '<td>',
  '</w:tc>',
  '</tr>',
  '项目编码',
  '一级指标',
  '绩效目标',
  '单位：元',
  '（一）',
  '100%',
  '\u3000',
  '\u202e',
  '\0',
  '<![CDATA[',
  '&#0;',
  '&amp;',
  '\ufffc',
  '\ud83d\ude00',
  'rowspan=9',
]

function mutateBytes(bytes: Uint8Array, list: readonly Mutation[]): Uint8Array {
  return list.reduce<Uint8Array>((before, { kind, at, to, value }) => {
    const [from, until] = [at, to].map((share) => Math.floor(share * before.length)).toSorted((a, b) => a - b) as [
      number,
      number,
    ]
    if (kind === 'cut') return before.slice(0, from)
    if (kind === 'drop') return joined(before.subarray(0, from), before.subarray(until))
    if (kind === 'insert')
      return joined(before.subarray(0, from), Uint8Array.of(value, value >> 8, value >> 16), before.subarray(from))
    if (kind === 'double') return joined(before.subarray(0, until), before.subarray(from))
    const after = Uint8Array.from(before)
    after[from] = (after[from] ?? 0) ^ (value % 255) ^ 1
    return after
  }, bytes)
}

function mutateText(text: string, list: readonly Mutation[]): string {
  return list.reduce((before, { kind, at, to, value }) => {
    const [from, until] = [at, to].map((share) => Math.floor(share * before.length)).toSorted((a, b) => a - b) as [
      number,
      number,
    ]
    const near = Math.min(until, from + (value % 200))
    if (kind === 'cut') return before.slice(0, from)
    if (kind === 'drop') return before.slice(0, from) + before.slice(near)
    if (kind === 'double') return before.slice(0, near) + before.slice(from)
    const word = WORDS[value % WORDS.length] ?? ''
    return before.slice(0, from) + word + before.slice(kind === 'insert' ? from : from + 1)
  }, text)
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts))
}

/** Mutates the text of a document; of a zipped one, that of its largest part. */
function mutateInside(name: string, bytes: Uint8Array, list: readonly Mutation[]): Uint8Array {
  if (!/x$/.test(name)) return strToU8(mutateText(strFromU8(bytes), list))
  const parts = unzipSync(bytes)
  const [part, data] = Object.entries(parts).reduce((a, b) =>
    b[0].endsWith('.xml') && b[1].length > a[1].length ? b : a,
  )
  return zipSync({ ...parts, [part]: strToU8(mutateText(strFromU8(data), list)) }, { level: 1 })
}

const figures = { inputs: 0, read: 0, refused: 0 }

/** Whatever bytes are read: an account that balances, or a reason. */
function attempt(name: string, bytes: Uint8Array): void {
  figures.inputs++
  try {
    const examined = examine(name, bytes, 2021)
    const { read, placed, residue, aside = 0, unplaced } = examined.accounting.account
    expect(placed + residue + aside + unplaced).toBe(read)
    expect(read).toBe([...examined.source.text].length)
    expect(examined.faults.length > 0 || unplaced === 0).toBe(true)
    figures.read++
    if (examined.faults.length === 0) contentFilesOf([examined])
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error
    expect(error.message).toMatch(/\S.{10,}/)
    figures.refused++
  }
}

describe.each(DOCUMENTS)('however %s is damaged, it gives an account that balances or a reason', (name, bytes) => {
  test('in its bytes', () => {
    fc.assert(
      fc.property(mutations, (list) => attempt(name, mutateBytes(bytes, list))),
      { numRuns: RUNS },
    )
  })

  test('in its text', () => {
    fc.assert(
      fc.property(mutations, (list) => attempt(name, mutateInside(name, bytes, list))),
      { numRuns: RUNS },
    )
  })

  afterAll(() => {
    if (process.env.MINGZHANG_FUZZ) process.stderr.write(`${name}: ${JSON.stringify(figures)}\n`)
  })
})
