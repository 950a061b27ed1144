import type { PlaceValue } from '../model/indicator.ts'
import { defined } from './defined.ts'
import { parseTarget, parseTargetCells } from './target.ts'

interface PrintedPlace {
  readonly place: string
  readonly target?: string | undefined
  readonly actual?: string | undefined
}

/** Reads what an indicator is to reach, and reached, in each place. Operator and unit stand in cells of the whole row; a blank
 *  cell has neither. */
export function parsePlaces(
  places: readonly PrintedPlace[],
  { operator, unit }: { readonly operator?: string | undefined; readonly unit?: string | undefined },
): PlaceValue[] {
  const read = (target: string | undefined, sign: string | undefined) =>
    target?.trim() === '' ? parseTarget(target) : parseTargetCells({ operator: sign, target, unit })
  return places.map(({ place, target, actual }) =>
    defined({ place, target: read(target, operator), actual: read(actual, undefined) }),
  )
}
