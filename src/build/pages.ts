import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Language, Words } from '../faults/language.ts'
import { BuildFault } from './fault.ts'
import { GENERATOR } from './generator.ts'
import type { DataSizes } from './write-data.ts'

/** What Astro is told through the environment; `render-pages.ts`, `src/catalog.ts` and `src/middleware.ts` read it. */
interface AstroSettings {
  /** Absolute path of the content folder; absent where the pages are of none. */
  readonly content?: string
  readonly base: string
  readonly site: string
  /** Absolute path of the file with the content as the build has read it; absent when it is to be read at every request. */
  readonly handed?: string
  /** Absolute path of the folder where what was read is kept; absent when content is handed over. */
  readonly records?: string
  /** Absolute paths of the folders that half-way files and pages are written to; absent when pages are only served. */
  readonly cache?: string
  readonly out?: string
  /** The folder of the generator's whose pages are rendered; `src`, unless told otherwise. */
  readonly from?: string
  /** Whether the pages are to be opened from a folder, without a server. */
  readonly folder?: boolean
  /** Whether only pages of units are rendered. */
  readonly units?: boolean
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
  handed,
  records,
  cache,
  out,
  from,
  folder,
  units,
  language,
}: AstroSettings): Record<string, string | undefined> {
  return {
    ...Object.fromEntries(SHADOWING.map((name) => [name, undefined])),
    MINGZHANG_CONTENT: content,
    MINGZHANG_BASE: base,
    MINGZHANG_SITE: site,
    MINGZHANG_HANDED: handed,
    MINGZHANG_RECORDS: records,
    MINGZHANG_FROM: from,
    MINGZHANG_FOLDER: folder ? '1' : undefined,
    MINGZHANG_UNITS: units ? '1' : undefined,
    ...(cache && { MINGZHANG_CACHE: cache }),
    ...(out && { MINGZHANG_OUT: out }),
    ...(language && { MINGZHANG_LANG: language }),
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DISABLE_UPDATE_CHECK: 'true',
  }
}

const PROGRAM = new URL('./render-pages.ts', import.meta.url)

/** Renders all pages with Astro, in a process of its own: so the search index can be built on the other core, and
 *  nothing of Astro's stays in memory. It is told the sizes of the files of data once they are written, and stopped where they cannot be.
 *  Now and then `advance` is told how many pages were asked for. Returns how many seconds of work it took. Throws a BuildFault with Astro's own words, or the system's refusal when those tell of one. */
export async function writePages(
  settings: AstroSettings,
  sizes: Promise<DataSizes>,
  advance: (asked: number) => void = () => {},
): Promise<number> {
  const astro = spawn(process.execPath, [fileURLToPath(PROGRAM)], {
    // Astro looks its own modules up from there, which a project need not have.
    cwd: GENERATOR,
    env: { ...process.env, NODE_ENV: 'production', ...astroEnvironment(settings) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const stop = () => astro.kill()
  process.once('exit', stop)
  sizes.then((known) => astro.connected && astro.send(known), stop)
  let work = 0
  astro.on('message', (told) => {
    if (typeof told !== 'object' || told === null) return
    if ('work' in told) work = Number(told.work)
    if ('asked' in told) advance(Number(told.asked))
  })
  let said = ''
  for (const stream of [astro.stdout, astro.stderr]) stream?.setEncoding('utf8').on('data', (text) => (said += text))
  const end = await new Promise<number | string | null>((resolve, reject) =>
    astro.on('error', reject).on('close', (code, signal) => resolve(code ?? signal)),
  )
  process.off('exit', stop)
  if (end === 0) return work
  throw refusalIn(said, settings.out) ?? new BuildFault(notRendered(end), linesOf(said))
}

/** Codes of what a person can mend. */
const REFUSALS = ['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'EROFS', 'EACCES', 'EIO'] as const

/** The system's refusal that Astro tells of, such as a full disk, while it was writing to `out`. Node writes the code and a
 *  colon, the bundler, which is written in Rust, the code's number. */
function refusalIn(said: string, out: string | undefined): Error | undefined {
  const code = REFUSALS.find(
    (code) => said.includes(`${code}: `) || said.includes(`(os error ${constants.errno[code]})`),
  )
  return code && Object.assign(new Error(code), { code, path: out, syscall: 'write' })
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

function notRendered(end: number | string | null): Words {
  return { en: `The pages could not be rendered (${end}).`, zh: `页面没能生成（${end}）。` }
}
