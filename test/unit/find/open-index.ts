import { siteDossierOf } from '../../../src/dossier/site-dossier.ts'
import { createWordIndex, type WordIndex } from '../../../src/find/browser/search/word-index.ts'
import { buildSearchIndex, type IndexFile } from '../../../src/find/index/index.ts'
import type { Entry } from '../../../src/find/shared/index-paths.ts'
import type { Content } from '../../../src/model/content.ts'

/** Builds the index of some content and opens it with its files in memory. `fetched` lists the files that were asked
 *  for. */
export async function openIndex(content: Content): Promise<{ index: WordIndex; fetched: string[] }> {
  const files = await buildSearchIndex(siteDossierOf(content), { base: '/' })
  const entry: Entry = jsonOf(files, 'entry.json')
  const fetched: string[] = []
  const read = async (path: string) => {
    fetched.push(path)
    return bytesOf(files, `${entry.folder}/${path}`)
  }
  return { index: createWordIndex(jsonOf(files, `${entry.folder}/outline.json`), read), fetched }
}

/** A JSON file of an index. */
export function jsonOf<Value>(files: readonly IndexFile[], path: string): Value {
  return JSON.parse(new TextDecoder().decode(bytesOf(files, path)))
}

function bytesOf(files: readonly IndexFile[], path: string): Uint8Array {
  const file = files.find((other) => other.path === path)
  if (!file) throw new Error(`The index has no file ${path}.`)
  return file.bytes
}
