import { glossaryFileSchema } from '../model/glossary-file.ts'
import { type Site, siteSchema } from '../model/site.ts'
import type { Term } from '../model/term.ts'
import { defined } from '../parse/defined.ts'
import { parseProse } from '../parse/prose.ts'
import { readYamlFile } from './read-yaml.ts'
import type { FolderEntry, Reader } from './reader.ts'

/** Reads site.yaml. Absent when it is missing or at fault. */
export function readSite(reader: Reader, files: readonly FolderEntry[]): Site | undefined {
  const entry = files.find(({ name }) => name === 'site.yaml')
  if (!entry) reader.report('site-missing', 'site.yaml')
  return entry && readYamlFile(reader, entry, siteSchema)?.value
}

/** Reads glossary.yaml; a content folder need not have one. */
export function readGlossary(reader: Reader, files: readonly FolderEntry[]): Term[] {
  const entry = files.find(({ name }) => name === 'glossary.yaml')
  const yaml = entry && readYamlFile(reader, entry, glossaryFileSchema)
  const terms = yaml?.value ?? []
  for (const [index, { id }] of terms.entries()) {
    const twin = terms.findIndex((term) => term.id === id)
    if (!yaml || twin === index) continue
    const { file, line, column } = yaml.diagnose({ code: 'duplicate-id', path: [twin, 'id'] }).place
    reader.diagnostics.push(
      yaml.diagnose({ code: 'duplicate-id', path: [index, 'id'], other: `${file}:${line}:${column}` }),
    )
  }
  return terms.map(({ id, term, plain, source }) => ({ id, term, plain: parseProse(plain), source: defined(source) }))
}
