import { existsSync } from 'node:fs'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Cost, costOf } from '../process-tree.ts'
import type { FolderSize } from './folder-size.ts'
import { type Padding, paddingToml } from './padding.ts'
import { writeSources } from './prepared.ts'

/** The exact version that is measured, so that two benches are about the same. It is the bench's alone and stands in no package that
 *  anybody installs: `npm` puts it into the bench's own folder. */
const ELEVENTY = '3.1.8'

/** Where Hugo and Eleventy put a site, in their folders. */
const PUBLIC = 'public'

/** What is run over one content folder. */
export interface Others {
  /** Folder of each engine's sources and site. */
  readonly folder: string
  /** Folder that Eleventy is installed in. */
  readonly eleventy: string
}

export type Other = 'hugo' | 'padded' | 'eleventy'

/** Folder of the site that an engine builds. */
export function siteOf({ folder }: Others, engine: Other | 'floor'): string {
  return join(folder, engine, PUBLIC)
}

/** Writes sources and templates of an engine; that is not counted for it. */
export async function prepareOther(others: Others, content: string, engine: Other): Promise<void> {
  const folder = join(others.folder, engine)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await cp(join(import.meta.dirname, engine === 'eleventy' ? 'eleventy' : 'hugo'), folder, { recursive: true })
  await writeSources(content, join(folder, 'content'), engine === 'eleventy' ? 'index.md' : '_index.md')
  if (engine !== 'eleventy') await padPages(others, engine, {})
}

/** Says how much Hugo's pages of each sort are to be made larger. */
export async function padPages(
  { folder }: Others,
  engine: 'hugo' | 'padded',
  paddings: Readonly<Record<string, Padding>>,
): Promise<void> {
  await writeFile(join(folder, engine, PADDING), paddingToml(paddings))
}

const PADDING = 'padding.toml'

/** Builds a site anew, with nothing kept. */
export async function buildOther(others: Others, engine: Other): Promise<Cost> {
  await rm(siteOf(others, engine), { recursive: true, force: true })
  const cwd = join(others.folder, engine)
  if (engine !== 'eleventy')
    return costOf('hugo', ['--quiet', '--config', `hugo.toml,${PADDING}`, '--destination', PUBLIC], cwd)
  const command = join(others.eleventy, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs')
  return costOf(process.execPath, [command, '--config=eleventy.config.ts', '--quiet'], cwd)
}

/** Pagefind's own command over the pages of a site, of the version that this project has. */
export function indexSite(root: string, site: string): Promise<Cost> {
  const command = join(root, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs')
  return costOf(process.execPath, [command, '--site', site], root)
}

/** Writes as many files as a site of ours has, of as many bytes. */
export async function writeFloor(others: Others, { pages, pageBytes, files, bytes }: FolderSize): Promise<Cost> {
  const site = siteOf(others, 'floor')
  await rm(site, { recursive: true, force: true })
  await mkdir(site, { recursive: true })
  const rest = files - pages
  const each = [pageBytes / pages, rest === 0 ? 0 : (bytes - pageBytes) / rest].map(Math.round)
  const words = [pages, each[0], rest, each[1]].map(String)
  return costOf(process.execPath, [join(import.meta.dirname, 'floor.ts'), site, ...words], others.folder)
}

/** Whether there is a Hugo to run. */
export async function hasHugo(): Promise<boolean> {
  return costOf('hugo', ['version'], '.').then(
    () => true,
    () => false,
  )
}

/** Installs Eleventy into its folder, unless it stands there. */
export async function installEleventy({ eleventy }: Others): Promise<void> {
  if (existsSync(join(eleventy, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs'))) return
  await mkdir(eleventy, { recursive: true })
  await writeFile(join(eleventy, 'package.json'), '{ "private": true }\n')
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--save-exact']
  await costOf('npm', ['install', ...flags, `@11ty/eleventy@${ELEVENTY}`], eleventy)
}
