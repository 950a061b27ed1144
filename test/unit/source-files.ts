import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** The project's folder. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** The project's own files of code and style under a folder of it, as paths from the project's folder, sorted. */
export function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|css)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort()
}

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

/** The names by which a file imports others: of types too, of workers, and of sheets of style. Comments do not count. */
export function importsOf(file: string): string[] {
  const code = codeOf(file)
  return file.endsWith('.css')
    ? [...code.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)].map(([, name = '']) => name)
    : namesIn(code)
}

/** What a file imports when it runs: types are gone by then. */
export function valuesImportedBy(file: string): string[] {
  return namesIn(codeOf(file).replace(/^(?:import|export) type [^'"]*['"][^'"]+['"]$/gm, ''))
}

function codeOf(file: string): string {
  return textOf(file).replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
}

/** The names that some code imports. */
export function namesIn(code: string): string[] {
  const pattern = /(?:\bfrom\s+|\bimport\s+|\bimport\(|\bnew URL\()['"]([^'"]+)['"]/g
  return [...code.matchAll(pattern)].map(([, name = '']) => name)
}

/** The file that a relative import names. */
export function targetOf(file: string, name: string): string {
  return join(dirname(file), name.replace(/\?.*$/, ''))
}
