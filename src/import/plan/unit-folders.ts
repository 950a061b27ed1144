import { type UnitPlace, unitFolder } from '../../content/layout.ts'
import type { UnitFiles } from '../../content/unit-files.ts'
import type { PlannedPart } from './planned-part.ts'
import { unitFolderOf } from './slugs.ts'

/** Where a unit's files go. */
export interface UnitFolder extends UnitPlace {
  /** From the content folder, such as `2021/101001`. */
  readonly path: string
  readonly code?: string
  /** What stands there already. */
  readonly standing?: UnitFiles
}

/** The folder of each part's unit, one for parts of one unit. */
export function foldersOf(
  documents: readonly PlannedPart[],
  existing: readonly UnitFiles[],
): Map<PlannedPart, UnitFolder> {
  const found = new Map<string, { readonly slug: string; readonly code?: string }>()
  // Units with a code first: another document may print only the name of one.
  const sorted = documents.toSorted((a, b) => Number(a.unit.code === undefined) - Number(b.unit.code === undefined))
  const entries = sorted.map((document): [PlannedPart, UnitFolder] => {
    const { unit, year } = document
    const named = unit.code === undefined ? found.get(unit.name) : undefined
    const folder =
      named ??
      unitFolderOf(
        unit,
        existing,
        [...found.values()].map(({ slug }) => slug),
      )
    found.set(unit.name, folder)
    const place = { year: year.year, unit: folder.slug }
    const standing = existing.find((one) => one.year === place.year && one.unit === place.unit)
    const code = folder.code === undefined ? {} : { code: folder.code }
    return [document, { ...place, path: unitFolder(place), ...code, ...(standing && { standing }) }]
  })
  return new Map(entries)
}
