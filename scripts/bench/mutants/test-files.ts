import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const IMPORTED = /^(?:import|export)\s(?!type\s)[^'"]*?from\s*'(\.[^']+)'|import\('(\.[^']+)'\)/gm

/** Finds the unit tests that run a file's code, those nearest to it by imports first: only they could notice a fault. */
export function testFilesIn(root: string): (file: string) => string[] {
  const importers = new Map<string, string[]>()
  for (const folder of ['src', 'scripts', 'test/unit'])
    for (const file of filesUnder(root, folder))
      for (const imported of importsOf(root, file)) importers.set(imported, [...(importers.get(imported) ?? []), file])
  return (file) => {
    const reached = new Set([file])
    for (const one of reached) for (const importer of importers.get(one) ?? []) reached.add(importer)
    const own = file.replace(/^src/, 'test/unit').replace(/\.ts$/, '.test.ts')
    const tests = [...reached].filter((one) => one.endsWith('.test.ts') && one !== own)
    return existsSync(join(root, own)) ? [own, ...tests] : tests
  }
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
