import { parseProject } from '../../parse/project.ts'
import { valueFaultsOf } from '../../parse/value-faults.ts'
import { projectFileName, type UnitPlace } from '../layout.ts'
import type { ProjectText } from './load-unit.ts'
import type { LoadedProject } from './loaded-project.ts'
import type { Reader } from './reader.ts'

/** Parses one project file of a unit. Absent when its schema does not hold; with any diagnostic it must not be published. */
export function readProject(reader: Reader, { slug, yaml }: ProjectText, place: UnitPlace): LoadedProject | undefined {
  reader.diagnostics.push(...valueFaultsOf(yaml.plain).map(yaml.diagnose))
  if (!yaml.value) return undefined
  const project = parseProject(yaml.value, { ...place, name: slug })
  if (project.slug !== slug)
    reader.diagnostics.push(
      yaml.diagnose({ code: 'code-not-file-name', path: ['code'], other: projectFileName(project.slug) }),
    )
  const loaded = { project, yaml }
  if (project.continues) reader.continuing.push(loaded)
  return loaded
}
