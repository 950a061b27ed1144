import { strToU8, zipSync } from 'fflate'
import { sheetXml } from './sheet-xml.ts'
import type { XlsxSheet } from './workbook.ts'
import { sheetPath, XML_HEAD, xlsxParts } from './xlsx-parts.ts'

/** Zip files keep local time; the same numbers in every time zone give the same bytes. */
const DATE = new Date(1980, 0, 1)

/** The bytes of an .xlsx file with these sheets, in this order. The same sheets give the same bytes.
 *  @throws Error when a sheet holds what a spreadsheet cannot. */
export function writeXlsx(sheets: readonly XlsxSheet[]): Uint8Array {
  const parts = [
    ...xlsxParts(sheets.map(({ name }) => name)),
    ...sheets.map((sheet, place) => [sheetPath(place), XML_HEAD + sheetXml(sheet)] as const),
  ]
  const files = Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)]))
  return zipSync(files, { level: 6, mtime: DATE })
}
