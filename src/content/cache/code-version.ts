import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

let known: string | undefined

/** A SHA-256 over the code that is running, the packages that it uses and Node: so that nothing is believed that other code has worked out. */
export function codeVersion(): string {
  known ??= versionOf(join(import.meta.dirname, '../..'))
  return known
}

/** The same for the code whose rooms stand in `src`, beside which its commands stand in `scripts`. */
export function versionOf(src: string): string {
  const sum = createHash('sha256').update(process.version)
  for (const file of [...codeIn(src), ...codeIn(join(src, '../scripts'))])
    sum.update(`\0${relative(src, file)}\0`).update(readFileSync(file))
  for (const description of packagesOf(src)) sum.update(description)
  return sum.digest('hex')
}

function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** The descriptions of the packages that the code depends on, with their versions. */
function packagesOf(src: string): Uint8Array[] {
  const own = foldersAbove(src).find((folder) => existsSync(join(folder, 'package.json')))
  if (own === undefined) return []
  const description: unknown = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))
  const names = Object.keys(Object(Reflect.get(Object(description), 'dependencies'))).sort()
  return names.flatMap((name) => {
    const files = foldersAbove(src).map((folder) => join(folder, 'node_modules', name, 'package.json'))
    const file = files.find((path) => existsSync(path))
    return file === undefined ? [] : [readFileSync(file)]
  })
}

/** A folder and all above it. */
function foldersAbove(folder: string): string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [folder, ...foldersAbove(above)]
}
