import type { Cell } from '../../../document/document.ts'
import type { Column } from '../../words/columns.ts'

/** What a column of a table of indicators holds: a key of the record; `periodTarget`, the target of the whole period; `place`,
 *  the value of one place; or `other`, which is kept under its own head. */
export type Kind = Exclude<Column, 'content' | 'direction'> | 'place' | 'other'

/** One column of a head, from the column `from` of the table up to `to`. */
export interface HeadColumn {
  readonly kind: Kind
  /** Its head as printed; of a head in two rows, both where one says too little. */
  readonly label: string
  readonly from: number
  readonly to: number
  /** In what its values count, where the head says it: `指标值（%）`. */
  readonly unit?: string
  /** Whether it belongs to the indicators of the whole period that stand beside those of the year. */
  readonly ofPeriod?: boolean
}

/** The columns of a head with the cells that it is made of. */
export interface Head {
  readonly columns: readonly HeadColumn[]
  /** How many columns the table has. */
  readonly width: number
  /** The cells before its first column, which head the rows at their side. */
  readonly side: readonly Cell[]
  readonly cells: readonly Cell[]
  /** How many rows it takes. */
  readonly rows: 1 | 2
}

/** What keeps a head from being read. */
export interface HeadProblem {
  readonly code:
    | 'indicator-level-missing'
    | 'indicator-value-missing'
    | 'indicator-column-twice'
    | 'indicators-which-period'
  readonly cell?: Cell
}

/** A column whose kind may still depend on the others. */
export interface Found extends Omit<HeadColumn, 'kind'> {
  readonly kind: Kind | 'content' | 'direction'
  readonly cell: Cell
}
