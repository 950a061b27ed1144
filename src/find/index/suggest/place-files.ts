import type { PlaceFile } from '../../shared/suggest/files.ts'
import { fileCountOf, fileOf } from '../../shared/suggest/key.ts'
import type { SharedName } from './names-of.ts'

/** Addresses that a file holds. */
const EACH = 150

/** Where the newest project of each name and unit is, shared out by name: asked for when a suggestion is chosen. */
export function placeFilesOf(names: readonly SharedName[]): PlaceFile[] {
  const count = fileCountOf(
    names.reduce((sum, { places }) => sum + places.size, 0),
    EACH,
  )
  const byFile = Map.groupBy(names, ({ name }) => fileOf(name, count))
  return Array.from({ length: count }, (_, file) =>
    Object.fromEntries(
      (byFile.get(file) ?? []).map(({ name, places }) => [
        name,
        [...places].map(([unit, { year, slug }]) => [unit, year, slug] as const),
      ]),
    ),
  )
}
