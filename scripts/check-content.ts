import { join } from 'node:path'
import { recordFolder } from '../src/build/hold.ts'
import { shownPath } from '../src/build/shown-path.ts'
import { readContent } from '../src/content/read/read-content.ts'
import { type SiteDossier, siteDossierOf } from '../src/dossier/site-dossier.ts'
import { countOf, formatDiagnostic } from '../src/faults/diagnostic.ts'
import { say, type Words } from '../src/faults/language.ts'
import type { CommandOptions } from './build-options.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { findingLines, findingsSummary, foldedFindings } from './print-findings.ts'

/** What a check is asked for. */
export type Asked = Pick<CommandOptions, 'root' | 'content' | 'strict' | 'language'>

/** What a check says: its lines, and how the command ends. */
export interface Answer {
  readonly text: string
  readonly exitCode: 0 | 1
}

/** Reads a content folder and says what is wrong with it, and what the review rules find. `print` is that of the folder; absent
 *  when anything is wrong. */
export async function checkContent({
  root,
  content: from,
  strict,
  language,
}: Asked): Promise<Answer & { readonly print?: string | undefined }> {
  const { content, print, diagnostics } = await readContent(from, recordFolder(root))
  const folder = join(shownPath(from), '/')
  const faults = diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic, folder, language)}\n`)
  const dossier = content && siteDossierOf(content)
  // Readers see findings on the pages; whoever transcribes may want none.
  const asked = strict && dossier ? foldedFindings(dossier) : []
  const found = findingLines(asked, from, folder)
  const summary = dossier ? summaryOf(dossier, asked.length) : COMMAND_WORDS.faults(countOf(diagnostics))
  const counts = dossier ? findingsSummary(dossier, language) : ''
  const text = [...faults, ...found, `${say(summary, language)}\n`, counts].join('')
  return { text, exitCode: dossier && asked.length === 0 ? 0 : 1, print }
}

function summaryOf({ years, departments, projects }: SiteDossier, findings: number): Words {
  const indicators = projects.reduce((sum, { project }) => sum + project.indicators.length, 0)
  const held = COMMAND_WORDS.content({
    years: years.length,
    units: departments.length,
    projects: projects.length,
    indicators,
  })
  return findings > 0 ? COMMAND_WORDS.foundIn(held, findings) : COMMAND_WORDS.noFaults(held)
}
