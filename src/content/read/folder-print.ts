import { hash } from 'node:crypto'
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { YEAR_PATTERN } from '../../model/ids.ts'
import { MOST_SOURCE_BYTES } from '../../model/source-kind.ts'
import type { ReadingMemory } from '../cache/reading-memory.ts'
import { contentPlaceOf } from '../layout.ts'
import { isHidden } from './folder.ts'
import { MOST_TEXT_BYTES } from './text-file.ts'
import { updatedOn } from './updated.ts'

/** What stands in a content folder, told by names and bytes alone: two that have the same print are read alike. Follows no link. */
export class FolderPrint {
  readonly #root: string
  /** Files at the root and the names of all years and units, as they were at first. */
  readonly #outline: string
  readonly #units = new Map<string, string>()
  /** Of the unit looked at last: the hashes of its files, */
  readonly #hashes = new Map<string, string>()
  /** and those of them that have not been read since. */
  readonly #unread = new Set<string>()
  /** The bytes of its texts, and of the files at the root. */
  readonly #kept = new Map<string, Uint8Array>()
  #isUnitSteady = true
  #isSteady = true
  /** When the newest of the files was last changed, in milliseconds since 1970. */
  #changed = 0

  readonly #memory: ReadingMemory | undefined

  /** `root` is the path of the content folder; files that `memory` knows are not read. Throws when the system refuses to read. */
  constructor(root: string, memory?: ReadingMemory) {
    this.#root = root
    this.#memory = memory
    this.#outline = this.#outlineOf((path) => this.#units.set(path, ''))
  }

  /** The print of a unit's folder, a SHA-256; `path` is from the content folder. Its texts are kept until the next unit. Throws when the
   *  system refuses to read. */
  ofUnit(path: string): string {
    for (const file of this.#kept.keys()) if (file.includes('/')) this.#kept.delete(file)
    this.#hashes.clear()
    this.#unread.clear()
    this.#isUnitSteady = true
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
    this.#isUnitSteady &&= kept !== undefined || this.#hashes.get(path) === hash('sha256', bytes)
    this.#unread.delete(path)
    return bytes
  }

  /** Whether all files of the unit looked at last were read since, and none was another then. */
  isUnitRead(): boolean {
    const isRead = this.#isUnitSteady && this.#unread.size === 0
    this.#isSteady &&= isRead
    return isRead
  }

  /** The print of the whole folder, a SHA-256 in hexadecimal digits; of units that were looked at before as they were then. Throws
   *  when the system refuses to read. */
  ofAll(): string {
    const units = [...this.#units].map(([path, print]) => [path, print === '' ? this.ofUnit(path) : print])
    return hash('sha256', JSON.stringify([this.#outline, ...units]))
  }

  /** The prints of the units' folders, as they were when each was looked at last, by path; empty of one that never was. */
  ofUnits(): ReadonlyMap<string, string> {
    return this.#units
  }

  /** Whether what was read is what the print is of: no unit came, went or changed meanwhile. */
  isSteady(): boolean {
    return this.#isSteady && this.#outlineOf(() => {}) === this.#outline
  }

  /** The day that the content was last changed on, `YYYY-MM-DD`. */
  updated(): string {
    return updatedOn(this.#changed)
  }

  #outlineOf(note: (unit: string) => void): string {
    return this.#printOf('', (entry, path) => {
      if (entry.isFile()) return contentPlaceOf(path) ? this.#fileIn(entry, path) : ''
      if (!entry.isDirectory() || !YEAR_PATTERN.test(path)) return ''
      return this.#printOf(path, (unit, inside) => {
        if (unit.isDirectory()) note(inside)
        return ''
      })
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
    const known = this.#memory?.hashOf(path, stats)
    if (known !== undefined) {
      this.#note(path, known)
      return known
    }
    const bytes = readFileSync(file)
    const sha256 = hash('sha256', bytes)
    this.#memory?.remember(path, stats, sha256)
    this.#note(path, sha256)
    if (stats.size <= MOST_TEXT_BYTES) this.#kept.set(path, bytes)
    return sha256
  }

  #note(path: string, sha256: string): void {
    if (!path.includes('/')) return
    this.#hashes.set(path, sha256)
    this.#unread.add(path)
  }
}
