import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type ImportProblem, importProblem } from '../../faults/import-fault.ts'
import { isSystemError, naming } from '../../faults/system-error.ts'
import type { ReadPart } from './check-parts.ts'

/** A part with the path of its folder. */
export interface PlacedPart extends ReadPart {
  readonly path: string
}

/** Copies the files of parts into one folder, each under its path; those at their root under the number of the part. What is not the file
 *  that was built is told once a part, and the rest of that part is left. */
export async function takeParts(parts: readonly PlacedPart[], to: string): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = []
  const taken = new Set<string>()
  for (const { path: from, folder, file } of parts)
    for (const [path, , sha256] of file.files) {
      const target = takenPath(file.part, path)
      const bytes = taken.has(target) ? undefined : await readIfWhole(join(from, path), sha256)
      if (!bytes) {
        problems.push(importProblem('part-damaged', folder, path))
        break
      }
      taken.add(target)
      await put(join(to, target), bytes)
    }
  return problems
}

/** Where a file of a part stands among those of all parts. */
export function takenPath(part: number, path: string): string {
  return path.includes('/') ? path : `${part}/${path}`
}

async function readIfWhole(file: string, sha256: string): Promise<Uint8Array | undefined> {
  const bytes = await readFile(file).catch((error: unknown) => {
    if (!isSystemError(error)) throw error
  })
  return bytes && createHash('sha256').update(bytes).digest('hex') === sha256 ? bytes : undefined
}

async function put(target: string, bytes: Uint8Array): Promise<void> {
  await naming(target, async () => {
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, bytes)
  })
}
