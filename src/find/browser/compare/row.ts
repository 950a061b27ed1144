/** A cell of the comparison: what a project says, in lines, or the word for that it says nothing. */
export type Cell = readonly string[] | { readonly lack: string }

/** One row of the comparison. */
export interface ComparedRow {
  readonly label: string
  /** What stands small by the label, such as level two of an indicator. */
  readonly note?: string
  /** A cell a project, each in lines. */
  readonly cells: readonly (readonly string[])[]
  /** How long a bar under each cell is, 0–1 of the longest; absent where the row has no bars. */
  readonly parts?: readonly number[]
  /** Whether every project says something. */
  readonly isShared: boolean
  /** Whether they say the same, spaces apart; absent where that cannot be asked: one says nothing, or all are prose. */
  readonly isSame?: boolean
}

/** Rows under one heading. */
export interface ComparedSection {
  readonly heading: string
  readonly rows: readonly ComparedRow[]
}

/** What is not asked of every row. */
interface RowKind {
  /** What stands small by the label. */
  readonly note?: string | undefined
  /** Texts that no two projects would write alike, so that a difference says nothing. */
  readonly isProse?: boolean
  /** A number for each cell to be drawn as a bar; absent where a cell has none. */
  readonly values?: readonly (number | undefined)[]
}

/** A row of these cells. */
export function rowOf(
  label: string,
  cells: readonly Cell[],
  { note, isProse = false, values }: RowKind = {},
): ComparedRow {
  const isShared = cells.every((cell) => !('lack' in cell))
  const lines = cells.map((cell) => ('lack' in cell ? [cell.lack] : cell))
  const texts = new Set(lines.map((one) => one.join('\n').replace(/[^\S\n]/g, '')))
  return {
    ...{ label, cells: lines, isShared },
    ...(isShared && !isProse && { isSame: texts.size < 2 }),
    ...(values && { parts: partsOf(values) }),
    ...(note && { note }),
  }
}

function partsOf(values: readonly (number | undefined)[]): number[] {
  const sizes = values.map((value = 0) => Math.max(0, value))
  const most = Math.max(0, ...sizes)
  return sizes.map((size) => (most > 0 ? size / most : 0))
}

/** The rows in which every project says something before the others; each in its order. */
export function sharedFirst(rows: readonly ComparedRow[]): ComparedRow[] {
  return [...rows.filter(({ isShared }) => isShared), ...rows.filter(({ isShared }) => !isShared)]
}
