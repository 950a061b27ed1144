import type { Row } from '../../document/document.ts'
import type { Layout, Signs } from '../layout.ts'
import { type Column, columnOf } from '../words/columns.ts'
import { type Role, roleOf } from '../words/labels.ts'
import { wordOf } from '../words/word.ts'
import { isIndicatorHead } from './indicators/indicator-head.ts'

/** The first of some layouts whose signs a table with its title has; undefined when it has those of none. */
export function layoutOf(rows: readonly Row[], layouts: readonly Layout[], title = ''): Layout | undefined {
  return layouts.find(({ signs }) => hasSigns(rows, signs, title))
}

function hasSigns(
  rows: readonly Row[],
  { roles, without, says, columns, begins, words }: Signs,
  title: string,
): boolean {
  return (
    (!roles || hasRole(rows, roles)) &&
    (!says || says.test(title) || (saysSo(rows, says) && (!without || !hasRole(rows, without)))) &&
    (!columns || hasColumn(rows, columns)) &&
    (!begins || rows.some((row) => begins.test(wordOf(row[0])))) &&
    (!words || hasWords(rows, words))
  )
}

function hasRole(rows: readonly Row[], roles: readonly Role[]): boolean {
  return rows.some((row) =>
    row.some((cell) => {
      const role = roleOf(wordOf(cell))
      return role !== undefined && roles.includes(role)
    }),
  )
}

function saysSo(rows: readonly Row[], says: RegExp): boolean {
  return rows.some((row) => row.some((cell) => roleOf(wordOf(cell)) !== undefined && says.test(wordOf(cell))))
}

function hasColumn(rows: readonly Row[], columns: readonly Column[]): boolean {
  const heads = rows.flatMap((row, n) => (isIndicatorHead(row) ? [row, rows[n + 1] ?? []] : []))
  return heads.some((row) =>
    row.some((cell) => {
      const column = columnOf(wordOf(cell))
      return column !== undefined && columns.includes(column)
    }),
  )
}

/** Words are compared without what stands behind a bracket. */
function hasWords(rows: readonly Row[], { sure, of, atLeast }: NonNullable<Signs['words']>): boolean {
  const found = new Set(rows.flat().map((cell) => wordOf(cell).split(/[（(]/, 1).join('')))
  return found.has(sure) || of.filter((word) => found.has(word)).length >= atLeast
}
