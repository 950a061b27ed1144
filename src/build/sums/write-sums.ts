import { hash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { naming } from '../../faults/system-error.ts'
import { readFileNames } from '../verify.ts'
import { isSummed, SUMS_FILE, type Sums, sumsText } from './sums-file.ts'

/** Writes the sums of a built site into its folder. What is known of its files need not be read again. */
export async function writeSums(folder: string, known: Sums): Promise<void> {
  const sums = new Map<string, string>()
  for (const file of await readFileNames(folder))
    if (isSummed(file)) sums.set(file, known.get(file) ?? hash('sha256', await readFile(join(folder, file))))
  const file = join(folder, SUMS_FILE)
  await naming(file, () => writeFile(file, sumsText(sums)))
}
