import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const IMPORTED = /^(?:import|export)\s(?!type\s)[^'"]*?from\s*'(\.[^']+)'|import\('(\.[^']+)'\)/gm

/** How many imports may lie between a test and the file that it could notice a fault in. */
export const FARTHEST = 2
/** How many test files are run with one fault at most. */
export const MOST_TEST_FILES = 25

/** Finds the unit tests that run a file's code from near by: its own first, then those that reach it by `FARTHEST` imports at
 *  most, the nearest first and no more than `MOST_TEST_FILES`. Those farther away could notice a fault as well, but take
 *  minutes, and would say little of where it is. */
export function testFilesIn(root: string): (file: string) => string[] {
  const importers = new Map<string, string[]>()
  for (const folder of ['src', 'scripts', 'test/unit'])
    for (const file of filesUnder(root, folder))
      for (const imported of importsOf(root, file)) importers.set(imported, [...(importers.get(imported) ?? []), file])
  return (file) => {
    const own = file.replace(/^src/, 'test/unit').replace(/\.ts$/, '.test.ts')
    const tests = near(file, importers).filter((one) => one.endsWith('.test.ts') && one !== own)
    return (existsSync(join(root, own)) ? [own, ...tests] : tests).slice(0, MOST_TEST_FILES)
  }
}

/** The files that reach one by `FARTHEST` imports at most, the nearest first. */
function near(file: string, importers: ReadonlyMap<string, readonly string[]>): string[] {
  const distances = new Map([[file, 0]])
  for (const [one, distance] of distances)
    for (const importer of distance < FARTHEST ? (importers.get(one) ?? []) : [])
      if (!distances.has(importer)) distances.set(importer, distance + 1)
  return [...distances.keys()]
}

function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
}

function importsOf(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(IMPORTED)].map(([, first, second]) =>
    relative(root, resolve(root, dirname(file), first ?? second ?? '')).replaceAll('\\', '/'),
  )
}
