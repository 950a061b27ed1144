import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import type { XlsxSheet } from '../../../src/office/workbook.ts'
import { writeXlsx } from '../../../src/office/write-xlsx.ts'

const SHEET: XlsxSheet = {
  name: '项目 & 指标',
  widths: [8, 20],
  tab: '1F6FEB',
  frozen: { rows: 1, columns: 1 },
  rows: [
    { style: 'head', cells: ['标记', '编码'], height: 22 },
    { style: 'plain', cells: ['', '<00012345678901234567>'] },
  ],
  validations: [
    {
      column: 1,
      from: 2,
      to: 9,
      rule: { list: ['说明', '示例'] },
      style: 'stop',
      title: '标记',
      message: '请选“说明”或“示例”。',
    },
    { column: 2, from: 2, to: 9, rule: { formula: 'LEN(B2)<30' }, style: 'warning', title: '编码', message: '太长。' },
  ],
}

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))

test('a package holds the parts that a spreadsheet needs, each well-formed and of a declared type', () => {
  const parts = partsOf(writeXlsx([SHEET, { name: '空', widths: [], rows: [] }]))
  expect(Object.keys(parts)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ])
  for (const xml of Object.values(parts))
    expect(() => new SaxesParser({ xmlns: true }).write(xml).close()).not.toThrow()
  const types = parts['[Content_Types].xml'] ?? ''
  for (const part of ['workbook', 'styles', 'worksheets/sheet1', 'worksheets/sheet2'])
    expect(types).toContain(`PartName="/xl/${part}.xml"`)
  expect(parts['xl/workbook.xml']).toContain(
    '<sheet name="项目 &amp; 指标" sheetId="1" r:id="rId1"/><sheet name="空" sheetId="2" r:id="rId2"/>',
  )
  expect(parts['xl/_rels/workbook.xml.rels']).toMatch(
    /Id="rId1"[^>]*Target="worksheets\/sheet1\.xml".*Id="rId2"[^>]*Target="worksheets\/sheet2\.xml".*Id="rId3"[^>]*Target="styles\.xml"/,
  )
})

test('a sheet has its parts in the order that the format asks for', () => {
  const xml = partsOf(writeXlsx([SHEET]))['xl/worksheets/sheet1.xml'] ?? ''
  const tags = [
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'dataValidations',
    'pageMargins',
    'pageSetup',
  ]
  expect([...xml.matchAll(/<([a-zA-Z]+)/g)].map(([, tag]) => tag ?? '').filter((tag) => tags.includes(tag))).toEqual(
    tags,
  )
  expect(xml).toContain('<dimension ref="A1:B2"/>')
  expect(xml).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>')
  expect(xml).toContain(
    '<c r="B2" s="1" t="inlineStr"><is><t xml:space="preserve">&lt;00012345678901234567&gt;</t></is></c>',
  )
  expect(xml).toContain(
    'type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="标记" error="请选“说明”或“示例”。" sqref="A2:A9"><formula1>&quot;说明,示例&quot;</formula1>',
  )
  expect(xml).toContain(
    'type="custom" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="编码" error="太长。" sqref="B2:B9"><formula1>LEN(B2)&lt;30</formula1>',
  )
})

test('every cell style but the first has the text format', () => {
  const styles = partsOf(writeXlsx([SHEET]))['xl/styles.xml'] ?? ''
  const formats = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => id)
  expect(formats).toEqual(['0', '49', '49', '49', '49', '49'])
})

test('the same sheets give the same bytes', () => expect(writeXlsx([SHEET])).toEqual(writeXlsx([SHEET])))

test('a text that no cell can hold is refused', () =>
  expect(() => writeXlsx([{ ...SHEET, rows: [{ style: 'plain', cells: ['长'.repeat(32_768)] }] }])).toThrow(
    'longer than a cell can hold',
  ))
