import { join } from 'node:path'
import { shownPath } from '../src/build/shown-path.ts'
import { formatDiagnostic } from '../src/check/diagnostic.ts'
import { readContent } from '../src/load/read-content.ts'
import type { Content } from '../src/model/content.ts'
import { readOptions } from './build-options.ts'
import { runCommand } from './command.ts'
import { findingLines, findingsIn, findingsSummary, foldedFindings } from './print-findings.ts'
import { settle } from './settle.ts'

await runCommand(async () => {
  const options = readOptions('check', process.argv.slice(2))
  settle(options.content)
  const { content, diagnostics } = await readContent(options.content)
  const folder = join(shownPath(options.content), '/')
  for (const diagnostic of diagnostics) process.stdout.write(`${formatDiagnostic(diagnostic, folder)}\n`)
  const found = content ? findingsIn(content) : []
  // Readers see findings on the pages; whoever transcribes may want none.
  const asked = options.strict && content ? foldedFindings(found, content.site.grading) : []
  for (const line of findingLines(asked, options.content, folder)) process.stdout.write(line)
  const count = asked.length > 0 ? counted(asked.length, 'finding') : 'nothing is wrong'
  process.stdout.write(content ? `${summaryOf(content)}: ${count}.\n` : `${counted(diagnostics.length, 'fault')}.\n`)
  if (content) process.stdout.write(findingsSummary(found, content.site.grading))
  process.exitCode = content && asked.length === 0 ? 0 : 1
})

function summaryOf({ years }: Content): string {
  const departments = years.flatMap((year) => year.departments)
  const projects = departments.flatMap((department) => department.projects)
  const indicators = projects.flatMap((project) => project.indicators)
  return [
    counted(years.length, 'year'),
    counted(departments.length, 'unit'),
    counted(projects.length, 'project'),
    counted(indicators.length, 'indicator'),
  ].join(', ')
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
