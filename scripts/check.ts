import { join } from 'node:path'
import { shownPath } from '../src/build/shown-path.ts'
import { readContent } from '../src/content/read/read-content.ts'
import { type SiteDossier, siteDossierOf } from '../src/dossier/site-dossier.ts'
import { countOf, formatDiagnostic } from '../src/faults/diagnostic.ts'
import { say, type Words } from '../src/faults/language.ts'
import { readOptions } from './build-options.ts'
import { runCommand } from './command.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { findingLines, findingsSummary, foldedFindings } from './print-findings.ts'
import { settle } from './settle.ts'

await runCommand(async () => {
  const options = readOptions('check', process.argv.slice(2))
  const { language } = options
  settle(options.content, language)
  const { content, diagnostics } = await readContent(options.content)
  const folder = join(shownPath(options.content), '/')
  for (const diagnostic of diagnostics) process.stdout.write(`${formatDiagnostic(diagnostic, folder, language)}\n`)
  const dossier = content && siteDossierOf(content)
  // Readers see findings on the pages; whoever transcribes may want none.
  const asked = options.strict && dossier ? foldedFindings(dossier) : []
  for (const line of findingLines(asked, options.content, folder)) process.stdout.write(line)
  const summary = dossier ? summaryOf(dossier, asked.length) : COMMAND_WORDS.faults(countOf(diagnostics))
  process.stdout.write(`${say(summary, language)}\n`)
  if (dossier) process.stdout.write(findingsSummary(dossier, language))
  process.exitCode = dossier && asked.length === 0 ? 0 : 1
})

function summaryOf({ years, departments, projects }: SiteDossier, findings: number): Words {
  const indicators = projects.flatMap(({ project }) => project.indicators)
  const held = COMMAND_WORDS.content({
    years: years.length,
    units: departments.length,
    projects: projects.length,
    indicators: indicators.length,
  })
  return findings > 0 ? COMMAND_WORDS.foundIn(held, findings) : COMMAND_WORDS.noFaults(held)
}
