import { listed } from '../faults/language.ts'
import type { Draft } from './draft.ts'
import { editedOfLines } from './edited-lines.ts'
import { FIELDS_KIND, NOTES_KIND, UNPLACED_KIND } from './sheets/kinds.ts'
import type { TableRow, WorkbookFault } from './table.ts'
import { decodeValue } from './values.ts'

/** Rows by their kind; one of a kind that is not listed is a fault. */
export function kindsOf(
  rows: readonly TableRow[],
  known: readonly string[],
  faults: WorkbookFault[],
): Map<string, TableRow[]> {
  const kinds = Map.groupBy(rows, (row) => row.text('类别').trim())
  for (const row of [...kinds].flatMap(([kind, same]) => (known.includes(kind) ? [] : same)))
    faults.push({
      place: row.placeOf('类别'),
      code: 'workbook-kind-not-known',
      text: row.text('类别'),
      other: listed(known),
    })
  return kinds
}

/** A list of texts; one row without a text is a list that holds nothing. */
export function putTexts(draft: Draft, key: string, rows: readonly TableRow[] | undefined): void {
  if (!rows) return
  draft.value[key] = []
  if (isEmptyList(rows)) return
  for (const [n, row] of rows.entries()) draft.put([key, n], decodeValue(row.text('内容')) ?? '', row, '内容')
}

/** Whether rows of one kind stand for a list that holds nothing. */
export function isEmptyList(rows: readonly TableRow[]): boolean {
  const [first, ...others] = rows
  return others.length === 0 && ['栏目', '内容', '原文位置'].every((head) => (first?.text(head) ?? '').trim() === '')
}

/** Labelled texts, notes and text without a place, as any form may have them. */
export function putOthers(draft: Draft, kinds: ReadonlyMap<string, readonly TableRow[]>): void {
  const labelled = kinds.get(FIELDS_KIND)
  if (labelled) {
    const rows = isEmptyList(labelled) ? [] : labelled
    draft.value.fields = rows.map(() => ({}))
    for (const [n, row] of rows.entries()) {
      draft.put(['fields', n, 'label'], decodeValue(row.text('栏目')), row, '栏目')
      draft.put(['fields', n, 'text'], decodeValue(row.text('内容')) ?? '', row, '内容')
    }
  }
  putTexts(draft, 'notes', kinds.get(NOTES_KIND))
  putUnplaced(draft, kinds.get(UNPLACED_KIND) ?? [])
}

/** Whether a row is text for which an import found no place. */
export function isUnplaced(row: TableRow): boolean {
  return row.text('类别').trim() === UNPLACED_KIND
}

/** Text for which an import found no place; nothing when there are no rows. */
export function putUnplaced(draft: Draft, all: readonly TableRow[]): void {
  if (all.length === 0) return
  const rows = isEmptyList(all) ? [] : all
  draft.value.unplaced = rows.map(() => ({}))
  for (const [n, row] of rows.entries()) {
    draft.put(['unplaced', n, 'text'], decodeValue(row.text('内容')), row, '内容')
    draft.put(['unplaced', n, 'place'], decodeValue(row.text('原文位置')), row, '原文位置')
  }
}

/** Where in which document a record was printed; nothing when the row does not say. */
export function putSource(draft: Draft, row: TableRow): void {
  const [file, place] = [decodeValue(row.text('原文文件')), decodeValue(row.text('原文位置'))]
  if (file === undefined && place === undefined) return
  draft.put(['source'], {}, row, '原文文件')
  draft.put(['source', 'file'], file, row, '原文文件')
  draft.put(['source', 'place'], place, row, '原文位置')
  const edited = editedOfLines(decodeValue(row.text('人工修改')))
  if (!edited) return
  draft.put(['source', 'edited'], {}, row, '人工修改')
  for (const [key, printed] of Object.entries(edited)) draft.put(['source', 'edited', key], printed, row, '人工修改')
}
