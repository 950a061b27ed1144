import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RecordCache } from '../../content/cache/record-cache.ts'
import { isSystemError } from '../../faults/system-error.ts'

/** A file as it was written. */
interface WrittenFile {
  /** Its path from the root of the built site. */
  readonly file: string
  readonly sha256: string
  readonly bytes: number
}

/** What stands beside the pages of a site and is made of all of its content: not what is of one unit alone, which is kept with its pages. */
export interface Beside {
  /** Data that are not of one unit alone. */
  readonly data: readonly WrittenFile[]
  /** The files of the search index. */
  readonly index: readonly WrittenFile[]
}

/** The data and the search index of the last build: where nothing of the content changed they are taken over, all or none. */
export class KeptBeside {
  readonly #cache: RecordCache
  readonly #key: string | undefined
  #written: Beside | undefined

  /** `key` says all that they are made of; without one nothing is kept. */
  constructor(cache: RecordCache, key: string | undefined) {
    this.#cache = cache
    this.#key = key
  }

  /** Writes the files of the last site in `out` to a folder; undefined where they are of other content, or any is not the one that was
   *  written. Throws when the system refuses to write. */
  take(out: string, to: string): Beside | undefined {
    const known = this.#key === undefined ? undefined : (this.#cache.get(this.#key) as Beside | undefined)
    const isTaken = known && [...known.data, ...known.index].every((file) => takeFile(file, out, to))
    if (isTaken) this.#written = known
    return isTaken ? known : undefined
  }

  /** Looks at the files that were written to a folder, by their paths. */
  settle(folder: string, files: Readonly<Record<keyof Beside, readonly string[]>>): void {
    const lookAt = (file: string): WrittenFile => {
      const bytes = readFileSync(join(folder, file))
      return { file, sha256: hash('sha256', bytes), bytes: bytes.length }
    }
    this.#written = { data: files.data.map(lookAt), index: files.index.map(lookAt) }
  }

  /** The SHA-256 of every file that was written or taken over, by its path. */
  get sums(): ReadonlyMap<string, string> {
    const { data = [], index = [] } = this.#written ?? {}
    return new Map([...data, ...index].map(({ file, sha256 }) => [file, sha256]))
  }

  /** Puts what was written or taken over to what is known. */
  put(): void {
    if (this.#written && this.#key !== undefined) this.#cache.put(this.#key, this.#written)
  }
}

function takeFile({ file, sha256 }: WrittenFile, out: string, to: string): boolean {
  const bytes = readIfThere(join(out, file))
  if (!bytes || hash('sha256', bytes) !== sha256) return false
  const target = join(to, file)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, bytes)
  return true
}

/** What cannot be read is as good as not there: it is written again. */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch (error) {
    if (isSystemError(error)) return undefined
    throw error
  }
}
