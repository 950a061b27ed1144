import { hash } from 'node:crypto'
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { YEAR_PATTERN } from '../../model/ids.ts'
import { MOST_SOURCE_BYTES } from '../../model/source-kind.ts'
import { contentPlaceOf } from '../layout.ts'
import { isHidden } from './folder.ts'
import { MOST_TEXT_BYTES } from './text-file.ts'
import { updatedOn } from './updated.ts'

/** What stands in a content folder, told by names and bytes alone: two that have the same print are read alike. Follows no link. */
export class FolderPrint {
  readonly #root: string
  readonly #units = new Map<string, string>()
  /** Of the unit looked at last: the hashes of the files that have not been read since, and the bytes of texts. */
  readonly #unread = new Map<string, string>()
  readonly #kept = new Map<string, Uint8Array>()
  #isSteady = true
  /** When the newest of the files was last changed, in milliseconds since 1970. */
  #changed = 0

  /** `root` is the path of the content folder. */
  constructor(root: string) {
    this.#root = root
  }

  /** The print of a unit's folder, a SHA-256; `path` is from the content folder. Its texts are kept until the next unit. Throws when the
   *  system refuses to read. */
  ofUnit(path: string): string {
    this.#unread.clear()
    this.#kept.clear()
    this.#isSteady = true
    const print = this.#printOf(path, (entry, inside) =>
      entry.isDirectory() ? this.#printOf(inside, (file, at) => this.#fileIn(file, at)) : this.#fileIn(entry, inside),
    )
    this.#units.set(path, print)
    return print
  }

  /** The bytes of a file, if possible those that the print is of. Throws when the system refuses to read it. */
  bytesOf(path: string): Uint8Array {
    const kept = this.#kept.get(path)
    const bytes = kept ?? readFileSync(join(this.#root, path))
    this.#isSteady &&= kept !== undefined || this.#unread.get(path) === hash('sha256', bytes)
    this.#unread.delete(path)
    return bytes
  }

  /** Whether all files of the unit looked at last were read since, and none was another then. */
  isAllRead(): boolean {
    return this.#isSteady && this.#unread.size === 0
  }

  /** The print of the whole folder, a SHA-256 in hexadecimal digits; of units that were looked at before as they were then. Throws
   *  when the system refuses to read. */
  ofAll(): string {
    return this.#printOf('', (entry, path) => {
      if (entry.isFile()) return contentPlaceOf(path) ? this.#fileIn(entry, path) : ''
      return entry.isDirectory() && YEAR_PATTERN.test(path) ? this.#ofYear(path) : ''
    })
  }

  /** The day that the content was last changed on, `YYYY-MM-DD`. */
  updated(): string {
    return updatedOn(this.#changed)
  }

  #ofYear(year: string): string {
    return this.#printOf(year, (entry, path) => {
      if (!entry.isDirectory()) return ''
      return this.#units.get(path) ?? this.ofUnit(path)
    })
  }

  #printOf(path: string, printIn: (entry: Dirent, path: string) => string): string {
    const entries = readdirSync(join(this.#root, path), { withFileTypes: true })
      .filter((entry) => !isHidden(entry.name, path, entry.isDirectory()))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    const lines = entries.map((entry) => {
      const inside = path === '' ? entry.name : `${path}/${entry.name}`
      return [inside, entry.isFile(), entry.isDirectory(), printIn(entry, inside)]
    })
    return hash('sha256', JSON.stringify(lines))
  }

  /** The hash of a file; its size alone where it is larger than any that is read. */
  #fileIn(entry: Dirent, path: string): string {
    if (!entry.isFile()) return ''
    const file = join(this.#root, path)
    const stats = lstatSync(file, { throwIfNoEntry: false })
    // There is none of a name that is not Unicode, which is a fault.
    if (!stats) return ''
    this.#changed = Math.max(this.#changed, stats.mtimeMs)
    if (stats.size > MOST_SOURCE_BYTES) return String(stats.size)
    const bytes = readFileSync(file)
    const sha256 = hash('sha256', bytes)
    this.#unread.set(path, sha256)
    if (stats.size <= MOST_TEXT_BYTES) this.#kept.set(path, bytes)
    return sha256
  }
}
