import { type DataSheet, dataSheetXml } from './data-sheet.ts'
import { sheetPath, XML_HEAD, xlsxParts } from './xlsx-parts.ts'
import { zipPieces } from './zip-pieces.ts'

/** An .xlsx file of data as pieces of bytes, however many rows it has. Cells are not padded or wrapped, and numbers are numbers: the
 *  workbook that a clerk fills in is written by `writeXlsx`. */
export function dataWorkbook(sheets: readonly DataSheet[]): Iterable<Uint8Array> {
  const parts = xlsxParts(sheets.map(({ name }) => name)).map(([path, xml]) => ({ path, pieces: [xml] }))
  return zipPieces([...parts, ...sheets.map((sheet, place) => ({ path: sheetPath(place), pieces: piecesOf(sheet) }))])
}

function* piecesOf(sheet: DataSheet): Generator<string> {
  yield XML_HEAD
  yield* dataSheetXml(sheet)
}
