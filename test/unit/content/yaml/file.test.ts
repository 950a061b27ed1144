import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { z } from 'zod'
import { parseYamlFile } from '../../../../src/content/yaml/file.ts'

const schema = z.strictObject({ name: z.string(), rows: z.array(z.string()).optional() })

test('a value found to be at fault later is placed and quoted', () => {
  const { value, diagnose } = parseYamlFile('name: 甲\nrows:\n  - 乙\n  - "丙"\n', schema, 'a.yaml')
  expect(value).toEqual({ name: '甲', rows: ['乙', '丙'] })
  const { message, place } = diagnose({ code: 'amount-not-number', path: ['rows', 1] })
  expect(place).toEqual({ file: 'a.yaml', line: 4, column: 5 })
  expect(message.en).toContain('“丙”')
})

test('lines are counted from where the YAML starts in its file', () => {
  const { diagnostics } = parseYamlFile('name: 甲\nother: 乙\n', schema, 'department.md', 2)
  expect(diagnostics.map(({ code, place }) => [code, place.line, place.column])).toEqual([['unknown-key', 3, 1]])
})

test('any text that is written as YAML is read back', () => {
  const safe = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text))
  fc.assert(
    fc.property(safe, fc.array(safe), (name, rows) => {
      const { value, diagnostics } = parseYamlFile(stringify({ name, rows }), schema, 'a.yaml')
      expect({ value, diagnostics }).toEqual({ value: { name, rows }, diagnostics: [] })
    }),
  )
})

test.each([['['], ['- '], ['{a: ']])('100,000 times “%s” is told as nested too deep', (opening) => {
  const { diagnostics } = parseYamlFile(opening.repeat(100_000), schema, 'a.yaml')
  expect(diagnostics.map(({ message }) => message.en)).toEqual([
    'The YAML cannot be read: lists and maps are nested too deep.',
  ])
})

test('lists that the library itself cannot follow are told as nested too deep', () => {
  const { diagnostics } = parseYamlFile(`${'- '.repeat(100_000)}\na: 1`, schema, 'a.yaml')
  expect(diagnostics.map(({ message }) => message.en)).toEqual([
    'The YAML cannot be read: lists and maps are nested too deep.',
  ])
})

test('no text brings the reader down', () => {
  const pieces = fc.constantFrom(
    'name',
    ': ',
    '- ',
    '\n',
    '  ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '#',
    '---',
    '?',
    '%',
    '\t',
    '0',
    '：',
    '　',
    '甲',
    '”',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const { value, diagnostics } = parseYamlFile(parts.join(''), schema, 'a.yaml')
      expect(value === undefined && diagnostics.length === 0).toBe(false)
    }),
    { numRuns: 500 },
  )
})
