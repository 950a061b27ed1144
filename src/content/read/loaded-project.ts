import type { ProjectFile } from '../../model/files/project-file.ts'
import type { Project } from '../../model/project.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'

/** A project with its file, for checks across files. */
export interface LoadedProject {
  readonly project: Project
  readonly yaml: YamlFile<ProjectFile>
}
