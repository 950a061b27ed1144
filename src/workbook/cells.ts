import type { ProjectFile } from '../model/files/project-file.ts'
import { editedLines } from './edited-lines.ts'
import type { Fields } from './fields.ts'
import { encodeColumn, encodeValue } from './values.ts'

/** The cells of one row by the heads of their columns; a column that is not named is blank. */
export type RowCells = Readonly<Record<string, string>>

/** Rows of the workbook by the names of their sheets. */
export type SheetRows = Readonly<Record<string, readonly RowCells[]>>

/** Rows of several records by the names of their sheets, in the order given. */
export function togetherRows(all: readonly SheetRows[]): SheetRows {
  const names = new Set(all.flatMap((rows) => Object.keys(rows)))
  return Object.fromEntries([...names].map((name) => [name, all.flatMap((rows) => rows[name] ?? [])]))
}

type Texts<Key extends string> = { readonly [K in Key]?: string | undefined }

/** The texts of a record, each under its head. */
export function cellsOf<Key extends string>(fields: Fields<Key>, record: Texts<Key>): RowCells {
  return Object.fromEntries(fields.map(([key, head]) => [head, encodeValue(record[key])]))
}

/** A list of records, one a row, each text under its head. */
export function listRows<Key extends string>(
  own: RowCells,
  fields: Fields<Key>,
  records: readonly Texts<Key>[],
): RowCells[] {
  const columns = fields.map(([key, head]) => [head, encodeColumn(records.map((record) => record[key]))] as const)
  return records.map((_, n) => ({
    ...own,
    ...Object.fromEntries(columns.map(([head, cells]) => [head, cells[n] ?? ''])),
  }))
}

/** Where a record was printed. */
export function sourceCells({ source }: Pick<ProjectFile, 'source'>): RowCells {
  return {
    原文文件: encodeValue(source?.file),
    原文位置: encodeValue(source?.place),
    人工修改: encodeValue(editedLines(source?.edited)),
  }
}

/** What is printed for each month, one a row; `head` is the column of the values. */
export function monthRows(own: RowCells, head: string, months: Readonly<Record<string, string>>): RowCells[] {
  return Object.entries(months).map(([month, printed]) => ({
    ...{ ...own, 月份: month, [head]: printed === '' ? '' : encodeValue(printed) },
  }))
}
