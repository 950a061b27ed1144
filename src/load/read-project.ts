import { SLUG_PATTERN } from '../model/ids.ts'
import type { Project } from '../model/project.ts'
import { type ProjectFile, projectFileSchema } from '../model/project-file.ts'
import { parseProject } from '../parse/project.ts'
import { valueFaultsOf } from '../parse/value-faults.ts'
import { readYamlFile } from './read-yaml.ts'
import type { FolderEntry, Reader } from './reader.ts'
import type { YamlFile } from './yaml-file.ts'

/** A project with its file, for checks across files. */
export interface LoadedProject {
  readonly project: Project
  readonly yaml: YamlFile<ProjectFile>
}

/** Names of a unit's folder that are other pages or files than a project's. */
const RESERVED = ['source', 'appraisal', 'department', 'monitoring']

/** Reads one project file of a unit. Absent when it could not be read; with any diagnostic it must not be published. */
export function readProject(
  reader: Reader,
  entry: FolderEntry,
  place: { readonly year: number; readonly unit: string },
): LoadedProject | undefined {
  const name = entry.name.replace(/\.yaml$/, '')
  if (!SLUG_PATTERN.test(name)) reader.report('name-not-slug', entry.path, entry.name)
  else if (RESERVED.includes(name)) reader.report('name-reserved', entry.path, entry.name)
  const yaml = readYamlFile(reader, entry, projectFileSchema)
  if (!yaml) return undefined
  reader.diagnostics.push(...valueFaultsOf(yaml.plain).map(yaml.diagnose))
  if (!yaml.value) return undefined
  const project = parseProject(yaml.value, { ...place, name })
  if (project.slug !== name)
    reader.diagnostics.push(
      yaml.diagnose({ code: 'code-not-file-name', path: ['code'], other: `${project.slug}.yaml` }),
    )
  const loaded = { project, yaml }
  if (project.continues) reader.continuing.push(loaded)
  return loaded
}
