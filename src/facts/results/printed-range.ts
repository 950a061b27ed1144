import { isSameUnit } from '../../model/measure.ts'
import type { Target } from '../../model/target.ts'

/** A target with a lower and an upper end, both inside it. */
export interface PrintedRange {
  readonly from: number
  readonly to: number
  readonly unit: string
}

const NUMBER = '(\\d{1,12}(?:\\.\\d{1,6})?)'
const UNIT = '([^\\d\\s~—–-]{0,6})'
const RANGE = new RegExp(`^(?:在)?${NUMBER}${UNIT}(?:[~—–-]{1,2}|至|到)${NUMBER}${UNIT}(?:之间|范围内)?$`)
/** Of the calendar and the clock: `8-12月` is no number of months. */
const CALENDAR = /^[年月日号点时]/

/** The range that a target prints, such as `80%-90%` or `20至30人`; undefined where it prints none. */
export function printedRangeOf({ kind, raw }: Target): PrintedRange | undefined {
  if (kind !== 'quality') return undefined
  const match = RANGE.exec(raw.normalize('NFKC').replace(/\s/g, ''))
  const [, low = '', lowUnit = '', high = '', highUnit = ''] = match ?? []
  const unit = highUnit.replace(/之间$|范围内$/, '')
  const [from, to] = [Number(low), Number(high)]
  if (!match || from >= to || CALENDAR.test(unit) || CALENDAR.test(lowUnit)) return undefined
  return lowUnit === '' || isSameUnit(lowUnit, unit) ? { from, to, unit } : undefined
}
