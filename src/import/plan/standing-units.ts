import { contentPlaceOf, type UnitPlace, unitFolder } from '../../content/layout.ts'
import { readUnits } from '../../content/read/read-units.ts'
import { readUnitNames, type UnitName } from '../../content/read/unit-names.ts'
import type { UnitFiles } from '../../content/unit-files.ts'
import { contentProblem, ImportFault } from '../../faults/import-fault.ts'
import type { Examined } from '../examine.ts'
import { plannedParts } from './planned-part.ts'
import { foldersOf } from './unit-folders.ts'

/** The units that stand in a content folder, which keep their names and what other documents gave them: those that the documents
 *  touch with all that their files say, the others by code and name alone.
 *  @throws ImportFault in the words of the check where that cannot be read of a unit that the documents add to, or where
 *  the unit of a document without a code could be any that cannot be read. */
export type StandingUnits = (documents: readonly Examined[]) => readonly UnitFiles[]

/** Reads the units of a content folder as they are asked for, each once. */
export function createStanding(content: string): StandingUnits {
  const folders = lazily(() => readUnitNames(content, false).units)
  const names = lazily(() => readUnitNames(content, true))
  const read = new Map<string, UnitReading>()
  const readOnce = (place: UnitPlace) => {
    const path = unitFolder(place)
    const reading = read.get(path) ?? readUnits(content, place)
    read.set(path, reading)
    return reading
  }
  return (documents) => {
    if (documents.length === 0) return []
    const parts = plannedParts(documents)
    const named = parts.some(({ unit }) => unit.code === undefined)
    const known = (named ? names().units : folders()).map(unread)
    const touched = new Map([...foldersOf(parts, known).values()].map((place) => [unitFolder(place), place]))
    const readings = [...touched.values()].map(readOnce)
    const inTheWay = [
      ...readings.flatMap(({ diagnostics }) =>
        diagnostics.filter(({ code, place: { file } }) => {
          const place = contentPlaceOf(file)
          return (
            place !== undefined && 'unit' in place && code !== 'department-missing' && touched.has(unitFolder(place))
          )
        }),
      ),
      ...(named ? names().diagnostics.filter(({ place: { file } }) => !touched.has(folderOf(file))) : []),
    ]
    if (inTheWay.length > 0) throw new ImportFault(inTheWay.map(contentProblem))
    return [...known.filter((unit) => !touched.has(unitFolder(unit))), ...readings.flatMap(({ units }) => units)]
  }
}

type UnitReading = ReturnType<typeof readUnits>

function folderOf(file: string): string {
  return file.split('/', 2).join('/')
}

/** A unit of which only this is known. */
function unread({ year, unit, code, name }: UnitName): UnitFiles {
  const head = { name: name ?? '', sources: [], ...(code !== undefined && { code }) }
  return { year, unit, head, body: '', projects: [] }
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
