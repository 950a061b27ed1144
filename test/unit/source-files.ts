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
  const text = textOf(file).replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')
  const pattern = file.endsWith('.css')
    ? /@import\s+(?:url\()?['"]([^'"]+)['"]/g
    : /(?:\bfrom\s+|\bimport\s+|\bimport\(|\bnew URL\()['"]([^'"]+)['"]/g
  return [...text.matchAll(pattern)].map(([, name = '']) => name)
}

/** The file that a relative import names. */
export function targetOf(file: string, name: string): string {
  return join(dirname(file), name.replace(/\?.*$/, ''))
}
