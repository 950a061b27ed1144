import { slugFaultOf } from '../../faults/names.ts'
import type { Project } from '../../model/project.ts'
import { type ProjectFile, projectFileSchema } from '../../model/project-file.ts'
import { parseProject } from '../../parse/project.ts'
import { valueFaultsOf } from '../../parse/value-faults.ts'
import type { YamlFile } from '../yaml/file.ts'
import { readYamlFile } from './read-yaml.ts'
import type { FolderEntry, Reader } from './reader.ts'

/** A project with its file, for checks across files. */
export interface LoadedProject {
  readonly project: Project
  readonly yaml: YamlFile<ProjectFile>
}

/** Reads one project file of a unit. Absent when it could not be read; with any diagnostic it must not be published. */
export function readProject(
  reader: Reader,
  entry: FolderEntry,
  place: { readonly year: number; readonly unit: string },
): LoadedProject | undefined {
  const name = entry.name.replace(/\.yaml$/, '')
  const fault = slugFaultOf(name)
  if (fault) reader.report(fault.code, entry.path, entry.name, fault.other)
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
