import type { InnerTable, LabelledText } from '../../../model/other-text.ts'
import type { Draft, IndicatorRow, PlaceValue } from '../read/reading.ts'
import { type Column, isColumn } from '../words/columns.ts'
import { isRole, type Role } from '../words/labels.ts'

/** The keys of a record that hold one text which a label gives. */
type TextsOf<File> = {
  [Key in keyof File & Role as NonNullable<File[Key]> extends string ? Key : never]?: string
}

/** What labels gave as texts, by the keys of a record that are their roles. */
export function textsOf<File>({ texts }: Draft): TextsOf<File> {
  return Object.fromEntries(texts) as TextsOf<File>
}

/** The keys of a schema that are roles of labels: what a label gives has a field there. */
export function rolesIn<Shape extends object>(shape: Shape): (keyof Shape & Role)[] {
  return keysOf(shape).filter((key): key is keyof Shape & Role => isRole(key))
}

/** The keys of an indicator's schema that are columns. */
export function columnsIn<Shape extends object>(shape: Shape): (keyof Shape & Column)[] {
  return keysOf(shape).filter((key): key is keyof Shape & Column => isColumn(key))
}

function keysOf<Shape extends object>(shape: Shape): (keyof Shape & string)[] {
  return Object.keys(shape) as (keyof Shape & string)[]
}

/** A record in the order of its schema, without what the schema has not and what is absent. */
export function ordered<File extends object>(shape: Readonly<Record<keyof File, unknown>>, found: File): File {
  const entries = keysOf(shape).flatMap((key) => (found[key] === undefined ? [] : [[key, found[key]]]))
  return Object.fromEntries(entries) as File
}

/** Some columns of an indicator row, in the order given, and behind them what stands by place and under heads of its own; absent
 *  where the table has no such column. */
export function inOrder<Some extends Column>(
  { level1, level2, name, places, fields, ...row }: IndicatorRow,
  columns: readonly Some[],
): IndicatorIn<Some> {
  const texts: Partial<Record<string, string>> = row
  const rest = columns.flatMap((column) => (texts[column] === undefined ? [] : [[column, texts[column]]]))
  return {
    ...{ level1, level2, name, ...(Object.fromEntries(rest) as { [C in Some]?: string }) },
    ...(places && { places: [...places] }),
    ...(fields && { fields: [...fields] }),
  }
}

/** An indicator with some columns. */
type IndicatorIn<Some extends Column> = Record<'level1' | 'level2' | 'name', string> & { [C in Some]?: string } & {
  places?: PlaceValue[]
  fields?: LabelledText[]
}

/** What any form may print beside its own fields, as a record has it. */
export function othersOf({ fields, notes, tables }: Draft): {
  fields?: LabelledText[]
  notes?: string[]
  tables?: InnerTable[]
} {
  return {
    ...(fields.length > 0 && { fields: [...fields] }),
    ...(notes.length > 0 && { notes: [...notes] }),
    ...(tables.length > 0 && { tables: [...tables] }),
  }
}
