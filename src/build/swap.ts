import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmdirSync, statSync } from 'node:fs'
import { cp, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Words } from '../faults/language.ts'
import { dropMarker, readMarker } from './out-folder.ts'

/** What stands beside the output folder while a build is put in its place: the new site, and the last one. The random part
 *  is never made twice. */
const BESIDE = /^\.(?<out>.+)\.(?<kind>next|last)-[0-9a-f]{16}$/s

/** Puts a finished build in the place of the last one.
 *
 *  What readers may see: the last site, then the new one, each whole. Where the system's `mv` can exchange two folders in
 *  one step (coreutils 9.5 and later on Linux) nothing is in between. Elsewhere the last one is moved aside and the new one
 *  moved in, one call right after the other: for less than a thousandth of a second as a rule, and some hundredths on a busy
 *  machine, there is no folder and a reader gets “not found”. A process that is killed just there leaves the folder missing
 *  until `recoverSite` runs, which every command that builds or serves does first. When the new one cannot be moved in, the
 *  last one comes back. A real folder is swapped, and no symbolic link: people upload it, hosts publish it and git keeps it
 *  as what it is.
 *
 *  Call it with the lock held. Returns a sentence where the last site could not be removed afterwards. */
export async function placeBuild(stage: string, out: string): Promise<Words | undefined> {
  const token = randomBytes(8).toString('hex')
  const beside = (kind: string) => join(dirname(out), `.${basename(out)}.${kind}-${token}`)
  const [next, last] = [beside('next'), beside('last')]
  const clean = () => rm(next, { recursive: true, force: true })
  try {
    await moveAcross(stage, next)
    swap(next, out, last)
  } catch (error) {
    await clean()
    throw error
  }
  return removeSites([next, last])
}

/** Puts back the last site where a build was killed between moving it aside and moving the new one in. Call it with the lock
 *  held. Returns whether it did. */
export async function recoverSite(out: string): Promise<boolean> {
  const last = await movedAside(out)
  if (last === undefined) return false
  try {
    rmdirSync(out)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    // Somebody has put files there since: theirs stay, and the site stays beside them.
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR') return false
    if (code !== 'ENOENT') throw error
  }
  renameSync(last, out)
  return true
}

/** The site that a killed build has moved aside and that stands nowhere else; undefined as a rule. */
export async function movedAside(out: string): Promise<string | undefined> {
  if ((await readMarker(out)) !== undefined) return undefined
  for (const { path, kind } of leftoversOf(out)) {
    if (kind === 'last' && (await readMarker(path)) !== undefined) return path
  }
  return undefined
}

/** Removes what killed builds have left beside the output folder. Call it with the lock held, after `recoverSite`. Returns a
 *  sentence where something could not be removed. */
export async function removeLeftovers(out: string): Promise<Words | undefined> {
  const only = await movedAside(out)
  const paths = leftoversOf(out).map(({ path }) => path)
  return removeSites(paths.filter((path) => path !== only))
}

function leftoversOf(out: string): { readonly path: string; readonly kind: string }[] {
  const names = existsSync(dirname(out)) ? readdirSync(dirname(out)) : []
  return names.flatMap((name) => {
    const { out: of, kind = '' } = BESIDE.exec(name)?.groups ?? {}
    return of === basename(out) ? { path: join(dirname(out), name), kind } : []
  })
}

/** Synchronous, so that no signal is handled and nothing else runs in between. */
function swap(next: string, out: string, last: string): void {
  const standing = statSync(out, { throwIfNoEntry: false }) !== undefined
  if (standing && exchange(next, out)) return
  if (standing) renameSync(out, last)
  try {
    renameSync(next, out)
  } catch (error) {
    if (standing) renameSync(last, out)
    throw error
  }
}

/** Exchanges two folders in one step, where the system's `mv` can. Should it be stopped by a signal after its one step, the
 *  new folder's own number tells. */
function exchange(next: string, out: string): boolean {
  if (process.platform !== 'linux') return false
  const { ino } = statSync(next)
  const words = ['--exchange', '--no-target-directory', '--', next, out]
  return spawnSync('mv', words, { stdio: 'ignore' }).status === 0 || statSync(out).ino === ino
}

/** Removes what builds have left, each folder's mark first: what is half removed must not be taken for a finished site.
 *  Returns a sentence where something could not be removed. */
export async function removeSites(paths: readonly string[]): Promise<Words | undefined> {
  const kept: string[] = []
  for (const path of paths) {
    try {
      await dropMarker(path)
      await rm(path, { recursive: true, force: true, maxRetries: 5 })
    } catch {
      kept.push(path)
    }
  }
  if (kept.length === 0) return undefined
  return {
    en: `What an earlier build left could not be removed: ${kept.join(', ')}.`,
    zh: `以前的生成留下的东西删不掉：${kept.join('、')}。`,
  }
}

/** Moves a folder, by copying where the two places are on different file systems. */
async function moveAcross(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error
    await cp(from, to, { recursive: true })
  })
}
