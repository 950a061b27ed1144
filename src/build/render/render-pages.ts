// The program of the process that renders pages. What to render it is told through the environment.
import './end-with-parent.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PageApp } from './page-app.ts'

/** How many pages are under way at once: one of them waits until data are written. */
const AT_ONCE = 4
const TELL_EVERY_MS = 250

const { MINGZHANG_ENTRY: entry = '', MINGZHANG_BASE: base = '', MINGZHANG_SITE: site = '' } = process.env
const { MINGZHANG_OUT: out = '', MINGZHANG_UNITS: units } = process.env

/** Pages that hosts look for under a name of their own. */
const NAMES: Readonly<Record<string, string>> = { '': 'index.html', '404': '404.html' }

let files: string[] = []
let told = performance.now()

/** Tells the build which pages were written since the last time. */
function tell(): void {
  told = performance.now()
  process.send?.({ files })
  files = []
}

/** Writes a page that was not there. */
function write(path: string, page: Uint8Array): void {
  const file = NAMES[path] ?? `${path}/index.html`
  const target = join(out, file)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, page, { flag: 'wx' })
  files.push(file)
  if (performance.now() - told >= TELL_EVERY_MS) tell()
}

try {
  const { pages }: { readonly pages: PageApp } = await import(pathToFileURL(entry).href)
  const all = (await pages.paths()).filter(({ route }) => units !== '1' || route.params.includes('unit'))
  const left = all.values()
  const renderLeft = async () => {
    for (const page of left) {
      const address = new URL(`${base}${page.path}${page.path === '' ? '' : '/'}`, site)
      write(page.path, await pages.render(page, address))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, renderLeft))
  tell()
  const { user, system } = process.cpuUsage()
  await new Promise((resolve) => process.send?.({ work: (user + system) / 1e6 }, resolve))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
}
