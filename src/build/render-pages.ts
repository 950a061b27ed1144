// The program of the process that renders pages. What to render it is told through the environment.
import './end-with-parent.ts'
import { build } from 'astro'
import { astroConfig } from './astro-config.ts'
import { UNITS_ALONE } from './shards/units-alone.ts'

const { MINGZHANG_CACHE: cache = '', MINGZHANG_BASE: base = '', MINGZHANG_SITE: site = '' } = process.env
const { MINGZHANG_OUT: out, MINGZHANG_FROM: from, MINGZHANG_UNITS: units } = process.env
try {
  const config = astroConfig(cache, { base, site, out, from })
  await build({ ...config, ...(units === '1' && UNITS_ALONE), logLevel: 'silent' })
  const { user, system } = process.cpuUsage()
  // How many pages were asked for was told by the channel before.
  await new Promise((resolve) => process.send?.({ work: (user + system) / 1e6 }, resolve))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exitCode = 1
}
