import type { Column, DataTable } from './columns/column.ts'

/** A line of the dictionary: a column of a table. */
interface DictionaryEntry {
  readonly table: string
  readonly name: string
  readonly about: string
  /** Empty where it is no number. */
  readonly unit: string
  readonly example: string
  /** Whether it stands as published or this site works it out. */
  readonly from: string
}

/** What every column of some tables means, in their order. */
export function dictionaryOf(tables: readonly DataTable[]): DictionaryEntry[] {
  return tables.flatMap(({ title, columns }) => columns.map((column) => entryOf(title, column)))
}

/** The heads of a dictionary, in the order of the parts of its entries. */
export const DICTIONARY_HEADS = ['表', '名称', '说明', '单位', '例子', '出处'] as const

function entryOf(table: string, { name, about, unit = '', example, computed, part }: Column): DictionaryEntry {
  const from = computed ? '本站算' : part === 'origin' || part === 'state' ? '本站' : '原文'
  return { table, name, about, unit, example, from }
}
