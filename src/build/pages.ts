import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Language } from '../check/language.ts'
import { BuildFault } from './fault.ts'

/** What Astro is told through the environment; `astro.config.mjs` and `src/catalog.ts` read it. */
export interface AstroSettings {
  /** Absolute path of the content folder. */
  readonly content: string
  readonly base: string
  readonly site: string
  /** Absolute path of the folder that the pages are written to; absent when they are only served. */
  readonly out?: string
  /** Language of messages about the content; absent where it has been checked before. */
  readonly language?: Language
}

/** Names that pages read as `import.meta.env.…`. Vite takes them from the environment where somebody has set them
 *  (test runners do), and pages would be built for another base. */
const SHADOWING = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX', 'VITEST']

/** The environment of an Astro process, which must not reach for the network; `undefined` takes a name out. */
export function astroEnvironment({
  content,
  base,
  site,
  out,
  language,
}: AstroSettings): Record<string, string | undefined> {
  return {
    ...Object.fromEntries(SHADOWING.map((name) => [name, undefined])),
    MINGZHANG_CONTENT: content,
    MINGZHANG_BASE: base,
    MINGZHANG_SITE: site,
    ...(out && { MINGZHANG_OUT: out }),
    ...(language && { MINGZHANG_LANG: language }),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  }
}

/** Renders all pages with Astro, in a process of its own: so the search index can be built on the other core, and
 *  nothing of Astro's stays in memory. Throws a BuildFault with Astro's own words. */
export async function writePages(root: string, settings: AstroSettings): Promise<void> {
  const astro = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...astroEnvironment(settings) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => astro.kill()
  process.once('exit', stop)
  let said = ''
  for (const stream of [astro.stdout, astro.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  const code = await new Promise<number | null>((resolve, reject) => astro.on('error', reject).on('close', resolve))
  process.off('exit', stop)
  if (code !== 0)
    throw new BuildFault({ en: 'The pages could not be rendered.', zh: '页面没能生成。' }, said.trim().split('\n'))
}
