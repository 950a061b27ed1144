import type { Stats } from 'node:fs'
import type { RecordCache } from './record-cache.ts'

/** A file as it was when it was read last. */
interface KnownFile {
  /** What the system tells of it, which is another after every change. */
  readonly told: string
  readonly sha256: string
}

/** What has just been changed may be changed again without the system telling another time. In milliseconds. */
const JUST_NOW_MS = 100

/** What a process has read of a content folder, for its next reading, which then takes only what changed from the disk. It has the shape of a
 *  `RecordCache`; what a reading does not ask for is forgotten after it. */
export class ReadingMemory {
  #before: RecordCache | undefined
  #records = new Map<string, unknown>()
  #asked = new Map<string, unknown>()
  readonly #files = new Map<string, KnownFile>()

  /** `before` is what earlier processes have read: the first reading takes it, and ends its use. */
  constructor(before?: RecordCache) {
    this.#before = before
  }

  /** What was put under a key; undefined when that is not known. */
  get(key: string): unknown {
    const known = this.#records.get(key) ?? this.#before?.get(key)
    if (known !== undefined) this.#asked.set(key, known)
    return known
  }

  put(key: string, value: unknown): void {
    this.#asked.set(key, value)
    this.#before?.put(key, value)
  }

  /** Ends a reading. */
  save(): void {
    this.#before?.save()
    this.#before = undefined
    this.#records = this.#asked
    this.#asked = new Map()
  }

  /** The SHA-256 of a file that is as it was when it was read last; undefined of any other. */
  hashOf(path: string, stats: Stats): string | undefined {
    const known = this.#files.get(path)
    return known?.told === toldOf(stats) ? known.sha256 : undefined
  }

  /** Remembers the SHA-256 of what was read of a file. `stats` are from before. */
  remember(path: string, stats: Stats, sha256: string): void {
    if (stats.ctimeMs < Date.now() - JUST_NOW_MS) this.#files.set(path, { told: toldOf(stats), sha256 })
    else this.#files.delete(path)
  }
}

function toldOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`
}
