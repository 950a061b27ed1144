import { ReadingMemory } from './content/cache/reading-memory.ts'
import { readContentFile } from './content/read/content-file.ts'
import { readContent, unitRecords } from './content/read/read-content.ts'
import { type SiteDossier, siteDossierOf } from './dossier/site-dossier.ts'
import { formatDiagnostic } from './faults/diagnostic.ts'
import { LANGUAGES } from './faults/language.ts'
import type { Content } from './model/content.ts'

let known: Promise<Known> | undefined
let memory: ReadingMemory | undefined

interface Known {
  readonly dossier: SiteDossier
  /** Undefined where the pages of all units are to be rendered. */
  readonly asked: ReadonlySet<string> | undefined
  /** The print of what was read; undefined where it was handed over, or changed meanwhile. */
  readonly print?: string | undefined
}

/** Everything the site is made of, once a build: of what the build has read and handed over, in a file that MINGZHANG_HANDED
 *  names; in development of what stands in the folder at every request, so that edits show, and of what is known of it
 *  where nothing changed. The folder is named by MINGZHANG_CONTENT, that of what was read before by MINGZHANG_RECORDS. All
 *  are absolute paths: pages are bundled before they run, so a path relative to a module would point
 *  elsewhere. MINGZHANG_SITE and MINGZHANG_BASE win over site.yaml. Throws when the folder has faults. */
export async function siteDossier(): Promise<SiteDossier> {
  if (import.meta.env.DEV) known = readAgain(await known?.catch(() => undefined))
  known ??= read(process.env)
  return (await known).dossier
}

/** Tells of a unit, by its slug, whether its pages are to be rendered: of all of them, unless the build keeps some of the last one's. */
export async function unitsToRender(): Promise<(unit: string) => boolean> {
  known ??= read(process.env)
  const { asked } = await known
  return (unit) => asked?.has(unit) ?? true
}

/** Whether only pages of units are rendered: then what others are to show need not be worked out. MINGZHANG_UNITS says so. */
export function areUnitsAlone(): boolean {
  return process.env.MINGZHANG_UNITS === '1'
}

/** What a build has handed over, or what stands in the folder. */
async function read(env: NodeJS.ProcessEnv): Promise<Known> {
  const { MINGZHANG_HANDED: handed } = env
  if (!handed) return readAgain(undefined)
  const { content, asked } = readContentFile(handed)
  return { dossier: siteDossierOf(placed(content)), asked: asked && new Set(asked) }
}

/** What stands in the folder; what is known where that is the same. */
async function readAgain(last: Known | undefined): Promise<Known> {
  const { MINGZHANG_CONTENT: folder, MINGZHANG_RECORDS: records, MINGZHANG_LANG: asked } = process.env
  if (!folder) throw new Error('MINGZHANG_CONTENT is not set: build with `npm run build`, edit with `npm run dev`.')
  memory ??= new ReadingMemory(records ? unitRecords(records, folder) : undefined)
  const { content, print, diagnostics } = await readContent(folder, memory)
  const language = LANGUAGES.find((known) => known === asked) ?? 'en'
  if (!content) throw new Error(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, '', language)).join('\n'))
  if (last && print !== undefined && print === last.print) return last
  return { dossier: siteDossierOf(placed(content)), asked: undefined, print }
}

function placed(content: Content): Content {
  const { MINGZHANG_SITE: url, MINGZHANG_BASE: base } = process.env
  return { ...content, site: { ...content.site, ...(url && { url }), ...(base && { base }) } }
}
