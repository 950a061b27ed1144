import { join } from 'node:path'
import { shownPath } from '../src/build/shown-path.ts'
import { formatDiagnostic } from '../src/check/diagnostic.ts'
import { readContent } from '../src/load/read-content.ts'
import type { Content } from '../src/model/content.ts'
import { readOptions } from './build-options.ts'

const options = readOptions('check', process.argv.slice(2))
const { content, diagnostics } = await readContent(options.content)
const folder = join(shownPath(options.content), '/')
for (const diagnostic of diagnostics) process.stdout.write(`${formatDiagnostic(diagnostic, folder)}\n`)
process.stdout.write(
  content ? `${summaryOf(content)}: nothing is wrong.\n` : `${counted(diagnostics.length, 'fault')}.\n`,
)
process.exitCode = content ? 0 : 1

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
