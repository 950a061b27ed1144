import { hash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { codeVersion } from '../../content/cache/code-version.ts'
import type { Words } from '../../faults/language.ts'
import { isSystemError } from '../../faults/system-error.ts'
import { filesPrint, sourcesPrint } from '../files-print.ts'
import { GENERATOR } from '../generator.ts'
import { cacheFolder } from '../hold.ts'
import { FILES, PAGES } from './bundle-folders.ts'
import { ASTRO_ENVIRONMENT } from './environment.ts'
import { runProgram } from './run-program.ts'

/** What a bundle is made for. */
interface BundleSettings {
  /** The project folder, where bundles are kept. */
  readonly root: string
  /** A folder for half-way files, on the same file system. */
  readonly work: string
  readonly base: string
  /** The folder of the generator's whose pages are compiled; `src`, unless told otherwise. */
  readonly from?: string
}

/** All pages compiled into one program, with the files that are served beside them. */
export interface Bundle {
  /** The module to import, which gives a `PageApp`. */
  readonly entry: string
  /** The folder of styles, scripts and the generator's own files. */
  readonly files: string
}

const PROGRAM = new URL('./bundle-pages.ts', import.meta.url)
/** Names the bytes that a bundle was written with. */
const PRINT = 'print'
const ENTRY = /^prerender-entry\..+\.mjs$/
/** As a rule one is in use: for the address that the site is built for. */
const MOST_KEPT = 4
/** What was used in the last hour may be in use. */
const OLD_MS = 3_600_000

/** The bundle of pages for a base: the one that is kept where templates, code, packages and base are the same and each of its bytes
 *  is as it was written, else one that is compiled now, in a process of its own. Returns how many seconds of work that took. Throws a BuildFault
 *  with Astro's own words where pages do not compile, or the system's refusal. */
export async function bundleFor({
  root,
  work,
  base,
  from = 'src',
}: BundleSettings): Promise<{ bundle: Bundle; work: number }> {
  const cache = cacheFolder(root)
  const kept = join(cache, 'bundles')
  const folder = join(kept, nameOf([codeVersion(), installed(), sourcesPrint(), base, from]))
  const known = wholeBundle(folder)
  if (known) {
    utimesSync(folder, new Date(), new Date())
    return { bundle: known, work: 0 }
  }
  const out = join(work, 'bundle')
  mkdirSync(out)
  const environment = {
    ...ASTRO_ENVIRONMENT,
    ...{ MINGZHANG_CACHE: cache, MINGZHANG_BASE: base, MINGZHANG_FROM: from, MINGZHANG_OUT: out },
  }
  const took = await runProgram({ program: PROGRAM, environment, out }, notCompiled)
  writeFileSync(join(out, PRINT), filesPrint(out, [FILES, PAGES]))
  mkdirSync(kept, { recursive: true })
  rmSync(folder, { recursive: true, force: true })
  renameSync(out, folder)
  tidy(kept)
  const bundle = wholeBundle(folder)
  if (!bundle) throw new Error(`The bundle in ${folder} changed while it was written.`)
  return { bundle, work: took }
}

function nameOf(parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 32)
}

/** What npm says of all packages that it has installed, those that other packages need among them; empty where another program installs. */
function installed(): string {
  for (let folder = GENERATOR; ; folder = dirname(folder)) {
    const file = join(folder, 'node_modules/.package-lock.json')
    if (existsSync(file)) return readFileSync(file, 'utf8')
    if (folder === dirname(folder)) return ''
  }
}

/** Puts what is served beside pages into a site. Returns the paths of its files. */
export function copyFiles({ files }: Bundle, to: string): string[] {
  cpSync(files, to, { recursive: true })
  const entries = readdirSync(files, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map(({ parentPath, name }) => relative(files, join(parentPath, name)))
}

/** The bundle in a folder; undefined where any of its bytes is not the one that was written. */
function wholeBundle(folder: string): Bundle | undefined {
  try {
    const entry = readdirSync(join(folder, PAGES)).find((name) => ENTRY.test(name))
    const isWhole = readFileSync(join(folder, PRINT), 'utf8') === filesPrint(folder, [FILES, PAGES])
    return entry !== undefined && isWhole
      ? { entry: join(folder, PAGES, entry), files: join(folder, FILES) }
      : undefined
  } catch (error) {
    if (isSystemError(error)) return undefined
    throw error
  }
}

/** Removes the bundles that were not used for longest. */
function tidy(kept: string): void {
  const folders = readdirSync(kept).map((name) => {
    const path = join(kept, name)
    return { path, used: statSync(path).mtimeMs }
  })
  const unused = folders.toSorted((a, b) => b.used - a.used).slice(MOST_KEPT)
  for (const { path } of unused.filter(({ used }) => used < Date.now() - OLD_MS))
    rmSync(path, { recursive: true, force: true })
}

function notCompiled(end: number | string | null): Words {
  return { en: `The pages could not be compiled (${end}).`, zh: `页面模板没能编译（${end}）。` }
}
