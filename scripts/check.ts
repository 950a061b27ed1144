import { join } from 'node:path'
import { shownPath } from '../src/build/shown-path.ts'
import { readContent } from '../src/content/read/read-content.ts'
import { countOf, formatDiagnostic } from '../src/faults/diagnostic.ts'
import { say, type Words } from '../src/faults/language.ts'
import type { Content } from '../src/model/content.ts'
import { readOptions } from './build-options.ts'
import { runCommand } from './command.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { findingLines, findingsIn, findingsSummary, foldedFindings } from './print-findings.ts'
import { settle } from './settle.ts'

await runCommand(async () => {
  const options = readOptions('check', process.argv.slice(2))
  const { language } = options
  settle(options.content, language)
  const { content, diagnostics } = await readContent(options.content)
  const folder = join(shownPath(options.content), '/')
  for (const diagnostic of diagnostics) process.stdout.write(`${formatDiagnostic(diagnostic, folder, language)}\n`)
  const found = content ? findingsIn(content) : []
  // Readers see findings on the pages; whoever transcribes may want none.
  const asked = options.strict && content ? foldedFindings(found) : []
  for (const line of findingLines(asked, options.content, folder)) process.stdout.write(line)
  const summary = content ? summaryOf(content, asked.length) : COMMAND_WORDS.faults(countOf(diagnostics))
  process.stdout.write(`${say(summary, language)}\n`)
  if (content) process.stdout.write(findingsSummary(found, language))
  process.exitCode = content && asked.length === 0 ? 0 : 1
})

function summaryOf({ years }: Content, findings: number): Words {
  const departments = years.flatMap((year) => year.departments)
  const projects = departments.flatMap((department) => department.projects)
  const indicators = projects.flatMap((project) => project.indicators)
  const held = COMMAND_WORDS.content({
    years: years.length,
    units: departments.length,
    projects: projects.length,
    indicators: indicators.length,
  })
  return findings > 0 ? COMMAND_WORDS.foundIn(held, findings) : COMMAND_WORDS.noFaults(held)
}
