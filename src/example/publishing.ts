import { randomOf } from './random.ts'
import { RATES } from './rates.ts'
import type { ExampleUnit } from './units.ts'

/** Whether a unit published nothing in a year: the fourth in the newest one, so that a small example has such a unit, and
 *  others by chance. */
export function isMissing({ index }: ExampleUnit, year: number, lastYear: number, seed: number): boolean {
  if (index < 4) return index === 3 && year === lastYear
  return randomOf(seed, 'missing', index, year).chance(RATES.unitMissing)
}
