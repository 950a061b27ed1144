import { readContentFile } from './content/read/content-file.ts'
import { readContent } from './content/read/read-content.ts'
import { type SiteDossier, siteDossierOf } from './dossier/site-dossier.ts'
import { formatDiagnostic } from './faults/diagnostic.ts'
import { LANGUAGES } from './faults/language.ts'
import type { Content } from './model/content.ts'

let known: Promise<SiteDossier> | undefined

/** Everything the site is made of, once a build: of what the build has read and handed over, in a file that MINGZHANG_HANDED
 *  names; in development of what stands in the folder at every request, so that edits show. The folder is named by
 *  MINGZHANG_CONTENT. Both are absolute paths: pages are bundled before they run, so a path relative to a module would point
 *  elsewhere. MINGZHANG_SITE and MINGZHANG_BASE win over site.yaml. Throws when the folder has faults. */
export function siteDossier(): Promise<SiteDossier> {
  if (!known || import.meta.env.DEV) known = read().then(siteDossierOf)
  return known
}

async function read(): Promise<Content> {
  const { MINGZHANG_SITE: url, MINGZHANG_BASE: base } = process.env
  const content = await contentOf(process.env)
  return { ...content, site: { ...content.site, ...(url && { url }), ...(base && { base }) } }
}

async function contentOf(env: NodeJS.ProcessEnv): Promise<Content> {
  const { MINGZHANG_HANDED: handed, MINGZHANG_CONTENT: folder, MINGZHANG_LANG: asked } = env
  if (handed) return readContentFile(handed)
  if (!folder) throw new Error('MINGZHANG_CONTENT is not set: build with `npm run build`, edit with `npm run dev`.')
  const { content, diagnostics } = await readContent(folder)
  const language = LANGUAGES.find((known) => known === asked) ?? 'en'
  if (!content) throw new Error(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, '', language)).join('\n'))
  return content
}
