import { createIndex } from 'pagefind'
import { type NumberList, sortedLists } from '../../shared/lists.ts'
import type { IndexTools } from '../tools.ts'
import { type Document, documentsOf, groupsAt } from './documents.ts'
import { type Posting, readDocumentCount, readPostings } from './index-file.ts'

/** A file as Pagefind hands it over. */
export interface WrittenFile {
  readonly path: string
  readonly content: Uint8Array
}

/** Which groups have each word, in the order of the words, as Pagefind finds it. A group has each of its words once. Every place of
 *  every word is compared with what Pagefind was given, so that another layout of its files stops the build, not the reader.
 *  Throws that, and what Pagefind reports. */
export async function postingsOf(
  groups: readonly (readonly string[])[],
  tools: Pick<IndexTools, 'gunzip'>,
  write: (contents: readonly string[]) => Promise<readonly WrittenFile[]> = writtenByPagefind,
): Promise<NumberList[]> {
  const documents = documentsOf(groups)
  if (documents.length === 0) return []
  const files = await write(documents.map(({ words }) => words.join(' ')))
  const postings = unpackedOf(files, documents, tools)
  checkPostings(postings, documents)
  return sortedLists(postings.map((posting) => listOf(posting, documents)))
}

/** Has Pagefind index some documents. Throws what it reports. */
export async function writtenByPagefind(contents: readonly string[]): Promise<readonly WrittenFile[]> {
  const { index, errors } = await createIndex()
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`)
  for (const [place, content] of contents.entries()) {
    // In no language: Pagefind leaves words as they are.
    const added = await index.addCustomRecord({ url: String(place), content, language: 'und' })
    refuse(added.errors)
  }
  const { files, errors: faults } = await index.getFiles()
  refuse(faults)
  await index.deleteIndex()
  return files
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`)
}

/** Pagefind numbers documents in the order in which they were added; the places of their words hold it to that. */
function unpackedOf(
  files: readonly WrittenFile[],
  documents: readonly Document[],
  { gunzip }: Pick<IndexTools, 'gunzip'>,
): Posting[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))
  const count = meta ? readDocumentCount(gunzip(meta.content)) : 0
  if (count !== documents.length) throw new Error(`Pagefind indexed ${count} documents instead of ${documents.length}.`)
  return files.filter(({ path }) => path.endsWith('.pf_index')).flatMap(({ content }) => readPostings(gunzip(content)))
}

/** Throws unless each word of each document stands at its place, once, and nothing else does. */
function checkPostings(postings: readonly Posting[], documents: readonly Document[]): void {
  let found = 0
  for (const { word, places } of postings) {
    for (const [document, inDocument] of places) {
      let before = -1
      for (const place of inDocument) {
        if (place <= before || documents[document]?.words[place] !== word)
          throw new Error(`Pagefind's files have the word “${word}” where it does not stand.`)
        before = place
        found++
      }
    }
  }
  const given = documents.reduce((sum, { words }) => sum + words.length, 0)
  if (found !== given) throw new Error(`Pagefind's files have ${found} places of words instead of ${given}.`)
}

function listOf({ word, places }: Posting, documents: readonly Document[]): NumberList {
  const numbers = [...places].flatMap(([document, inDocument]) => {
    const block = documents[document]
    return block ? groupsAt(inDocument, block) : []
  })
  return { text: word, numbers }
}
