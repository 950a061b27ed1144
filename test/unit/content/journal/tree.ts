import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Change } from '../../../../src/content/journal/put-in-place.ts'
import { putInPlace } from '../../../../src/content/journal/put-in-place.ts'
import { watchSteps } from './steps.ts'

/** Texts by path; a folder without anything in it has the text `/`. */
export type Tree = Readonly<Record<string, string>>

/** Content before an import of three units in two years, from which one file goes. */
export const OLD: Tree = {
  'site.yaml': 'site',
  '2021/a1/department.md': 'old a1',
  '2021/a1/kept.yaml': 'kept',
  '2021/a1/one.yaml': 'old one',
  '2021/a1/renamed.yaml': 'goes',
  '2021/b2/department.md': 'old b2',
}

/** The same after it. */
export const NEW: Tree = {
  'site.yaml': 'site',
  '2021/a1/department.md': 'new a1',
  '2021/a1/kept.yaml': 'kept',
  '2021/a1/one.yaml': 'new one',
  '2021/a1/source/goals.txt': 'new goals',
  '2021/b2/department.md': 'new b2',
  '2022/c3/department.md': 'new c3',
}

/** What the import writes and removes. */
export const CHANGES: readonly Change[] = [...new Set([...Object.keys(OLD), ...Object.keys(NEW)])]
  .filter((path) => path !== 'site.yaml')
  .map((path) => ({
    path,
    ...(NEW[path] !== undefined && { bytes: Buffer.from(NEW[path]) }),
    ...(OLD[path] !== undefined && { existing: Buffer.from(OLD[path]) }),
  }))

/** Writes a tree into a folder. */
export function writeTree(folder: string, tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Everything in a folder, hidden or not; of a link, where it leads. */
export function readTree(folder: string, path = ''): Tree {
  const names = readdirSync(join(folder, path))
  if (names.length === 0 && path !== '') return { [path]: '/' }
  const entries = names.map((name): Tree => {
    const inner = path === '' ? name : `${path}/${name}`
    const stats = lstatSync(join(folder, inner))
    if (stats.isSymbolicLink()) return { [inner]: `-> ${readlinkSync(join(folder, inner))}` }
    return stats.isDirectory() ? readTree(folder, inner) : { [inner]: readFileSync(join(folder, inner), 'utf8') }
  })
  return Object.assign({}, ...entries)
}

/** A tree without what imports left in it. */
export function withoutLeftovers(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !path.startsWith('.import')))
}

/** Runs work that is cut off before its n-th step: no step after it is done either. Gives whether it came to its end. */
export function cutOff(at: number, work: () => void): boolean {
  let reached = false
  const restore = watchSteps((step) => {
    reached ||= step >= at
    if (reached) throw new Error('cut off')
  }, true)
  try {
    work()
  } catch (error) {
    if (!reached) throw error
  } finally {
    restore()
  }
  return !reached
}

/** Puts another process, which has ended, in the place of this one as whoever was at work. */
export function endOwners(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => one.startsWith('.import'))) {
    for (const inner of readdirSync(join(folder, name)).filter((one) => one.startsWith('owner-')))
      renameSync(join(folder, name, inner), join(folder, name, ended(inner)))
    renameSync(join(folder, name), join(folder, ended(name)))
  }
}

/** No system numbers its processes so high. */
function ended(name: string): string {
  return name.replace(/^(owner|\.import)-\d+-\d+-/, '$1-99999999-1-')
}

/** Writes the old tree and cuts the import of the new one off before its n-th step. Gives whether it came to its end. */
export function cutOffImport(folder: string, at: number): boolean {
  writeTree(folder, OLD)
  const whole = cutOff(at, () => putInPlace(folder, CHANGES))
  endOwners(folder)
  return whole
}
