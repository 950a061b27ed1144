// The program of the process that compiles pages. For which base it is told through the environment.
import './end-with-parent.ts'
import { realpathSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'astro'
import { astroConfig } from './astro-config.ts'
import { bundleAlone } from './bundle-alone.ts'
import { FILES, PAGES } from './bundle-folders.ts'

const { MINGZHANG_CACHE: cache = '', MINGZHANG_BASE: base = '' } = process.env
const { MINGZHANG_OUT = '', MINGZHANG_FROM: from = '' } = process.env
try {
  // Without links in its path, as the working folder is told.
  const out = realpathSync(MINGZHANG_OUT)
  const files = join(out, FILES)
  const integrations = [bundleAlone(out, () => renameSync(join(files, '.prerender'), join(out, PAGES)))]
  await build({ ...astroConfig(cache, { base, out: files, from }), integrations, logLevel: 'silent' })
  const { user, system } = process.cpuUsage()
  await new Promise((resolve) => process.send?.({ work: (user + system) / 1e6 }, resolve))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
}
