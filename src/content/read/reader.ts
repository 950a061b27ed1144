import { createHash, type Hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Diagnostic, diagnose, type Place } from '../../faults/diagnostic.ts'
import type { Sayable } from '../../faults/language.ts'
import type { DiagnosticCode } from '../../faults/rules.ts'
import type { LoadedProject } from './loaded-project.ts'
import { updatedOn } from './updated.ts'

/** A file or folder of the content folder. */
export interface FolderEntry {
  readonly name: string
  /** From the content folder, with forward slashes. */
  readonly path: string
  readonly bytes: number
}

/** One reading of a content folder: where it is, what was found wrong so far, and a hash over all that was read. */
export class Reader {
  readonly root: string
  readonly diagnostics: Diagnostic[] = []
  /** Projects that declare what they continue, to be checked when every year is read. */
  readonly continuing: LoadedProject[] = []
  readonly #hash: Hash = createHash('sha256')
  /** When the newest of the files read was last changed, in milliseconds since 1970. */
  #changed = 0

  /** `root` is the path of the content folder. */
  constructor(root: string) {
    this.root = root
  }

  /** Notes a fault. */
  report(code: DiagnosticCode, place: Place | string, text?: string, other?: Sayable, more?: number): void {
    this.diagnostics.push(diagnose(code, place, text, other, more))
  }

  /** The bytes of a file. Throws when the system refuses to read it. */
  bytesOf({ path }: FolderEntry): Uint8Array {
    const file = join(this.root, path)
    const bytes = readFileSync(file)
    this.#changed = Math.max(this.#changed, statSync(file).mtimeMs)
    this.#hash.update(`${path}\0${bytes.length}\0`).update(bytes)
    return bytes
  }

  /** The first 12 hexadecimal digits of a SHA-256 over names and bytes of all files read, in the order of reading. Call
   *  it once, at the end. */
  version(): string {
    return this.#hash.digest('hex').slice(0, 12)
  }

  /** The day that the content was last changed on, `YYYY-MM-DD`. */
  updated(): string {
    return updatedOn(this.#changed)
  }
}
