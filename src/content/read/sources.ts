import { createHash } from 'node:crypto'
import type { Sayable } from '../../faults/language.ts'
import { nameKey } from '../../faults/names.ts'
import { sourceBytesFaultOf, sourceFaultsOf, sourceNameFaultOf } from '../../faults/source-faults.ts'
import { type PublishedSource, type SourceDocument, sourceDocumentSchema } from '../../model/source.ts'
import { MOST_SOURCE_BYTES, publishedNameOf, sourceKindOf } from '../../model/source-kind.ts'
import { SOURCE_FOLDER, sourceFileOf } from '../../model/source-name.ts'
import { type Folder, readFolder } from './folder.ts'
import type { LoadedDepartment } from './read-department.ts'
import type { FolderEntry, Reader } from './reader.ts'
import { publishedFileOf } from './source-package.ts'

/** The documents of a unit, whose own folder is `folder`. */
export function readSourceFolder(reader: Reader, { folders }: Folder): readonly FolderEntry[] {
  const entry = folders.find(({ name }) => name === SOURCE_FOLDER)
  if (!entry) return []
  const folder = readFolder(reader, entry.path, (name) => nameKey(publishedNameOf(name)))
  for (const { name, path } of folder.folders)
    reader.report('folder-not-valid', path, name, {
      en: 'Put the documents into source/ itself.',
      zh: '请把原文直接放进 source/。',
    })
  return folder.files
}

/** Holds the documents of a unit against the list of its department: each is there, whole, of its kind and listed
 *  once. Gives them as they are published; with any diagnostic none must be. */
export function checkSources(
  reader: Reader,
  files: readonly FolderEntry[],
  department: LoadedDepartment,
): PublishedSource[] {
  const { head, yaml } = department
  const placeOf = (index: number) => yaml.diagnose({ code: 'source-missing', path: ['sources', index, 'file'] }).place
  const listed = new Map<string, number>()
  const published = head.sources.map((source, index): PublishedSource => {
    const twin = listed.get(source.file)
    const entry = files.find(({ name }) => sourceFileOf(name) === source.file)
    listed.set(source.file, twin ?? index)
    if (twin === undefined && entry) return checkSource(reader, entry, source, index, department)
    if (twin === undefined) reader.report('source-missing', placeOf(index), source.file)
    else {
      const { file, line, column } = placeOf(twin)
      reader.report('duplicate-id', placeOf(index), source.file, `${file}:${line}:${column}`)
    }
    return source
  })
  for (const { name, path } of files) if (!listed.has(sourceFileOf(name))) reportUnlisted(reader, path, name)
  return published
}

/** The same where the department does not hold: each document that can be read from its list is checked all the same, and each
 *  file by its name. `yaml` is the department's, where it has one. */
export function checkSourcesAlone(
  reader: Reader,
  files: readonly FolderEntry[],
  yaml: LoadedDepartment['yaml'] | undefined,
): void {
  const list = yaml && listIn(yaml.plain)
  const names = list?.map((item) => sourceDocumentSchema.shape.file.safeParse(Reflect.get(Object(item), 'file')).data)
  for (const [index, item] of (list ?? []).entries()) {
    const source = sourceDocumentSchema.safeParse(item).data
    if (!source || !yaml) continue
    reader.diagnostics.push(...sourceFaultsOf(source, index).map(yaml.diagnose))
    const entry = files.find(({ name }) => sourceFileOf(name) === source.file)
    if (entry) checkSource(reader, entry, source, index, { yaml })
    else reader.diagnostics.push(yaml.diagnose({ code: 'source-missing', path: ['sources', index, 'file'] }))
  }
  const known = names?.every((name) => name !== undefined) ? names : undefined
  for (const { name, path } of files) {
    const fault = sourceNameFaultOf(name)
    if (names?.includes(sourceFileOf(name))) continue
    if (known) reportUnlisted(reader, path, name)
    else if (fault) reader.report(fault.code, path, name, fault.other)
  }
}

/** The list of documents in what a department's front matter says, as far as it is one. */
function listIn(plain: unknown): readonly unknown[] | undefined {
  const list: unknown = Reflect.get(Object(plain), 'sources')
  return Array.isArray(list) ? list : undefined
}

function reportUnlisted(reader: Reader, path: string, name: string): void {
  const fault = sourceNameFaultOf(name)
  if (fault) reader.report(fault.code, path, name, fault.other)
  else reader.report('source-not-listed', path, sourceFileOf(name))
}

function checkSource(
  reader: Reader,
  entry: FolderEntry,
  source: SourceDocument,
  index: number,
  { yaml }: Pick<LoadedDepartment, 'yaml'>,
): PublishedSource {
  if (entry.bytes > MOST_SOURCE_BYTES) {
    reader.report('file-too-large', entry.path, entry.name, '20 MB')
    return source
  }
  const mismatch = (key: string, other: Sayable) =>
    reader.diagnostics.push(yaml.diagnose({ code: 'hash-mismatch', path: ['sources', index, key], other }))
  const bytes = reader.bytesOf(entry)
  if (entry.bytes !== source.bytes) mismatch('bytes', { en: 'size', zh: '大小' })
  if (sha256Of(bytes) !== source.sha256) mismatch('sha256', { en: 'SHA-256', zh: ' SHA-256 ' })
  const fault = sourceBytesFaultOf(entry.name, bytes)
  if (fault) reader.report(fault.code, entry.path, entry.name, fault.other)
  if (!sourceKindOf(entry.name)?.packed) return source
  const packed = publishedFileOf(entry.name, bytes).bytes
  return { ...source, packed: { sha256: sha256Of(packed), bytes: packed.length } }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
