import { expect, test } from 'vitest'
import { tableCsv } from '../../../src/data/table-csv.ts'

const TABLE = {
  columns: [
    { name: '年度', type: 'year', about: '', example: '' },
    { name: '名称', type: 'text', about: '', example: '' },
  ],
} as const

test('only what comes first has the header, and what has no value is empty', () => {
  expect(tableCsv(TABLE, [[2021, '=甲']], true)).toBe("\uFEFF年度,名称\r\n2021,'=甲\r\n")
  expect(tableCsv(TABLE, [[2021, undefined]], false)).toBe('2021,\r\n')
  expect(tableCsv(TABLE, [], true)).toBe('\uFEFF年度,名称\r\n')
})
