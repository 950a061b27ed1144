import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf, yuanCell } from '../../../src/data/csv.ts'

test('a file begins with a byte order mark and its lines end in CRLF', () => {
  expect(csvOf(['年度', '单位'], [[2021, '本级']])).toBe('\uFEFF年度,单位\r\n2021,本级\r\n')
})

test.each([
  ['人大会议', '人大会议'],
  ['', ''],
  ['会议,培训', '"会议,培训"'],
  ['“引号”与"引号"', '"“引号”与""引号"""'],
  ['两\n行', '"两\n行"'],
  ['两\r\n行', '"两\r\n行"'],
  [' 前有空格', ' 前有空格'],
  [' =1+1', "' =1+1"],
  ['=HYPERLINK("http://a.b","看")', '"\'=HYPERLINK(""http://a.b"",""看"")"'],
  ['+cmd', "'+cmd"],
  ['-1+2', "'-1+2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'\t=1"],
  ["'=1", "''=1"],
  ["'引号开头", "''引号开头"],
  [undefined, ''],
  ['-5.20', '-5.20'],
  ['100000.00', '100000.00'],
  [0, '0'],
])('the cell %j is written as %j', (cell, written) => {
  expect(csvOf(['列'], [[cell]])).toBe(`\uFEFF列\r\n${written}\r\n`)
})

test.each([
  [10_000_000n, '100000.00'],
  [1n, '0.01'],
  [0n, '0.00'],
  [-250n, '-2.50'],
  [9_007_199_254_740_991n, '90071992547409.91'],
  [9_007_199_254_740_993n, '90071992547409.93'],
])('%s fen are %s yuan', (fen, yuan) => expect(yuanCell(fen)).toBe(yuan))

/** The cells of each row after the head, by RFC 4180; the first apostrophe of a cell is taken off. */
function readBack(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    const cell = quoted?.replaceAll('""', '"') ?? plain
    rows.at(-1)?.push(cell.startsWith("'") ? cell.slice(1) : cell)
    if (end !== ',') rows.push([])
  }
  return rows.slice(1, -1)
}

test('whatever texts are written, they are read back as they were', () => {
  const text = fc.oneof(fc.string(), fc.stringMatching(/^[ '"=+\-@＝,\t\r\n]{0,6}$/), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
      expect(readBack(csvOf(['甲', '乙'], rows))).toEqual(rows)
    }),
  )
})
