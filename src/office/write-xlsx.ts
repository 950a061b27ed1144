import { strToU8, zipSync } from 'fflate'
import { sheetXml } from './sheet-xml.ts'
import { STYLES_XML } from './styles-xml.ts'
import type { XlsxSheet } from './workbook.ts'
import { xmlText } from './xml-text.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Zip files keep local time; the same numbers in every time zone give the same bytes. */
const DATE = new Date(1980, 0, 1)

/** The bytes of an .xlsx file with these sheets, in this order. The same sheets give the same bytes.
 *  Source: ECMA-376 part 1, 12 and 18.
 *  @throws Error when a sheet holds what a spreadsheet cannot. */
export function writeXlsx(sheets: readonly XlsxSheet[]): Uint8Array {
  const paths = sheets.map((_, n) => `worksheets/sheet${n + 1}.xml`)
  const parts: [path: string, xml: string][] = [
    ['[Content_Types].xml', contentTypes(paths)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([...paths.map((path) => ['worksheet', path] as const), ['styles', 'styles.xml']]),
    ],
    ['xl/styles.xml', STYLES_XML],
    ...sheets.map((sheet, n): [string, string] => [`xl/${paths[n]}`, sheetXml(sheet)]),
  ]
  const files = Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(HEAD + xml)]))
  return zipSync(files, { level: 6, mtime: DATE })
}

function contentTypes(paths: readonly string[]): string {
  const override = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${SHEET_TYPE}.${type}+xml"/>`
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    ...paths.map((path) => override(path, 'worksheet')),
    override('styles.xml', 'styles'),
    '</Types>',
  ].join('')
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const rows = targets.map(
    ([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${PACKAGE}/relationships">${rows.join('')}</Relationships>`
}

function workbookXml(sheets: readonly XlsxSheet[]): string {
  const tabs = sheets.map(({ name }, n) => `<sheet name="${xmlText(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
  return [
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">`,
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="14000" tabRatio="850"/></bookViews>',
    `<sheets>${tabs.join('')}</sheets>`,
    '</workbook>',
  ].join('')
}
