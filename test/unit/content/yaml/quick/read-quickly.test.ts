import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { z } from 'zod'
import { carefulPlaces, parseCarefully } from '../../../../../src/content/yaml/careful.ts'
import { quickPlaces } from '../../../../../src/content/yaml/quick/places.ts'
import { readQuickly } from '../../../../../src/content/yaml/quick/read-quickly.ts'
import { parseFrontMatter } from '../../../../../src/parse/front-matter.ts'

const CONTENT = join(import.meta.dirname, '../../../../../content')

/** The bundled content's texts of YAML: all that a person or an import has written there. */
const WRITTEN = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(yaml|md)$/.test(name))
  .map((name) => readFileSync(join(CONTENT, name), 'utf8'))
  .map((text) => parseFrontMatter(text)?.head ?? text)

/** What is read quickly is what is read carefully, and without a fault. Whatever is not read quickly is right as well. */
function expectSame(text: string): void {
  const quick = readQuickly(text)
  if (quick === undefined) return
  const { plain, diagnostics } = parseCarefully(text, z.unknown(), 'a.yaml', 1)
  expect({ text, plain: quick, diagnostics: [] }).toStrictEqual({ text, plain, diagnostics })
  const places = carefulPlaces(text, 'a.yaml')
  const quickly = quickPlaces(text)
  for (const path of pathsIn(quick)) {
    const place = quickly?.(path)
    if (place) expect({ text, path, place: { file: 'a.yaml', ...place } }).toEqual({ text, path, place: places(path) })
  }
}

/** The keys that lead to every value of a record, and to some that are not there. */
function pathsIn(value: unknown): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [[], ['none']]
  const inside = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [[], ['none'], [99], ...inside.flatMap(([key, inner]) => pathsIn(inner).map((path) => [key, ...path]))]
}

describe('what is read quickly', () => {
  test('is every file of the bundled content', () => {
    expect(WRITTEN.length).toBe(7)
    expect(WRITTEN.filter((text) => readQuickly(text) === undefined)).toEqual([])
    for (const text of WRITTEN) expectSame(text)
  })

  test.each<[string, unknown]>([
    ['a: 甲\nb: "乙"\nc: \'丙\'\n', { a: '甲', b: '乙', c: '丙' }],
    ['# 注\n\na:   甲 乙  \n\n  # 注\nb: 1', { a: '甲 乙', b: 1 }],
    ['a: 0\nb: true\nc: false\nd: 2021\n', { a: 0, b: true, c: false, d: 2021 }],
    [
      'a: 2021-02-01\nb: 50.00%\nc: ≥90%\nd: 1,000\ne: 1_000\n',
      { a: '2021-02-01', b: '50.00%', c: '≥90%', d: '1,000', e: '1_000' },
    ],
    ['a: yes\nb: no\nc: y\nd: on\ne: =\n', { a: 'yes', b: 'no', c: 'y', d: 'on', e: '=' }],
    ['a: 12:30\nb: http://a.example/#b\nc: -5%\n', { a: '12:30', b: 'http://a.example/#b', c: '-5%' }],
    ["a: \"\\\"\\\\ \\n\\u7532\"\nb: 'it''s: #1'\n", { a: '"\\ \n甲', b: "it's: #1" }],
    ['"a b": 1\n\'c: d\': 2\n3月底: 50%\n', { 'a b': 1, 'c: d': 2, '3月底': '50%' }],
    ['- 甲\n- a: 1\n  b:\n  - 乙\n  c: 2\n-   d: 3\n', ['甲', { a: 1, b: ['乙'], c: 2 }, { d: 3 }]],
    ['a:\n    b:\n      - 1\nc: []\nd: {}\n', { a: { b: [1] }, c: [], d: {} }],
    ['a: { b: 1, c: [ "甲", 乙 丙, \'\' ] }\n', { a: { b: 1, c: ['甲', '乙 丙', ''] } }],
    ['a: |\n  甲\n    乙 # 丙\n\n  丁: 戊\n\nb: |-\n  己\n\n', { a: '甲\n  乙 # 丙\n\n丁: 戊\n', b: '己' }],
    ['a: 甲\r\nb: |\r\n  乙\r\n  丙\r\n', { a: '甲', b: '乙\n丙\n' }],
    ['<<: 甲\n', { '<<': '甲' }],
  ])('%j is read as it says', (text, plain) => {
    expect(readQuickly(text)).toStrictEqual(plain)
    expectSame(text)
  })

  test.each(
    [
      ['', '# 注\n', '甲\n', '"甲"\n', '[]\n', ' a: 1\n', '- - 1\n', '? a\n: 1\n'],
      [
        'a:\n',
        'a: # 注\n',
        'a: 甲 # 注\n',
        'a: "甲" # 注\n',
        'a: 甲\n  乙\n',
        'a: "甲\n  乙"\n',
        'a: 甲: 乙\n',
        'a:\t甲\n',
      ],
      ['a: ~\n', 'a: null\n', 'a: True\n', 'a: 1.5\n', 'a: 0o17\n', 'a: 0x1F\n', 'a: 1e3\n', 'a: .inf\n', 'a: .NaN\n'],
      ['a: 007\n', 'a: +1\n', 'a: -1\n', 'a: .5\n', 'a: 1234567890123456\n'],
      ['a: &x 甲\n', 'a: *x\n', 'a: !!str 甲\n', 'a: @甲\n', 'a: %甲\n', 'a: ]\n', 'a: - 甲\n', 'a: ? 甲\n'],
      ['1: 甲\n', 'null: 甲\n', 'true: 甲\n', '__proto__: 甲\n', 'a: 1\na: 2\n', 'a : 1\n', 'a: { b: 1, b: 2 }\n'],
      ['---\na: 1\n', 'a: 1\n---\nb: 2\n', '%YAML 1.2\n', 'a: 1\n...\n', '\ufeffa: 1\n'],
      ['a: |+\n  甲\n', 'a: |2\n  甲\n', 'a: >\n  甲\n', 'a: |\nb: 1\n', 'a: |\n\n  甲\n b: 1\n'],
      [
        'a: "\\x41"\n',
        'a: "\\u202e"\n',
        'a: "甲" 乙\n',
        "a: 'b\n",
        'a: [ 1\n',
        'a: [ 1, ]\n',
        'a: { b:1 }\n',
        'a: \u202e甲\n',
      ],
      ['a:\n   - 1\n  - 2\n', '- a\nb: 1\n', 'a: 1\n- b\n', 'a: 1\n  b: 2\n', '- a: 1\n   b: 2\n'],
    ].flat(),
  )('%j is left to the careful reading', (text) => {
    expect(readQuickly(text)).toBeUndefined()
  })
})

describe('places that are found quickly', () => {
  test.each<[PropertyKey[], { line: number; column: number } | undefined]>([
    [[], { line: 2, column: 1 }],
    [['a'], { line: 2, column: 4 }],
    [['b'], { line: 4, column: 3 }],
    [['b', 1], { line: 5, column: 5 }],
    [['b', 1, 'd'], { line: 6, column: 8 }],
    [['b', 1, 'none'], { line: 5, column: 5 }],
    [['b', 7], { line: 4, column: 3 }],
    [['none'], { line: 2, column: 1 }],
    [['a', 'none'], { line: 2, column: 4 }],
    [['e'], { line: 7, column: 4 }],
    [['e', 0], undefined],
  ])('%j leads where it should', (path, place) => {
    const text = '# 注\na: 甲\nb:\n  - 乙\n  - c: 1\n    d: "丙"\ne: [ 1 ]\n'
    expect(quickPlaces(text)?.(path)).toEqual(place)
    expect(quickPlaces(text.replaceAll('\n', '\r\n'))?.(path)).toEqual(place)
  })

  test('are not looked for in other text', () => {
    expect(quickPlaces('a: &x 1\n')).toBeUndefined()
  })
})

describe('what is read quickly is what is read carefully', () => {
  const word = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('甲', '乙丙', 'name', 'a', '≥90%', '12', '3月底', '100000.00', 'true', '-5%', 'it’s'),
    },
    fc.constantFrom(
      'null',
      '~',
      '0x1',
      '1e3',
      '.inf',
      '+1',
      'yes',
      '2021-01-01',
      '---',
      '...',
      '%',
      '__proto__',
      '<<',
      '\u3000',
    ),
    fc.string({ unit: 'grapheme', maxLength: 3 }),
    fc.string({ unit: fc.constantFrom(...'"\'\\:#-?&*!|>%@`{}[],~= 甲0:1y.'), maxLength: 4 }),
  )
  const inQuotes = word.chain((text) => fc.constantFrom(JSON.stringify(text), `"${text}"`, `'${text}'`))
  const scalar = fc.oneof({ weight: 3, arbitrary: word }, inQuotes)
  const flow = fc.oneof(
    fc.array(scalar, { maxLength: 3 }).map((items) => `[ ${items.join(', ')} ]`),
    fc
      .array(fc.tuple(word, scalar), { maxLength: 3 })
      .map((pairs) => `{${pairs.map((pair) => pair.join(': ')).join(', ')}}`),
  )
  const value = fc.oneof(
    { weight: 6, arbitrary: scalar },
    flow,
    fc.constantFrom('', '|', '|-', '|+', '>-', '|2', '# 注', '- 甲'),
  )
  const opening = fc.constantFrom(
    '',
    '',
    '  ',
    '  ',
    '    ',
    '- ',
    '  - ',
    '    - ',
    ' ',
    '      ',
    '-   ',
    '- - ',
    '\t',
    '# ',
  )
  const key = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom('', 'a: ', 'b: ', 'c: ', '甲: ', '"d": ') },
    word.map((name) => `${name}: `),
  )
  const end = fc.constantFrom('\n', '\n', '\n', '\n\n', ' \n', '\r\n', ' # 注\n', '  \n  \n', '\n# 注\n', '')
  const line = fc.tuple(opening, key, value, end).map((parts) => parts.join(''))

  test('in any text', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => expectSame(lines.join(''))),
      { numRuns: 3000 },
    )
  })

  test('in text written by hand, with a slip', () => {
    const gap = fc.constantFrom('', '', '', '\n', '# 注\n', '      # 注\n', '   \n')
    const inline = fc.oneof({ weight: 5, arbitrary: scalar }, flow).map((written) => ` ${written}`)
    const literal = fc
      .tuple(
        fc.constantFrom(' |', ' |-'),
        fc.array(fc.tuple(fc.constantFrom('', '', ' '), word), { maxLength: 3 }),
        gap,
      )
      .map(
        ([header, lines, last]) =>
          (pad: string) =>
            `${header}\n${lines.map((line) => `${pad}  ${line.join('')}\n`).join('')}${last}`,
      )
    const onLine = fc.tuple(inline, gap).map(
      ([written, after]) =>
        () =>
          `${written}\n${after}`,
    )
    const { block } = fc.letrec<{ block: (pad: string) => string; node: (pad: string) => string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        { weight: 6, arbitrary: onLine },
        { weight: 1, arbitrary: literal },
        { weight: 2, arbitrary: tie('block').map((below) => (pad: string) => `\n${below(`${pad}  `)}`) },
      ),
      block: fc.oneof(
        fc
          .uniqueArray(fc.tuple(fc.constantFrom('a', '甲', '"b"', '3月底', 'name'), tie('node')), {
            selector: ([name]) => name,
            minLength: 1,
          })
          .map((pairs) => (pad: string) => pairs.map(([name, node]) => `${pad}${name}:${node(pad)}`).join('')),
        fc
          .array(fc.tuple(fc.constantFrom('', ' a:'), tie('node')), { minLength: 1, maxLength: 3 })
          .map(
            (items) => (pad: string) =>
              items.map(([name, node]) => `${pad}-${name}${node(name ? `${pad}  ` : pad)}`).join(''),
          ),
      ),
    }))
    const slip = fc.option(fc.tuple(fc.nat(), fc.constantFrom(...' :-#\n"\'|[{,甲0')))
    fc.assert(
      fc.property(block, slip, (write, slipped) => {
        const text = write('')
        const at = (slipped?.[0] ?? 0) % (text.length + 1)
        expectSame(text.slice(0, at) + (slipped?.[1] ?? '') + text.slice(at))
      }),
      { numRuns: 3000 },
    )
  })

  test('in text that is nearly as content is', () => {
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat(3),
      insert: fc.oneof(fc.constant(''), word, line, opening, end),
    })
    fc.assert(
      fc.property(fc.constantFrom(...WRITTEN), fc.array(edit, { minLength: 1, maxLength: 3 }), (text, edits) => {
        const edited = edits.reduce(
          (now, { at, remove, insert }) => {
            const from = at % (now.length + 1)
            return now.slice(0, from) + insert + now.slice(from + remove)
          },
          text.slice(0, 1500),
        )
        expectSame(edited)
      }),
      { numRuns: 500 },
    )
  })

  test('in what the library writes of any record', () => {
    const leaf = fc.oneof(word, fc.string({ unit: 'grapheme' }), fc.nat(), fc.boolean(), fc.constant('甲\n乙\n'))
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(word, tie('tree'), { maxKeys: 3 }),
      ),
    }))
    const style = fc.record({ indentSeq: fc.boolean(), lineWidth: fc.constantFrom(0, 80), singleQuote: fc.boolean() })
    fc.assert(
      fc.property(fc.dictionary(word, tree, { maxKeys: 4 }), style, (record, options) => {
        expectSame(stringify(record, options))
      }),
      { numRuns: 1000 },
    )
  })
})
