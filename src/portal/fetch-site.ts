import { MANIFEST_PATH, type Manifest, type NameList, namesPath } from '../model/manifest.ts'
import { ask } from './ask.ts'
import { parseManifest, parseNameList } from './parse-answer.ts'
import { Refused } from './refusal.ts'

/** What a site says of itself: its manifest and all its lists of names, of one state. */
export interface SiteAnswer {
  readonly manifest: Manifest
  readonly lists: readonly NameList[]
}

/** Bytes of a file, files of names, and letters of all of them that a site may answer. */
const MOST_BYTES = 4_000_000
const MOST_FILES = 500
const MOST_LETTERS = 60_000_000

/** Asks a site for its manifest and its names. What is known of the same state of it is not asked for again.
 *  @throws Refused when it cannot be taken whole. */
export async function fetchSite(
  address: string,
  known: SiteAnswer | undefined,
  signal: AbortSignal,
): Promise<SiteAnswer> {
  const manifest = parseManifest(await ask(address, MANIFEST_PATH, MOST_BYTES, signal), MANIFEST_PATH, address)
  if (
    known?.manifest.version === manifest.version &&
    JSON.stringify(known.manifest.names) === JSON.stringify(manifest.names)
  )
    return { manifest, lists: known.lists }
  return { manifest, lists: await fetchNames(address, manifest, signal) }
}

async function fetchNames(address: string, { names, version }: Manifest, signal: AbortSignal): Promise<NameList[]> {
  const asked = names.reduce((sum, { files }) => sum + files, 0)
  if (asked > MOST_FILES) throw new Refused('manifest-not-valid', String(asked), `${MANIFEST_PATH} names`)
  const lists: NameList[] = []
  let letters = 0
  for (const { year, files } of names)
    for (let index = 0; index < files; index++) {
      const file = namesPath(year, index)
      const text = await ask(address, file, MOST_BYTES, signal)
      letters += text.length
      if (letters > MOST_LETTERS) throw new Refused('answer-too-large', file, `${MOST_LETTERS / 1_000_000} MB`)
      lists.push(parseNameList(text, file, { version, year }))
    }
  return lists
}
