import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Projects in the order in which they run: those of large files first, so that small ones fill what is left at the end. */
const PROJECTS = ['browser', 'build', 'unit-alone', 'unit']

/** The files of each project that take longest, longest first. */
const LONG = [
  ...[
    'browser/templates',
    'browser/screens',
    'browser/search',
    'browser/suggest',
    'browser/compare',
    'browser/sources',
  ],
  ...['browser/changes', 'browser/folder', 'browser/print', 'browser/blank-runs', 'browser/chart', 'browser/reading'],
  ...[
    'build/kept',
    'build/shards',
    'build/package',
    'build/portal',
    'build/killed-anywhere',
    'build/build',
    'build/one-reading',
    'build/refusals',
    'build/killed',
  ],
  ...['unit/content/journal/put-in-place', 'unit/expressions/expressions', 'unit/import/command'],
  ...['unit/scripts/languages', 'unit/scripts/commands', 'unit/workbook/every-field', 'unit/import/pdf/hostile'],
  ...['unit/import/fuzz', 'unit/import/killed', 'unit/import/own-process/examine-in-own-process'],
  ...['unit/import/properties', 'unit/import/kept-names', 'unit/import/pdf/unruled', 'unit/import/run-import'],
  ...['unit/import/broken-import', 'unit/import/examine', 'unit/import/account-balance', 'unit/example/example'],
]

for (const file of LONG)
  if (!existsSync(join(import.meta.dirname, `${file}.test.ts`))) throw new Error(`There is no test ${file}.`)

/** Begins with what takes longest, so that no core is idle at the end while another still has a long file. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => projectOf(a) - projectOf(b) || placeOf(a) - placeOf(b))
  }
}

function projectOf({ project }: TestSpecification): number {
  return PROJECTS.indexOf(project.name)
}

function placeOf({ moduleId }: TestSpecification): number {
  const file = relative(import.meta.dirname, resolve(moduleId)).replaceAll('\\', '/')
  const place = LONG.indexOf(file.replace(/\.test\.ts$/, ''))
  return place === -1 ? LONG.length : place
}
