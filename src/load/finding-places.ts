import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Place } from '../check/diagnostic.ts'
import { appraisalFileSchema } from '../model/appraisal-file.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import { projectFileSchema } from '../model/project-file.ts'
import { APPRAISAL_FILE } from './read-appraisals.ts'
import { parseYamlFile, type YamlFile } from './yaml-file.ts'

/** Where in its content file stands what a finding is about: a project's, or the unit's where it has no project. `anchor` is
 *  the finding's place on the page. */
export type PlaceOf = (department: Department, project: Project | undefined, anchor: string) => Place

/** Finds places by reading the content files again, each once as long as its findings stand together. `dir` is the content
 *  folder. What it returns throws when the system refuses to read a file. */
export function findingPlaces(dir: string): PlaceOf {
  let last: { readonly file: string; readonly yaml: Pick<YamlFile<unknown>, 'diagnose'> } | undefined
  const placeIn = (file: string, schema: z.ZodType, path: readonly PropertyKey[]): Place => {
    if (last?.file !== file) last = { file, yaml: parseYamlFile(readFileSync(join(dir, file), 'utf8'), schema, file) }
    return last.yaml.diagnose({ code: 'value-not-listed', path }).place
  }
  return (department, project, anchor) => {
    const folder = `${department.year}/${department.slug}`
    if (anchor.startsWith('appraisal-'))
      return placeIn(`${folder}/${APPRAISAL_FILE}`, appraisalFileSchema, pathOfAppraisal(anchor))
    if (!project) return { file: `${folder}/department.md`, line: 1, column: 1 }
    return placeIn(`${folder}/${project.slug}.yaml`, projectFileSchema, pathOf(anchor))
  }
}

function pathOfAppraisal(anchor: string): PropertyKey[] {
  const [, number, row] = /^appraisal-(\d+)(?:-i-(\d+))?$/.exec(anchor) ?? []
  const appraisal = ['appraisals', Number(number) - 1]
  return row === undefined ? [...appraisal, 'name'] : [...appraisal, 'indicators', Number(row) - 1, 'name']
}

/** The keys that lead to a place of a project's page; a key that the file does not have leads to the file's start. */
function pathOf(anchor: string): PropertyKey[] {
  const [, kind, number] = /^(i|goal)-(\d+)$/.exec(anchor) ?? []
  if (kind === 'i') return ['indicators', Number(number) - 1, 'name']
  if (kind === 'goal') return ['goals', Number(number) - 1]
  return [{ plan: 'spendPlan', money: 'budget' }[anchor] ?? anchor]
}
