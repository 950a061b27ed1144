import { join } from 'node:path'
import { shownPath } from '../src/build/shown-path.ts'
import { countOf, formatDiagnostic } from '../src/check/diagnostic.ts'
import { say, type Words } from '../src/check/language.ts'
import { readContent } from '../src/load/read-content.ts'
import type { Content } from '../src/model/content.ts'
import { readOptions } from './build-options.ts'
import { COMMAND_WORDS } from './command-words.ts'
import { findingLines, findingsIn, findingsSummary } from './print-findings.ts'

const options = readOptions('check', process.argv.slice(2))
const { language } = options
const { content, diagnostics } = await readContent(options.content)
const folder = join(shownPath(options.content), '/')
for (const diagnostic of diagnostics) process.stdout.write(`${formatDiagnostic(diagnostic, folder, language)}\n`)
const found = content ? findingsIn(content) : []
// Readers see findings on the pages; whoever transcribes may want none.
const asked = options.strict ? found : []
for (const line of findingLines(asked, options.content, folder)) process.stdout.write(line)
process.stdout.write(`${say(content ? summaryOf(content) : COMMAND_WORDS.faults(countOf(diagnostics)), language)}\n`)
if (content) process.stdout.write(findingsSummary(found, language))
process.exitCode = content && asked.length === 0 ? 0 : 1

function summaryOf({ years }: Content): Words {
  const departments = years.flatMap((year) => year.departments)
  const projects = departments.flatMap((department) => department.projects)
  const indicators = projects.flatMap((project) => project.indicators)
  const held = COMMAND_WORDS.content({
    years: years.length,
    units: departments.length,
    projects: projects.length,
    indicators: indicators.length,
  })
  return asked.length > 0 ? COMMAND_WORDS.foundIn(held, asked.length) : COMMAND_WORDS.noFaults(held)
}
