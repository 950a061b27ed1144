import { randomOf } from './random.ts'
import { RATES } from './rates.ts'
import type { ExampleUnit } from './units.ts'

/** Whether a unit published nothing in a year: the fourth in the newest one, so that a small example has such a unit, and
 *  others by chance. */
export function isMissing({ index }: ExampleUnit, year: number, lastYear: number, seed: number): boolean {
  if (index < 4) return index === 3 && year === lastYear
  return randomOf(seed, 'missing', index, year).chance(RATES.unitMissing)
}

/** Whether a unit published its self-appraisals of a year: for no year that is still running, nor the third unit for the last
 *  finished one, so that a small example has such a unit. */
export function hasAppraisals({ index }: ExampleUnit, year: number, lastYear: number, seed: number): boolean {
  if (year >= lastYear) return false
  if (index < 3) return index !== 2 || year !== lastYear - 1
  return !randomOf(seed, 'appraisal', index, year).chance(RATES.appraisalMissing)
}

/** Whether a unit published what its projects had spent while the year ran; the first two always do. */
export function hasMonitoring({ index }: ExampleUnit, year: number, seed: number): boolean {
  return index < 2 || !randomOf(seed, 'monitoring', index, year).chance(RATES.monitoringMissing)
}
