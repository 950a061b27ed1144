import { codePointOf, unsafeIndexOf } from '../check/quote.ts'
import type { Fault } from '../check/schema-faults.ts'
import { sourceFaultsOf } from '../check/source-faults.ts'
import { type DepartmentFile, departmentFileSchema } from '../model/department-file.ts'
import { slugOf } from '../model/ids.ts'
import { type DepartmentBody, parseDepartmentBody } from '../parse/department-body.ts'
import { parseFrontMatter } from '../parse/front-matter.ts'
import type { Block } from '../parse/markdown-blocks.ts'
import type { FolderEntry, Reader } from './reader.ts'
import { readTextFile } from './text-file.ts'
import { parseYamlFile, type YamlFile } from './yaml-file.ts'

/** department.md read. */
export interface LoadedDepartment {
  readonly head: DepartmentFile
  readonly body: DepartmentBody
  readonly yaml: YamlFile<DepartmentFile>
}

/** Reads a unit's department.md. `folder` is the name of the unit's folder. Absent when it could not be read. */
export function readDepartment(reader: Reader, entry: FolderEntry, folder: string): LoadedDepartment | undefined {
  const text = readTextFile(reader, entry)
  const parts = text === undefined ? undefined : parseFrontMatter(text)
  if (text !== undefined && !parts) reader.report('front-matter-missing', entry.path)
  if (!parts) return undefined
  const yaml = parseYamlFile(parts.head, departmentFileSchema, entry.path, 2)
  const body = readBody(reader, parts.body, parts.bodyLine, entry.path)
  reader.diagnostics.push(...yaml.diagnostics)
  if (!yaml.value) return undefined
  reader.diagnostics.push(...headFaults(yaml.value, folder).map(yaml.diagnose))
  return { head: yaml.value, body, yaml }
}

function readBody(reader: Reader, source: string, firstLine: number, file: string): DepartmentBody {
  const { body, blocks, faults } = parseDepartmentBody(source, firstLine)
  const placeOf = ({ line, column }: Block) => ({ file, line, column })
  for (const { code, block } of faults) reader.report(code, placeOf(block), block.text)
  for (const block of blocks) {
    // Written as an entity such as &#x202E;, or it would have been found in the file's own text.
    const unsafe = unsafeIndexOf(block.text)
    if (unsafe !== -1) reader.report('control-character', placeOf(block), codePointOf(block.text.slice(unsafe)))
  }
  return body
}

function headFaults({ code, sources }: DepartmentFile, folder: string): Fault[] {
  const slug = code === undefined ? folder : slugOf(code)
  const codeFault: Fault = { code: 'code-not-folder-name', path: ['code'], other: slug }
  return [...(slug === folder ? [] : [codeFault]), ...sources.flatMap(sourceFaultsOf)]
}
