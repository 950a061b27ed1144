import type { Words } from '../faults/language.ts'
import { Refused } from './refusal.ts'

/** Redirects that are followed, all within the site's own host. */
const MOST_HOPS = 3

/** The text of a site's file, with at most so many bytes, however they are packed. `site` is its address, `file` a path from there. Only its own
 *  host is ever asked, until `signal` ends it.
 *  @throws Refused when the site does not answer in time, sends elsewhere, answers too much or what is no UTF-8. */
export async function ask(site: string, file: string, most: number, signal: AbortSignal): Promise<string> {
  const bytes = await answered(site, file, most, signal)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('answer-not-json', file, NOT_UTF_8)
  }
}

const NOT_UTF_8: Words = { en: 'it is not UTF-8', zh: '不是 UTF-8 编码' }
const NOT_IN_TIME: Words = { en: 'it did not answer in time', zh: '没有及时答复' }

async function answered(site: string, file: string, most: number, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await bounded(await follow(site, file, signal), file, most)
  } catch (error) {
    if (error instanceof Refused) throw error
    throw new Refused('site-not-reached', file, signal.aborted ? NOT_IN_TIME : reasonOf(error))
  }
}

async function follow(site: string, file: string, signal: AbortSignal): Promise<Response> {
  let at = site + file
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const response = await fetch(at, { signal, redirect: 'manual', headers: { Accept: 'application/json' } })
    const next = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null
    if (response.ok) return response
    await response.body?.cancel()
    if (next === null) throw new Refused('site-status', file, String(response.status))
    const target = URL.parse(next, at)
    if (target?.origin !== new URL(site).origin) throw new Refused('site-redirects', file, next.slice(0, 200))
    at = target.href
  }
  throw new Refused('site-redirects', file, at.slice(0, 200))
}

async function bounded(response: Response, file: string, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  // Leaving the loop ends the answer.
  for await (const piece of response.body ?? []) {
    size += piece.length
    if (size > most) throw new Refused('answer-too-large', file, `${most / 1_000_000} MB`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

/** The system's own code, such as ECONNREFUSED, where it gives one. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
}
