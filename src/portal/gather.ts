import type { ListedSite } from '../model/portal.ts'
import { fetchSite } from './fetch-site.ts'
import { type KeptSite, keep, readKept } from './kept-sites.ts'
import { type Refusal, Refused } from './refusal.ts'

/** What a portal has of a site that it lists. */
export interface GatheredSite {
  readonly listed: ListedSite
  /** What is shown of it: what it answered now, else the last good answer; undefined where there never was one. */
  readonly shown: KeptSite | undefined
  /** Why what it answers now is not taken; undefined where it is. */
  readonly refusal: Refusal | undefined
}

/** How sites are asked. */
interface GatherOptions {
  /** The folder of last good answers. */
  readonly cache: string
  /** The day, `YYYY-MM-DD`. */
  readonly today: string
  /** A site must have answered whole by then, in milliseconds. */
  readonly timeout: number
}

/** Sites that are asked at once. */
const AT_ONCE = 8

/** Asks every site, several at once, and keeps each good answer for the times when there is none. In the order given. */
export async function gather(sites: readonly ListedSite[], options: GatherOptions): Promise<GatheredSite[]> {
  const gathered: GatheredSite[] = new Array(sites.length)
  const left = [...sites.entries()]
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) gathered[next[0]] = await gatherOne(next[1], options)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return gathered
}

async function gatherOne(listed: ListedSite, { cache, today, timeout }: GatherOptions): Promise<GatheredSite> {
  const { address } = listed
  const known = await readKept(cache, address)
  try {
    const answer = await fetchSite(address, known, AbortSignal.timeout(timeout))
    const shown = { ...answer, fetched: today }
    await keep(cache, address, shown)
    return { listed, shown, refusal: undefined }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { listed, shown: known, refusal: error.refusal }
  }
}
