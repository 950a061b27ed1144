import type { BuildOptions } from '../build-options.ts'

/** One of the parts that a site is built in. */
export interface Share {
  /** From 1. */
  readonly part: number
  /** How many parts there are. */
  readonly of: number
}

/** What to build a part of. */
export interface PartOptions extends BuildOptions {
  readonly share: Share
}

/** Divides things of some weight into so many parts: returns the part of each, from 1. Neighbours stay together, and each thing belongs to
 *  the part that its middle lies in: so no part is heavier than its even share by more than the thing at either end of it, and a weight
 *  that changes a little moves few things into another part, which would have to be built anew there. */
export function divided(weights: readonly number[], of: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let before = 0
  return weights.map((weight) => {
    const middle = before + weight / 2
    before += weight
    return total === 0 ? 1 : Math.min(of, Math.floor((middle / total) * of) + 1)
  })
}

/** Units with their pages, in any order. */
interface WeighedUnit {
  /** The unit's slug. */
  readonly unit: string
  readonly pages: readonly string[]
}

/** How many pages some units have. */
export function pagesOf(units: readonly WeighedUnit[]): number {
  return units.reduce((sum, { pages }) => sum + pages.length, 0)
}

/** The units of a part, by the number of their pages. */
export function unitsOfPart<Unit extends WeighedUnit>(units: readonly Unit[], { part, of }: Share): Unit[] {
  const sorted = units.toSorted((a, b) => (a.unit < b.unit ? -1 : 1))
  const parts = divided(
    sorted.map(({ pages }) => pages.length),
    of,
  )
  return sorted.filter((_, place) => parts[place] === part)
}
