import { rmdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { blaming } from '../faults/system-error.ts'
import { BuildFault } from './fault.ts'
import { type Holder, type Lock, takeLock } from './lock.ts'
import { makeFolder } from './make-folder.ts'

/** A project folder and an output folder that this process alone builds in and writes to. */
export interface Hold {
  /** The lock beside the output folder: a folder that holds a file. */
  readonly occupied: string
  /** Throws a BuildFault when another build has taken over, which it may do where it could not see this one. */
  check(): void
  release(): void
}

/** Where the half-way files of builds stand; everything in it but the lock and what is kept for the next build is of builds that have ended. */
export function cacheFolder(root: string): string {
  return join(root, '.cache')
}

/** Where what was worked out of content is kept for the next reading. It may be removed at any time. */
export function recordFolder(root: string): string {
  return join(cacheFolder(root), 'records')
}

/** Takes the project folder and the output folder for one build, and makes the folders above. Only one build is at work in
 *  either: Astro keeps files of its own in the project folder, and two builds would clear each other's half-way files away.
 *  Throws a BuildFault of wrong use that names the other build, at once; and what the system says where either cannot be
 *  written to. */
export async function holdBuild(root: string, out: string): Promise<Hold> {
  const project = await holdFolder(join(cacheFolder(root), 'lock'), root)
  const output = await holdOutput(out).catch((error: unknown) => {
    project.release()
    throw error
  })
  const check = () => {
    if (project.held() && output.held()) return
    throw new BuildFault({
      en: 'Another build has taken over the folders of this one. Build again when it has ended.',
      zh: '另一次生成接管了这次用的文件夹。请等它结束后再生成。',
    })
  }
  const release = () => {
    output.release()
    project.release()
  }
  return { occupied: lockOf(out), check, release }
}

/** Takes the output folder alone, as `holdBuild` does. */
export function holdOutput(out: string): Promise<Lock> {
  return holdFolder(lockOf(out), out)
}

function lockOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.lock`)
}

/** Folders made for the lock go again with it, unless something else was put there. `place` is what a person calls it. */
function holdFolder(folder: string, place: string): Promise<Lock> {
  // The lock's own name says nothing to a person.
  return blaming(place, async () => {
    const made = makeFolder(dirname(folder))
    const taken = await takeLock(folder)
    if ('holder' in taken) throw refusal(place, taken.holder)
    return { held: taken.lock.held, release: () => releaseWith(taken.lock, dirname(folder), made) }
  })
}

function releaseWith(lock: Lock, folder: string, made: string | undefined): void {
  lock.release()
  try {
    for (let at = folder; made !== undefined && at.length >= made.length; at = dirname(at)) rmdirSync(at)
  } catch {
    // Something stands there: it stays.
  }
}

function refusal(place: string, { pid, since }: Holder): BuildFault {
  const time = new Date(since).toLocaleString('sv-SE')
  const words = {
    en: `Another build is at work on ${place}: process ${pid}, since ${time}. Wait until it has ended.`,
    zh: `另一次生成正在 ${place} 进行：进程 ${pid}，开始于 ${time}。请等它结束。`,
  }
  return new BuildFault(words, [], 'usage')
}
