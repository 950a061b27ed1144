import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { readXlsx } from '../../../src/import/xlsx/read-xlsx.ts'
import type { DataCell } from '../../../src/office/data-sheet.ts'
import { dataWorkbook } from '../../../src/office/data-workbook.ts'

const COLUMNS = [
  { name: '名称', width: 18, isNumber: false },
  { name: '预算数（元）', width: 16, isNumber: true },
]

function workbookOf(...sheets: { name: string; rows: readonly (readonly DataCell[])[] }[]): Uint8Array {
  return Buffer.concat([...dataWorkbook(sheets.map((sheet) => ({ columns: COLUMNS, ...sheet })))])
}

const shown = (bytes: Uint8Array) =>
  readXlsx('a.xlsx', bytes).blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.piece.text
      : block.rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text).join('\n'))),
  )

test('a workbook is read back as it was written, texts that look like formulas too', () => {
  const rows = [
    ['=1+1', '100000.00'],
    ["'@SUM(A1)", '0.10'],
    ['两\n行 & <a>', '9007199254740993.00'],
    ['_x000D_', -2.5],
  ]
  expect(shown(workbookOf({ name: '项目', rows }))).toEqual([
    [
      ['名称', '预算数（元）'],
      ['=1+1', '100000'],
      ["'@SUM(A1)", '0.1'],
      ['两\n行 & <a>', '9007199254740993.00'],
      ['_x000D_', '-2.5'],
    ],
  ])
})

test('its parts are well-formed, amounts are numbers as far as a spreadsheet keeps them, and no cell is a formula', () => {
  const parts = unzipSync(workbookOf({ name: '项目 & 指标', rows: [['甲', '100000.00']] }, { name: '空', rows: [] }))
  expect(Object.keys(parts)).toEqual([
    ...['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'],
    ...['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'],
  ])
  for (const xml of Object.values(parts))
    expect(() => new SaxesParser({ xmlns: true }).write(strFromU8(xml)).close()).not.toThrow()
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet).toContain('<c><v>100000.00</v></c>')
  expect(sheet).toContain('<autoFilter ref="A1:B2"/>')
  expect(sheet).not.toContain('<f>')
})

test('many rows are packed in pieces and come out whole, and a text longer than a cell says that it is cut', () => {
  const rows = Array.from({ length: 20_000 }, (_, number) => [`第${number}行`, String(number)])
  const parts = unzipSync(workbookOf({ name: '多', rows: [...rows, ['长'.repeat(40_000), undefined]] }))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  expect(sheet.match(/<row>/g)).toHaveLength(20_002)
  expect(sheet).toContain('第19999行')
  expect(sheet).toContain('长……（太长，全文见 CSV）<')
})

test('the same rows give the same bytes', () => {
  const book = { name: '项目', rows: [['甲', '1.00']] }
  expect(workbookOf(book)).toEqual(workbookOf(book))
})
