import { BASKET_KEY } from './key.ts'
import { placesOf } from './places.ts'

/** Where the basket is kept: a part of the browser's storage. */
export type Keeper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The projects that a reader has put aside, in the order put; what is kept and is no project's place, repeated or more than fits is
 *  dropped. Empty where the browser keeps nothing. */
export function basketIn(keeper: () => Keeper): readonly string[] {
  try {
    return placesOf((keeper().getItem(BASKET_KEY) ?? '').split(' ').filter(Boolean)).places
  } catch {
    return []
  }
}

/** Keeps a basket; false where the browser does not keep anything, as in some private windows. */
export function keepBasket(places: readonly string[], keeper: () => Keeper): boolean {
  try {
    if (places.length > 0) keeper().setItem(BASKET_KEY, places.join(' '))
    else keeper().removeItem(BASKET_KEY)
    return true
  } catch {
    return false
  }
}
