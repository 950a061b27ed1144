import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fault } from '../../faults/schema-faults.ts'
import type { Department } from '../../model/department.ts'
import { projectFileSchema } from '../../model/files/project-file.ts'
import type { Project } from '../../model/project.ts'
import type { ReadingMemory } from '../cache/reading-memory.ts'
import type { RecordCache } from '../cache/record-cache.ts'
import { contentPath } from '../layout.ts'
import { parseYamlFile } from '../yaml/file.ts'
import type { FolderPrint } from './folder-print.ts'
import { readUnit } from './read-unit.ts'
import type { FolderEntry, Reader } from './reader.ts'

/** What stands in the content folder, and what was read of it before. */
interface Known {
  readonly print: FolderPrint
  readonly cache: RecordCache | ReadingMemory | undefined
}

/** Reads the folder of one unit in one year as `readUnit` does, or takes what was read of the same names and bytes before. A unit with faults
 *  is read again each time. */
export function readUnitAgain(
  reader: Reader,
  year: number,
  entry: FolderEntry,
  { print, cache }: Known,
): Department | undefined {
  const key = `${entry.path}\0${print.ofUnit(entry.path)}`
  const known = cache?.get(key) as Department | undefined
  if (known) {
    for (const project of known.projects) if (project.continues) reader.continuing.push(placed(reader, project))
    return known
  }
  const faults = reader.diagnostics.length
  const department = readUnit(reader, year, entry)
  const isRead = print.isUnitRead()
  if (department && reader.diagnostics.length === faults && isRead) cache?.put(key, department)
  return department
}

/** A project whose file is read only for a place in it. */
function placed({ root }: Reader, project: Project): Reader['continuing'][number] {
  const { year, unit, slug } = project
  const path = contentPath({ year, unit, kind: 'project', slug })
  const diagnose = (fault: Fault) =>
    parseYamlFile(readFileSync(join(root, path), 'utf8'), projectFileSchema, path).diagnose(fault)
  return { project, yaml: { diagnose } }
}
