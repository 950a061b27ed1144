import type { Language } from '../../faults/language.ts'

/** What a process of Astro is told through the environment. */
export interface RenderSettings {
  /** Absolute path of the content folder; absent where the pages are of none. */
  readonly content?: string
  readonly base: string
  readonly site: string
  /** Absolute path of the file with the content as the build has read it; absent when it is to be read at every request. */
  readonly handed?: string
  /** Absolute path of the folder where what was read is kept; absent when content is handed over. */
  readonly records?: string
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

/** The environment of any process of Astro's, which must not reach for the network; `undefined` takes a name out. */
export const ASTRO_ENVIRONMENT: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(SHADOWING.map((name) => [name, undefined])),
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
}

/** The environment of a process that renders pages, which `src/catalog.ts`, `src/middleware.ts` and `render-pages.ts` read. */
export function renderEnvironment(settings: RenderSettings): Record<string, string | undefined> {
  const { content, base, site, handed, records, folder, units, language } = settings
  return {
    ...ASTRO_ENVIRONMENT,
    MINGZHANG_CONTENT: content,
    MINGZHANG_BASE: base,
    MINGZHANG_SITE: site,
    MINGZHANG_HANDED: handed,
    MINGZHANG_RECORDS: records,
    MINGZHANG_FOLDER: folder ? '1' : undefined,
    MINGZHANG_UNITS: units ? '1' : undefined,
    ...(language && { MINGZHANG_LANG: language }),
  }
}
