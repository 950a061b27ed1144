import { contentPlaceOf, unitFolder } from '../../content/layout.ts'
import { readUnits } from '../../content/read/read-units.ts'
import type { UnitFiles } from '../../content/unit-files.ts'
import { contentProblem, ImportFault } from '../../faults/import-fault.ts'
import type { Examined } from '../examine.ts'
import { plannedParts } from './planned-part.ts'
import { foldersOf } from './unit-folders.ts'

/** The units that stand in a content folder, which keep their names and what other documents gave them.
 *  @throws ImportFault in the words of the check where that cannot be read of a unit that the documents add to, or where
 *  the unit of a document without a code could be any that cannot be read. */
export function standingUnits(content: string, documents: readonly Examined[]): readonly UnitFiles[] {
  if (documents.length === 0) return []
  const { units, diagnostics } = readUnits(content)
  const parts = plannedParts(documents)
  const named = parts.some(({ unit }) => unit.code === undefined)
  const touched = new Set([...foldersOf(parts, units).values()].map(unitFolder))
  const inTheWay = diagnostics.filter(({ code, place: { file } }) => {
    const place = contentPlaceOf(file)
    if (!place || !('unit' in place) || code === 'department-missing') return false
    return touched.has(unitFolder(place)) || (named && place.kind === 'department')
  })
  if (inTheWay.length === 0) return units
  throw new ImportFault(inTheWay.map(contentProblem))
}
