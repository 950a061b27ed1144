import type { Words } from '../faults/language.ts'
import { holdOutput } from './hold.ts'
import { shownPath } from './shown-path.ts'
import { movedAside, recoverSite } from './swap.ts'

/** Puts the last site back where a build was killed in the middle of the swap. Call it with the lock held. Returns the sentence
 *  to say, undefined where there was nothing to do. */
export async function recoverOutput(out: string): Promise<Words | undefined> {
  if (!(await recoverSite(out))) return undefined
  return {
    en: `A build was stopped while it put its site in place: the site from before is back in ${shownPath(out)}.`,
    zh: `上一次生成在换上新网站时被中断；原来的网站已放回 ${shownPath(out)}。`,
  }
}

/** The same for commands that only serve, which take the lock for it. Does nothing, not even write, where nothing is to be
 *  put back. Throws a BuildFault of wrong use when a build is at work there. */
export async function recoverForServing(out: string): Promise<Words | undefined> {
  if ((await movedAside(out)) === undefined) return undefined
  const lock = await holdOutput(out)
  try {
    return await recoverOutput(out)
  } finally {
    lock.release()
  }
}
