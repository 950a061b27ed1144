import { createHash } from 'node:crypto'
import { type Diagnostic, diagnose } from '../check/diagnostic.ts'
import type { Sayable } from '../check/language.ts'
import type { SourceDocument } from '../model/source.ts'
import type { LoadedDepartment } from './read-department.ts'
import type { FolderEntry, Reader } from './reader.ts'

const MOST_BYTES = 20_000_000

/** Holds the documents in a unit's source/ against the list in department.md: each is there, whole and listed once. The
 *  documents are read for their hash only. */
export function checkSources(reader: Reader, files: readonly FolderEntry[], department: LoadedDepartment): void {
  const { head, yaml } = department
  const placeOf = (index: number) => yaml.diagnose({ code: 'source-missing', path: ['sources', index, 'file'] }).place
  const listed = new Map<string, number>()
  for (const [index, source] of head.sources.entries()) {
    const twin = listed.get(source.file)
    const entry = files.find(({ name }) => `source/${name}` === source.file)
    if (twin !== undefined) {
      const { file, line, column } = placeOf(twin)
      reader.report('duplicate-id', placeOf(index), source.file, `${file}:${line}:${column}`)
    } else if (entry) reader.diagnostics.push(...checkSource(reader, entry, source, index, department))
    else reader.report('source-missing', placeOf(index), source.file)
    listed.set(source.file, twin ?? index)
  }
  const unlisted = files.filter(({ name }) => !listed.has(`source/${name}`))
  for (const { name, path } of unlisted) reader.report('source-not-listed', path, `source/${name}`)
}

function checkSource(
  reader: Reader,
  entry: FolderEntry,
  source: SourceDocument,
  index: number,
  { yaml }: LoadedDepartment,
): Diagnostic[] {
  if (entry.bytes > MOST_BYTES) return [diagnose('file-too-large', entry.path, entry.name, '20 MB')]
  const mismatch = (key: string, other: Sayable) =>
    yaml.diagnose({ code: 'hash-mismatch', path: ['sources', index, key], other })
  const hash = createHash('sha256').update(reader.bytesOf(entry)).digest('hex')
  return [
    ...(entry.bytes === source.bytes ? [] : [mismatch('bytes', { en: 'size', zh: '大小' })]),
    ...(hash === source.sha256 ? [] : [mismatch('sha256', { en: 'SHA-256', zh: ' SHA-256 ' })]),
  ]
}
