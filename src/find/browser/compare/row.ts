/** One row of the comparison. */
export interface ComparedRow {
  readonly label: string
  /** What stands small by the label, such as level two of an indicator. */
  readonly note?: string
  /** A cell a project, each in lines. */
  readonly cells: readonly (readonly string[])[]
  /** Whether the projects differ in it, spaces apart. */
  readonly different: boolean
}

/** Rows under one heading. */
export interface ComparedSection {
  readonly heading: string
  readonly rows: readonly ComparedRow[]
}

/** A row of these cells. */
export function rowOf(label: string, cells: readonly (readonly string[])[], note?: string): ComparedRow {
  const texts = new Set(cells.map((lines) => lines.join('\n').replace(/[^\S\n]/g, '')))
  return { label, cells, different: texts.size > 1, ...(note && { note }) }
}
