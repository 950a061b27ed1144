import { type DepartmentFile, departmentFileSchema } from '../../model/files/department-file.ts'
import { parseFrontMatter } from '../../parse/front-matter.ts'
import { parseYamlFile } from '../yaml/file.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import { frontMatterSlip } from './front-matter-slip.ts'
import type { FolderEntry, Reader } from './reader.ts'
import { readTextFile } from './text-file.ts'

/** A department's file in its two halves. */
export interface DepartmentText {
  readonly yaml: YamlFile<DepartmentFile>
  /** The Markdown under the front matter, as it stands. */
  readonly body: string
  /** Line of the file on which it starts. */
  readonly bodyLine: number
  /** Path of the file from the content folder. */
  readonly file: string
}

/** Reads a department's file and its front matter by its schema. Absent when it is no text or has no front matter. */
export function loadDepartment(reader: Reader, entry: FolderEntry): DepartmentText | undefined {
  const text = readTextFile(reader, entry)
  const parts = text === undefined ? undefined : parseFrontMatter(text)
  if (text !== undefined && !parts) reportFrontMatter(reader, text, entry.path)
  if (!parts) return undefined
  const yaml = parseYamlFile(parts.head, departmentFileSchema, entry.path, 2)
  reader.diagnostics.push(...yaml.diagnostics)
  return { yaml, body: parts.body, bodyLine: parts.bodyLine, file: entry.path }
}

function reportFrontMatter(reader: Reader, text: string, file: string): void {
  const { code, line, text: quoted, other } = frontMatterSlip(text)
  reader.report(code, { file, line, column: 1 }, quoted, other)
}
