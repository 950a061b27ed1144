import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GENERATOR } from './generator.ts'

/** A SHA-256 over the names and bytes of all files below some folders of another. Throws what the system says. */
export function filesPrint(root: string, folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort(),
  )
  return hash(
    'sha256',
    JSON.stringify(files.map((file) => [file.slice(root.length), hash('sha256', readFileSync(file))])),
  )
}

let known: string | undefined

/** A SHA-256 over all that pages are rendered with and that is not content: templates, styles, scripts, files beside pages. */
export function sourcesPrint(): string {
  known ??= filesPrint(GENERATOR, ['src', 'public'])
  return known
}
