import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Columns, fromTables, inTables } from '../../../src/data/tables.ts'

test('a list of records is a table: names once, rows in the order of the columns, what a row lacks is null or left out at its end', () => {
  const columns: Columns = {}
  const record = {
    name: '会议费',
    code: undefined,
    budget: { raw: '10.00', fen: 1000n },
    funding: [
      { source: '财政资金', amount: { raw: '——' } },
      { source: '其他资金', amount: { raw: '10.00', fen: 1000n } },
    ],
    rows: [['一', '二']],
    items: [{ heading: '一、', items: [{ text: '甲' }, { label: '2.', text: '乙' }] }],
    none: [],
  }
  expect(inTables(record, '', columns)).toEqual({
    name: '会议费',
    budget: { raw: '10.00', fen: 1000 },
    funding: [
      ['财政资金', '——', '不适用'],
      ['其他资金', '10.00', null, 1000],
    ],
    rows: [['一', '二']],
    items: [['一、', [['甲'], ['乙', '2.']]]],
    none: [],
  })
  expect(columns).toEqual({
    funding: ['source', 'amount.raw', 'amount.state', 'amount.fen'],
    items: ['heading', 'items'],
    'items.items': ['text', 'label'],
  })
})

test('columns go on behind those of an earlier record, and what stands under a name has its place before it', () => {
  const columns: Columns = { 'department.sources': ['file'] }
  expect(inTables([{ bytes: 3 }, { file: 'a.txt', packed: {} }], 'department.sources', columns)).toEqual([
    [null, 3],
    ['a.txt', null, {}],
  ])
  expect(columns).toEqual({ 'department.sources': ['file', 'bytes', 'packed'] })
})

test('amounts that a number would not hold are read back with every digit', () => {
  const columns: Columns = {}
  const record = {
    budget: { fen: 9_007_199_254_740_993n },
    funding: [{ amount: { raw: '大', fen: 9_007_199_254_740_993n } }],
  }
  const written = JSON.parse(JSON.stringify(inTables(record, '', columns)))
  expect(written).toEqual({ budget: { fen: '9007199254740993' }, funding: [['大', '9007199254740993']] })
  expect(fromTables(written, '', columns)).toEqual(record)
})

test('whatever is written is read back as it was', () => {
  const text = fc.string()
  const leaf = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-9 }), fc.boolean())
  const amount = fc.record({ words: text, fen: fc.bigInt() }, { requiredKeys: [] })
  const row = fc.record({
    a: leaf,
    b: amount,
    c: fc.array(text),
    d: fc.array(fc.record({ x: leaf, y: leaf }, { requiredKeys: ['x'] })),
  })
  const sparse = fc.record({ a: leaf, b: amount, c: fc.array(text), e: leaf }, { requiredKeys: ['e'] })
  const record = fc.record({
    name: text,
    one: fc.array(row),
    two: fc.array(sparse),
    inside: fc.record({ three: fc.array(sparse) }),
  })
  fc.assert(
    fc.property(fc.array(record), (records) => {
      const columns: Columns = {}
      const written: unknown = JSON.parse(JSON.stringify(records.map((one) => inTables(one, '', columns))))
      expect((written as unknown[]).map((one) => fromTables(one, '', columns))).toEqual(records)
    }),
  )
})
