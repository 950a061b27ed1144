// The program of the process that renders pages. What to render it is told through the environment.
import './end-with-parent.ts'
import { build } from 'astro'
import { astroConfig } from './astro-config.ts'

const { MINGZHANG_CACHE: cache = '', MINGZHANG_BASE: base = '', MINGZHANG_SITE: site = '' } = process.env
const { MINGZHANG_OUT: out } = process.env
try {
  await build({ ...astroConfig(cache, { base, site, out }), logLevel: 'silent' })
  const { user, system } = process.cpuUsage()
  // How many pages were asked for was told by the channel before.
  await new Promise((resolve) => process.send?.({ work: (user + system) / 1e6 }, resolve))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
}
