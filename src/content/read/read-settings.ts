import type { z } from 'zod'
import { slugFaultOf } from '../../faults/names.ts'
import { glossaryFileSchema } from '../../model/files/glossary-file.ts'
import { importWordsFileSchema } from '../../model/files/import-words-file.ts'
import { type ListedUnit, unitListSchema } from '../../model/files/unit-list.ts'
import { type Site, siteSchema } from '../../model/site.ts'
import type { Term } from '../../model/term.ts'
import { defined } from '../../parse/defined.ts'
import { parseProse } from '../../parse/prose.ts'
import { ROOT_FILES } from '../layout.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import { readYamlFile } from './read-yaml.ts'
import type { FolderEntry, Reader } from './reader.ts'

/** Reads the settings of the site. Absent when the file is missing or at fault. */
export function readSite(reader: Reader, files: readonly FolderEntry[]): Site | undefined {
  const entry = files.find(({ name }) => name === ROOT_FILES.site)
  if (!entry) reader.report('site-missing', ROOT_FILES.site)
  return entry && readYamlFile(reader, entry, siteSchema)?.value
}

/** Reads the list of units; a content folder need not have one. */
export function readUnitList(reader: Reader, files: readonly FolderEntry[]): ListedUnit[] {
  const entry = files.find(({ name }) => name === ROOT_FILES.units)
  const yaml = entry && readYamlFile(reader, entry, unitListSchema)
  reportTwins(reader, yaml)
  for (const [index, { id }] of (yaml?.value ?? []).entries()) {
    const fault = slugFaultOf(id)
    if (yaml && fault) reader.diagnostics.push(yaml.diagnose({ ...fault, path: [index, 'id'] }))
  }
  return yaml?.value ?? []
}

/** Reads the words of a publisher's own forms; a content folder need not have any. */
export function readImportWords(
  reader: Reader,
  files: readonly FolderEntry[],
): YamlFile<z.infer<typeof importWordsFileSchema>> | undefined {
  const entry = files.find(({ name }) => name === ROOT_FILES.import)
  return entry && readYamlFile(reader, entry, importWordsFileSchema)
}

/** Reads the glossary; a content folder need not have one. */
export function readGlossary(reader: Reader, files: readonly FolderEntry[]): Term[] {
  const entry = files.find(({ name }) => name === ROOT_FILES.glossary)
  const yaml = entry && readYamlFile(reader, entry, glossaryFileSchema)
  reportTwins(reader, yaml)
  const terms = yaml?.value ?? []
  return terms.map(({ id, term, plain, source }) => ({ id, term, plain: parseProse(plain), source: defined(source) }))
}

/** Reports every id of a list that stands there before. */
function reportTwins(reader: Reader, yaml: YamlFile<readonly { readonly id: string }[]> | undefined): void {
  const items = yaml?.value ?? []
  for (const [index, { id }] of items.entries()) {
    const twin = items.findIndex((item) => item.id === id)
    if (!yaml || twin === index) continue
    const { file, line, column } = yaml.diagnose({ code: 'duplicate-id', path: [twin, 'id'] }).place
    const other = `${file}:${line}:${column}`
    reader.diagnostics.push(yaml.diagnose({ code: 'duplicate-id', path: [index, 'id'], other }))
  }
}
