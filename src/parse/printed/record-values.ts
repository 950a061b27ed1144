import type { Standing } from './printed-text.ts'

/** A printed value of a record. */
export interface RecordValue {
  /** Keys from the record down, numbers from 0. */
  readonly path: readonly (string | number)[]
  /** Never blank. */
  readonly text: string
  /** How its document must print it; undefined where it may be put together or spelled by the form. */
  readonly standing: Standing | undefined
}

/** What a record says of itself, and what no document prints. */
const NOT_PRINTED = new Set(['source', 'moneyUnit', 'supplied', 'unplaced', 'continues'])
/** Parts whose values readers rely on: amounts, goals, scores. */
const RELIED_ON = new Set([
  ...['budget', 'funding', 'periodMoney', 'spendPlan', 'purpose', 'goals', 'periodGoals'],
  ...['totalWeight', 'totalScore', 'grade'],
])
const ROWS = new Set(['indicators', 'periodIndicators'])
const RELIED_ON_CELLS = new Set(['target', 'actual', 'score', 'weight'])

/** The printed values of a record as its file has it, in the order of the file. Blank ones are left out: nothing prints them. */
export function recordValuesOf(record: object): RecordValue[] {
  return Object.entries(record)
    .filter(([key]) => !NOT_PRINTED.has(key))
    .flatMap(([key, value]) => textsIn(value, [key]))
    .map((value) => ({ ...value, standing: standingOf(value.path) }))
}

function textsIn(value: unknown, path: RecordValue['path']): Omit<RecordValue, 'standing'>[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item: unknown, n) => textsIn(item, [...path, n]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]))
}

function standingOf([part, , cell]: RecordValue['path']): Standing | undefined {
  if (typeof part !== 'string') return undefined
  if (RELIED_ON.has(part)) return cell === 'source' || cell === 'reason' ? undefined : 'anywhere'
  if (!ROWS.has(part)) return undefined
  if (cell === 'name') return 'anywhere'
  return typeof cell === 'string' && RELIED_ON_CELLS.has(cell) ? 'cell' : undefined
}

/** The key of a value in the words of `edited`: rows and list items from 1. */
export function valueKeyOf(path: RecordValue['path']): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.')
}
