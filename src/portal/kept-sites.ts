import { createHash, randomBytes } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { MANIFEST_PATH, namesPath } from '../model/manifest.ts'
import { day } from '../model/text.ts'
import type { SiteAnswer } from './fetch-site.ts'
import { parseManifest, parseNameList } from './parse-answer.ts'
import { Refused } from './refusal.ts'

/** The last good answer of a site. */
export interface KeptSite extends SiteAnswer {
  /** The day that it was fetched on. */
  readonly fetched: string
}

const keptSchema = z.strictObject({ fetched: day, manifest: z.unknown(), lists: z.array(z.unknown()) })

/** The last good answer of a site, as it was kept in a folder; undefined where none was, or what is there is not whole. What was kept is
 *  read as strictly as what a site answers. */
export async function readKept(folder: string, address: string): Promise<KeptSite | undefined> {
  const text = await readFile(fileOf(folder, address), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    const { fetched, manifest: said, lists } = keptSchema.parse(JSON.parse(text))
    const manifest = parseManifest(JSON.stringify(said), MANIFEST_PATH, address)
    const expected = manifest.names.flatMap(({ year, files }) => Array.from({ length: files }, () => year))
    if (expected.length !== lists.length) return undefined
    const { version } = manifest
    return {
      ...{ fetched, manifest },
      lists: expected.map((year, at) =>
        parseNameList(JSON.stringify(lists[at]), namesPath(year, at), { version, year }),
      ),
    }
  } catch (error) {
    if (error instanceof Refused || error instanceof SyntaxError || error instanceof z.ZodError) return undefined
    throw error
  }
}

/** Keeps a good answer in the place of the last one, whole or not at all. */
export async function keep(folder: string, address: string, site: KeptSite): Promise<void> {
  await mkdir(folder, { recursive: true })
  const file = fileOf(folder, address)
  const half = `${file}.${randomBytes(6).toString('hex')}`
  const { fetched, manifest, lists } = site
  try {
    await writeFile(half, JSON.stringify({ fetched, manifest, lists }))
    await rename(half, file)
  } finally {
    await rm(half, { force: true })
  }
}

function fileOf(folder: string, address: string): string {
  return join(folder, `${createHash('sha256').update(address).digest('hex').slice(0, 32)}.json`)
}
