import type { Indicator, PlaceValue } from '../model/indicator.ts'
import { printedWords } from './printed.ts'

/** The target of an indicator in its own cell, as printed; where that has none and each place has one, that it is so. */
export function ownTargetWords({ target, places = [] }: Pick<Indicator, 'target' | 'places'>): string {
  const isApart = target === undefined || target.kind === 'blank'
  const local = places.filter((place) => place.target !== undefined)
  return isApart && local.length > 0 ? `分 ${local.length} 地定` : printedWords(target?.raw)
}

/** What an indicator is to reach and reached by place: as the targets print it, with what the self-appraisal prints of the same
 *  places, and the places that only that has. */
export function placesTogether(
  planned: readonly PlaceValue[] = [],
  appraised: readonly PlaceValue[] = [],
): PlaceValue[] {
  const results = new Map(appraised.map((one) => [one.place.trim(), one]))
  const known = new Set(planned.map(({ place }) => place.trim()))
  return [
    ...planned.map((one) => {
      const actual = results.get(one.place.trim())?.actual
      return actual && !one.actual ? { ...one, actual } : one
    }),
    ...appraised.filter(({ place }) => !known.has(place.trim())),
  ]
}
