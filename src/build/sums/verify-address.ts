import { createHash } from 'node:crypto'
import type { Words } from '../../faults/language.ts'
import { parseSums, SUMS_FILE } from './sums-file.ts'
import { SUM_WORDS, type Verified } from './verified.ts'

/** Files that are asked for at a time. */
const AT_ONCE = 8
/** How long a file may take, in milliseconds. */
const PATIENCE = 120_000
const MOST_HOPS = 3
/** Bytes of the sums, and of any file. */
const MOST_SUMS = 300_000_000
const MOST_BYTES = 2_000_000_000

/** Why a file was not handed out. */
class NotRead extends Error {}

/** Compares a site at an address (`http:` or `https:`, a slash at its end) with its sums, asking its own host alone. `tell` is told now and then how many
 *  files were compared of how many. */
export async function verifyAddress(
  site: string,
  tell: (done: number, of: number) => void = () => {},
): Promise<Verified> {
  const text = await readSums(site)
  if (typeof text !== 'string') return { files: 0, problems: [text.problem] }
  const { sums, problems } = parseSums(text)
  if (problems.length > 0) return { files: 0, problems }
  const found = new Map<string, Words>()
  const waiting = sums.entries()
  let done = 0
  // One iterator for all of them: each takes the next file that nobody has taken.
  const ask = async () => {
    for (const [file, sum] of waiting) {
      const problem = await problemOf(site, file, sum)
      if (problem) found.set(file, problem)
      tell(++done, sums.size)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, ask))
  return { files: sums.size, problems: [...sums.keys()].flatMap((file) => found.get(file) ?? []) }
}

async function readSums(site: string): Promise<string | { readonly problem: Words }> {
  const pieces: Uint8Array[] = []
  try {
    await read(site, SUMS_FILE, MOST_SUMS, (piece) => void pieces.push(piece))
    return Buffer.concat(pieces).toString()
  } catch (error) {
    if (error instanceof NotRead) return { problem: SUM_WORDS.noSums(site + SUMS_FILE, error.message) }
    throw error
  }
}

async function problemOf(site: string, file: string, sum: string): Promise<Words | undefined> {
  const found = createHash('sha256')
  try {
    await read(site, file, MOST_BYTES, (piece) => void found.update(piece))
  } catch (error) {
    if (!(error instanceof NotRead)) throw error
    return error.message === '404' ? SUM_WORDS.missing(file) : SUM_WORDS.notRead(file, error.message)
  }
  return found.digest('hex') === sum ? undefined : SUM_WORDS.differs(file)
}

/** Reads a file piece by piece.
 *  @throws NotRead with the reason: the status, the system's code, or where the host sends. */
async function read(site: string, file: string, most: number, take: (piece: Uint8Array) => void): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE)
  try {
    const answer = await follow(site, file, signal)
    let size = 0
    // Leaving the loop ends the answer.
    for await (const piece of answer.body ?? []) {
      size += piece.length
      if (size > most) throw new NotRead(`> ${most / 1_000_000} MB`)
      take(piece)
    }
  } catch (error) {
    if (error instanceof NotRead) throw error
    throw new NotRead(signal.aborted ? `> ${PATIENCE / 1000} s` : reasonOf(error))
  }
}

async function follow(site: string, file: string, signal: AbortSignal): Promise<Response> {
  let at = addressOf(site, file)
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const answer = await fetch(at, { signal, redirect: 'manual', cache: 'no-store' })
    // Hosts hand out the page for what is not there with its own status.
    if (answer.ok || (answer.status === 404 && file === '404.html')) return answer
    await answer.body?.cancel()
    const next = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null
    if (next === null) throw new NotRead(String(answer.status))
    const target = URL.parse(next, at)
    if (target?.origin !== new URL(site).origin) throw new NotRead(`→ ${next.slice(0, 200)}`)
    at = target.href
  }
  throw new NotRead(`→ ${at.slice(0, 200)}`)
}

/** A page stands at the address of its folder. */
function addressOf(site: string, file: string): string {
  const path = file.replace(/(^|\/)index\.html$/, '$1')
  return site + path.split('/').map(encodeURIComponent).join('/')
}

/** The system's own code, such as ECONNREFUSED, where it gives one. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
}
