import { type HandedContent, readContentFile } from './content/read/content-file.ts'
import { readContent } from './content/read/read-content.ts'
import { type SiteDossier, siteDossierOf } from './dossier/site-dossier.ts'
import { formatDiagnostic } from './faults/diagnostic.ts'
import { LANGUAGES } from './faults/language.ts'

let known: Promise<Known> | undefined

interface Known {
  readonly dossier: SiteDossier
  /** Undefined where the pages of all units are to be rendered. */
  readonly asked: ReadonlySet<string> | undefined
}

/** Everything the site is made of, once a build: of what the build has read and handed over, in a file that MINGZHANG_HANDED
 *  names; in development of what stands in the folder at every request, so that edits show. The folder is named by
 *  MINGZHANG_CONTENT. Both are absolute paths: pages are bundled before they run, so a path relative to a module would point
 *  elsewhere. MINGZHANG_SITE and MINGZHANG_BASE win over site.yaml. Throws when the folder has faults. */
export async function siteDossier(): Promise<SiteDossier> {
  if (!known || import.meta.env.DEV) known = read()
  return (await known).dossier
}

/** Tells of a unit, by its slug, whether its pages are to be rendered: of all of them, unless the build keeps some of the last one's. */
export async function unitsToRender(): Promise<(unit: string) => boolean> {
  known ??= read()
  const { asked } = await known
  return (unit) => asked?.has(unit) ?? true
}

/** Whether only pages of units are rendered: then what others are to show need not be worked out. MINGZHANG_UNITS says so. */
export function areUnitsAlone(): boolean {
  return process.env.MINGZHANG_UNITS === '1'
}

async function read(): Promise<Known> {
  const { MINGZHANG_SITE: url, MINGZHANG_BASE: base } = process.env
  const { content, asked } = await handedContent(process.env)
  const site = { ...content.site, ...(url && { url }), ...(base && { base }) }
  return { dossier: siteDossierOf({ ...content, site }), asked: asked && new Set(asked) }
}

async function handedContent(env: NodeJS.ProcessEnv): Promise<HandedContent> {
  const { MINGZHANG_HANDED: handed, MINGZHANG_CONTENT: folder, MINGZHANG_LANG: asked } = env
  if (handed) return readContentFile(handed)
  if (!folder) throw new Error('MINGZHANG_CONTENT is not set: build with `npm run build`, edit with `npm run dev`.')
  const { content, diagnostics } = await readContent(folder)
  const language = LANGUAGES.find((known) => known === asked) ?? 'en'
  if (!content) throw new Error(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, '', language)).join('\n'))
  return { content }
}
