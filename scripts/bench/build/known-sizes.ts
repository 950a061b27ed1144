import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FolderSize, folderSize } from './folder-size.ts'
import { averagePage, type PageSize } from './sample.ts'

/** What a site of ours is, so that others can be made as large. */
export interface KnownSizes {
  /** Projects in its content. */
  readonly projects: number
  readonly size: FolderSize
  /** The average page of a project and of a unit in a year. */
  readonly pages: { readonly project: PageSize; readonly unit: PageSize }
}

const FILE = 'ours.json'

/** Measures a built site of ours and keeps that in `folder`. */
export async function keepSizes(folder: string, content: string, site: string, projects: number): Promise<KnownSizes> {
  const [project, unit] = [await averagePage(content, site, 'project'), await averagePage(content, site, 'unit')]
  const known = { projects, size: await folderSize(site), pages: { project, unit } }
  await writeFile(join(folder, FILE), JSON.stringify(known))
  return known
}

/** Of the sites of ours that were measured before, the one of the nearest number of projects; undefined where there is none.
 *  `cache`: folder of the folders of all sizes. */
export async function knownSizes(cache: string, projects: number): Promise<KnownSizes | undefined> {
  const files = (await readdir(cache)).map((name) => join(cache, name, FILE)).filter((file) => existsSync(file))
  const all = await Promise.all(
    files.map(async (file): Promise<KnownSizes> => JSON.parse(await readFile(file, 'utf8'))),
  )
  const far = (known: KnownSizes) => Math.abs(Math.log(known.projects / projects))
  return all.toSorted((a, b) => far(a) - far(b))[0]
}

/** What a site of ours with so many projects would be, if each cost the same as in a known one. */
export function scaledSize({ size, projects }: KnownSizes, to: number): FolderSize {
  const scaled = (count: number) => Math.round((count * to) / projects)
  return {
    ...{ pages: scaled(size.pages), pageBytes: scaled(size.pageBytes) },
    ...{ files: scaled(size.files), bytes: scaled(size.bytes) },
  }
}
