import { createHash } from 'node:crypto'
import { constants, lstatSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Words } from '../../faults/language.ts'
import { isSystemError } from '../../faults/system-error.ts'
import { readFileNames } from '../verify.ts'
import { isSummed, parseSums, SUMS_FILE } from './sums-file.ts'
import { SUM_WORDS, type Verified } from './verified.ts'

/** Compares a site in a folder with its sums. No link is followed: neither the sums nor a file of theirs can lead out of the folder. */
export async function verifyFolder(folder: string): Promise<Verified> {
  const place = join(folder, SUMS_FILE)
  const text = readSums(place)
  if (typeof text !== 'string') return { files: 0, problems: [text.problem] }
  const { sums, problems } = parseSums(text)
  if (problems.length > 0) return { files: 0, problems }
  const there = await readFileNames(folder)
  const plain = new Set(there)
  const found: Words[] = []
  for (const [file, sum] of sums) {
    if (!plain.has(file)) found.push(absent(join(folder, file), file))
    else if ((await sumOf(join(folder, file))) !== sum) found.push(SUM_WORDS.differs(file))
  }
  const extra = there.filter((file) => isSummed(file) && !sums.has(file)).map(SUM_WORDS.extra)
  return { files: sums.size, problems: [...found, ...extra] }
}

function readSums(place: string): string | { readonly problem: Words } {
  try {
    if (!lstatSync(place).isFile()) return { problem: SUM_WORDS.link(SUMS_FILE) }
    return readFileSync(place, 'utf8')
  } catch (error) {
    if (isSystemError(error)) return { problem: SUM_WORDS.noSums(place, String(error.code)) }
    throw error
  }
}

/** Of what is no plain file in a plain folder. */
function absent(path: string, file: string): Words {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ? SUM_WORDS.link(file) : SUM_WORDS.missing(file)
  } catch (error) {
    if (isSystemError(error)) return SUM_WORDS.missing(file)
    throw error
  }
}

/** Not through a link that has taken the file's place meanwhile. */
async function sumOf(path: string): Promise<string> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  const sum = createHash('sha256')
  await pipeline(file.createReadStream(), sum)
  return sum.digest('hex')
}
