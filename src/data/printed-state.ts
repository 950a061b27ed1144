import { absenceOf, noNumberOf } from '../model/absence.ts'

/** What stands with the printed text of a cell that should hold a number: the number, and of which month it is. */
const BESIDE_NUMBER: ReadonlySet<string> = new Set(['raw', 'fen', 'share', 'value', 'label', 'month', 'from'])

/** A printed cell with the word for what it lacks beside its text, as data give it: an amount, a share or a figure without its
 *  number, a target that says nothing. Every other value is given back as it is. */
export function withState(value: unknown): unknown {
  if (!isPrinted(value)) return value
  const { raw, ...rest } = value
  const state = stateOf(value)
  return state === undefined ? value : { raw, state, ...rest }
}

interface Printed {
  readonly raw: string
  readonly fen?: bigint
  readonly share?: number
  readonly value?: number
}

function stateOf(cell: Printed): string | undefined {
  if ('kind' in cell) return absenceOf(cell.raw)
  const isNumber = Object.keys(cell).every((key) => BESIDE_NUMBER.has(key))
  return isNumber ? noNumberOf(cell.raw, cell.fen ?? cell.share ?? cell.value) : undefined
}

function isPrinted(value: unknown): value is Printed {
  return typeof value === 'object' && value !== null && 'raw' in value && typeof value.raw === 'string'
}
