import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Diagnostic, diagnose, type Place } from '../../faults/diagnostic.ts'
import type { Sayable } from '../../faults/language.ts'
import type { DiagnosticCode } from '../../faults/rules.ts'
import type { Project } from '../../model/project.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import type { FolderPrint } from './folder-print.ts'

/** A file or folder of the content folder. */
export interface FolderEntry {
  readonly name: string
  /** From the content folder, with forward slashes. */
  readonly path: string
  readonly bytes: number
}

/** One reading of a content folder: where it is, and what was found wrong so far. */
export class Reader {
  readonly root: string
  readonly diagnostics: Diagnostic[] = []
  /** Projects that declare what they continue, to be checked when every year is read. */
  readonly continuing: { readonly project: Project; readonly yaml: Pick<YamlFile<unknown>, 'diagnose'> }[] = []
  readonly #print: FolderPrint | undefined

  /** `root` is the path of the content folder; `print` what stands in it, where that is looked at too. */
  constructor(root: string, print?: FolderPrint) {
    this.root = root
    this.#print = print
  }

  /** Notes a fault. */
  report(code: DiagnosticCode, place: Place | string, text?: string, other?: Sayable, more?: number): void {
    this.diagnostics.push(diagnose(code, place, text, other, more))
  }

  /** The bytes of a file. Throws when the system refuses to read it. */
  bytesOf({ path }: FolderEntry): Uint8Array {
    return this.#print?.bytesOf(path) ?? readFileSync(join(this.root, path))
  }
}
