import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from '../../faults/diagnostic.ts'
import type { Department } from '../../model/department.ts'
import type { Project } from '../../model/project.ts'
import { contentPath, unitFolder } from '../layout.ts'
import { yamlPlaces } from '../yaml/careful.ts'

/** Where in its content file stands what a finding is about: a project's, or the unit's where it has no project. `anchor` is
 *  the finding's place on the page. */
type PlaceOf = (department: Department, project: Project | undefined, anchor: string) => Place

/** Finds places by reading the content files again, each once as long as the findings of its unit stand together. `dir` is the content
 *  folder. What it returns throws when the system refuses to read a file. */
export function findingPlaces(dir: string): PlaceOf {
  let unit = ''
  const files = new Map<string, (path: readonly PropertyKey[]) => Place>()
  const placeIn = (folder: string, file: string, path: readonly PropertyKey[]): Place => {
    if (folder !== unit) files.clear()
    unit = folder
    const placeOf = files.get(file) ?? yamlPlaces(readFileSync(join(dir, file), 'utf8'), file)
    files.set(file, placeOf)
    return placeOf(path)
  }
  return (department, project, anchor) => {
    const place = { year: department.year, unit: department.slug }
    const folder = unitFolder(place)
    if (anchor.startsWith('appraisal-'))
      return placeIn(folder, contentPath({ ...place, kind: 'appraisal' }), pathOfAppraisal(anchor))
    if (anchor.startsWith('whole-'))
      return placeIn(folder, contentPath({ ...place, kind: 'whole' }), pathOfWhole(anchor))
    if (!project) return { file: contentPath({ ...place, kind: 'department' }), line: 1, column: 1 }
    return placeIn(folder, contentPath({ ...place, kind: 'project', slug: project.slug }), pathOf(anchor))
  }
}

function pathOfAppraisal(anchor: string): PropertyKey[] {
  const [, number, row] = /^appraisal-(\d+|whole)(?:-i-(\d+))?$/.exec(anchor) ?? []
  const appraisal = number === 'whole' ? ['department'] : ['appraisals', Number(number) - 1]
  return row === undefined ? [...appraisal, 'name'] : [...appraisal, 'indicators', Number(row) - 1, 'name']
}

/** The keys that lead to a place of a department's whole targets. */
function pathOfWhole(anchor: string): PropertyKey[] {
  const place = anchor.slice('whole-'.length)
  return place === 'money' ? ['budget'] : pathOf(place)
}

/** The keys that lead to a place of a project's page; a key that the file does not have leads to the file's start. */
function pathOf(anchor: string): PropertyKey[] {
  const [, kind, number] = /^(i|goal)-(\d+)$/.exec(anchor) ?? []
  if (kind === 'i') return ['indicators', Number(number) - 1, 'name']
  if (kind === 'goal') return ['goals', Number(number) - 1]
  return [{ plan: 'spendPlan', money: 'budget' }[anchor] ?? anchor]
}
