import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AppraisalPart, readAppraisals, readPage } from './read-page.ts'
import type { TruthPage } from './truth-page.ts'

const INDEX = 'index.html'
const APPRAISAL = 'appraisal'

/** Reads every page of a project or department from a built site, from the HTML alone. `site`: its folder; it stands at the root
 *  of its host. */
export async function readSite(site: string): Promise<TruthPage[]> {
  const pages: TruthPage[] = []
  for (const year of (await foldersIn(site)).filter((name) => /^\d{4}$/.test(name)))
    for (const unit of await foldersIn(join(site, year))) pages.push(...(await readUnit(site, `/${year}/${unit}/`)))
  return pages
}

/** A department's page of a year and those of its projects. */
async function readUnit(site: string, path: string): Promise<TruthPage[]> {
  const folders = await foldersIn(join(site, path))
  const parts = folders.includes(APPRAISAL)
    ? readAppraisals(await readFile(join(site, path, APPRAISAL, INDEX), 'utf8'))
    : []
  const paths = [path, ...folders.filter((name) => name !== APPRAISAL).map((name) => `${path}${name}/`)]
  const belonging = Map.groupBy(parts, ({ project }): string => project ?? path)
  return Promise.all(paths.map((one) => readOne(site, one, belonging.get(one) ?? [])))
}

async function readOne(site: string, path: string, appraisals: readonly AppraisalPart[]): Promise<TruthPage> {
  return readPage(path, await readFile(join(site, path, INDEX), 'utf8'), appraisals)
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}
