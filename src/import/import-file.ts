import { basename } from 'node:path'
import { ImportFault, type ImportProblem, MissingFileFault } from '../faults/import-fault.ts'
import type { Examined, GivenOfDocument } from './examine.ts'
import { examineFile } from './examine-file.ts'
import type { FilledContent, ReadFilled } from './filled.ts'
import { readSourceFile } from './read-file.ts'

/** One file, read: a published document, or the workbook that people fill. */
export type ImportedFile =
  | { readonly kind: 'document'; readonly name: string; readonly examined: Examined }
  | { readonly kind: 'workbook'; readonly name: string; readonly workbook: FilledContent }
  /** It cannot be read at all. */
  | { readonly kind: 'refused'; readonly name: string; readonly faults: readonly ImportProblem[] }

/** Reads one file of any kind; `readFilled` reads the workbook. Why one cannot be imported is given back, so that the faults of all files can be told
 *  at once.
 *  @throws MissingFileFault when there is no such file. */
export async function importFile(
  path: string,
  readFilled: ReadFilled,
  given: GivenOfDocument = {},
): Promise<ImportedFile> {
  const name = basename(path)
  try {
    const workbook = /\.xlsx$/i.test(name) ? await readFilled(name, await readSourceFile(path)) : undefined
    if (workbook) return { kind: 'workbook', name, workbook }
    return { kind: 'document', name, examined: await examineFile(path, given) }
  } catch (error) {
    if (!(error instanceof ImportFault) || error instanceof MissingFileFault) throw error
    return { kind: 'refused', name, faults: error.problems }
  }
}

/** What keeps a file from being imported; empty when all is well. With `allowUnplaced`, text that found no place does not. */
export function faultsOfFile(file: ImportedFile, allowUnplaced = false): readonly ImportProblem[] {
  if (file.kind === 'refused') return file.faults
  if (file.kind === 'workbook') return []
  return allowUnplaced ? file.examined.fatal : file.examined.faults
}
