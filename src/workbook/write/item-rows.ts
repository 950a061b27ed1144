import type { ProjectFile } from '../../model/files/project-file.ts'
import type { RowCells } from '../cells.ts'
import { FIELDS_KIND, NOTES_KIND, UNPLACED_KIND } from '../sheets/kinds.ts'
import { encodeValue } from '../values.ts'

/** Other texts of a record, its notes and what found no place, one a row. */
export function otherRows(
  own: RowCells,
  { fields, notes, unplaced }: Pick<ProjectFile, 'fields' | 'notes' | 'unplaced'>,
): RowCells[] {
  const labelled = fields?.map(({ label, text }) => ({
    ...own,
    类别: FIELDS_KIND,
    栏目: encodeValue(label),
    内容: encodeValue(text),
  }))
  return [
    ...(labelled?.length === 0 ? [{ ...own, 类别: FIELDS_KIND }] : (labelled ?? [])),
    ...textRows(own, NOTES_KIND, notes),
    ...unplacedRows(own, unplaced),
  ]
}

/** Texts of one kind, one a row; a list that is there and holds nothing is one row of its kind without a text. */
export function textRows(own: RowCells, kind: string, texts: readonly string[] | undefined): RowCells[] {
  if (texts?.length === 0) return [{ ...own, 类别: kind }]
  return (texts ?? []).map((text) => ({ ...own, 类别: kind, 内容: encodeValue(text) }))
}

/** What found no place, one a row. */
export function unplacedRows(own: RowCells, unplaced: ProjectFile['unplaced']): RowCells[] {
  if (unplaced?.length === 0) return [{ ...own, 类别: UNPLACED_KIND }]
  return (unplaced ?? []).map(({ text, place }) => ({
    ...own,
    类别: UNPLACED_KIND,
    内容: encodeValue(text),
    原文位置: encodeValue(place),
  }))
}
