import { hash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { isSystemError } from '../../faults/system-error.ts'
import { codeVersion } from './code-version.ts'
import { PackReader, PackWriter } from './pack.ts'

/** What was worked out of a content folder before, by what it was worked out of. It is never needed: what is damaged, of other code or
 *  cannot be written is worked out again. Entries that a use of it does not ask for are gone after it. Several processes may use it at
 *  once: each reads the file as it was, and the last to save wins. */
export class RecordCache {
  readonly #folder: string
  readonly #file: string
  readonly #code = codeVersion()
  readonly #known: PackReader | undefined
  readonly #asked = new Set<string>()
  #fresh: Draft | undefined
  #writable = true

  /** `folder` is where caches stand; `content` the content folder, `kind` what is kept of it: they name the file. */
  constructor(folder: string, content: string, kind: string) {
    this.#folder = folder
    this.#file = join(folder, `${hash('sha256', resolve(content)).slice(0, 16)}.${kind}`)
    this.#known = unlessRefused(() => new PackReader(this.#file))
  }

  get isEmpty(): boolean {
    return !this.#known || this.#known.names.size === 0
  }

  /** What was put under a key, which must say everything that it depends on but the code. Undefined when it is not known. */
  get(key: string): unknown {
    const name = this.#nameOf(key)
    const bytes = unlessRefused(() => this.#known?.bytesOf(name))
    if (!bytes) return undefined
    this.#asked.add(name)
    return deserialize(bytes)
  }

  /** Keeps a value of plain records, lists and scalars. */
  put(key: string, value: unknown): void {
    const name = this.#nameOf(key)
    if (this.#asked.has(name)) return
    this.#write((draft) => draft.pack.add(name, serialize(value)))
    this.#asked.add(name)
  }

  /** Saves what was asked for and what was put, and ends the use of the cache. */
  save(): void {
    const known = this.#known
    const kept = [...(known?.names ?? [])].filter((name) => this.#asked.has(name))
    if (this.#fresh || kept.length < (known?.names.size ?? 0)) {
      for (const name of kept) {
        const bytes = unlessRefused(() => known?.bytesOf(name))
        if (bytes) this.#write((draft) => draft.pack.add(name, bytes))
      }
      known?.close()
      this.#write((draft) => {
        draft.pack.end()
        renameSync(draft.path, this.#file)
        tidy(this.#folder)
      })
    } else {
      known?.close()
      unlessRefused(() => utimesSync(this.#file, new Date(), new Date()))
    }
  }

  /** Ends the use of the cache and leaves it as it was. */
  close(): void {
    this.#known?.close()
    const draft = this.#fresh
    this.#fresh = undefined
    if (draft) discard(draft)
  }

  #nameOf(key: string): string {
    return hash('sha256', `${this.#code}\0${key}`)
  }

  #write(act: (draft: Draft) => void): void {
    if (!this.#writable) return
    try {
      this.#fresh ??= draftIn(this.#folder)
      act(this.#fresh)
    } catch (error) {
      if (!isSystemError(error)) throw error
      this.#writable = false
      if (this.#fresh) discard(this.#fresh)
    }
  }
}

/** A file that is being written. */
interface Draft {
  readonly path: string
  readonly pack: PackWriter
}

const DRAFT = '.draft'
/** Drafts that no process is still writing. */
const OLD_MS = 3_600_000
const MOST_FILES = 8

function draftIn(folder: string): Draft {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, randomUUID() + DRAFT)
  return { path, pack: new PackWriter(path) }
}

function discard({ path, pack }: Draft): void {
  unlessRefused(() => pack.close())
  unlessRefused(() => rmSync(path, { force: true }))
}

/** Removes what processes that were killed have left, and the files of content folders that were not used for longest. */
function tidy(folder: string): void {
  const files = readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats ? [{ path, used: stats.mtimeMs, isDraft: name.endsWith(DRAFT) }] : []
  })
  const drafts = files.filter(({ isDraft, used }) => isDraft && used < Date.now() - OLD_MS)
  const oldest = files.filter(({ isDraft }) => !isDraft).toSorted((a, b) => b.used - a.used)
  for (const { path } of [...drafts, ...oldest.slice(MOST_FILES)]) rmSync(path, { force: true })
}

/** What an act gives, or undefined where the system refuses it. */
function unlessRefused<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch (error) {
    if (isSystemError(error)) return undefined
    throw error
  }
}
