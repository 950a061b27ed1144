import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Diagnostic, diagnose, type Place } from '../../faults/diagnostic.ts'
import type { Sayable } from '../../faults/language.ts'
import type { DiagnosticCode } from '../../faults/rules.ts'
import type { Project } from '../../model/project.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'

/** A file or folder of the content folder. */
export interface FolderEntry {
  readonly name: string
  /** From the content folder, with forward slashes. */
  readonly path: string
  readonly bytes: number
}

/** Where the bytes of files come from, by their paths from the content folder. */
interface FileBytes {
  bytesOf(path: string): Uint8Array
}

/** One reading of a content folder: where it is, and what was found wrong so far. */
export class Reader {
  readonly root: string
  readonly diagnostics: Diagnostic[] = []
  /** Projects that declare what they continue, to be checked when every year is read. */
  readonly continuing: { readonly project: Project; readonly yaml: Pick<YamlFile<unknown>, 'diagnose'> }[] = []
  readonly #bytes: FileBytes | undefined

  /** `root` is the path of the content folder; `bytes` gives the bytes of its files, where they are looked at before. */
  constructor(root: string, bytes?: FileBytes) {
    this.root = root
    this.#bytes = bytes
  }

  /** Notes a fault. */
  report(code: DiagnosticCode, place: Place | string, text?: string, other?: Sayable, more?: number): void {
    this.diagnostics.push(diagnose(code, place, text, other, more))
  }

  /** The bytes of a file. Throws when the system refuses to read it. */
  bytesOf({ path }: FolderEntry): Uint8Array {
    return this.#bytes?.bytesOf(path) ?? readFileSync(join(this.root, path))
  }
}
