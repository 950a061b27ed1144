import { statSync } from 'node:fs'
import type { Words } from '../../faults/language.ts'
import { type Leftover, leftoversIn } from './leftovers.ts'

/** What was read of a content folder while nobody wrote it. */
export interface SteadyReading<Result> {
  /** Absent while an import is at work. */
  readonly result?: Result
  /** What imports left there. */
  readonly left: readonly Leftover[]
}

const COME_AND_GO: Words = { en: 'files come and go while they are read', zh: '读取时文件一直在增减' }

/** How often a folder is read again that an import changed meanwhile. */
const MOST_READINGS = 5

/** Reads a content folder that an import may begin to write at any time: what it changed meanwhile is read again.
 *  `content` must be there. Never writes. */
export async function readSteadily<Result>(
  content: string,
  read: () => Result | Promise<Result>,
): Promise<SteadyReading<Result>> {
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const stamp = stampOf(content)
    const left = leftoversIn(content)
    if (left.some(({ kind }) => kind === 'at-work')) return { left }
    try {
      const result = await read()
      if (stampOf(content) === stamp) return { result, left }
    } catch (error) {
      if (stampOf(content) === stamp) throw error
    }
  }
  const folder = { name: '.', dead: [], files: [] }
  return { left: [{ kind: 'at-work', folder, words: COME_AND_GO }] }
}

/** Another one whenever an import began or ended meanwhile, for it makes a folder in the content folder; `none` where
 *  there is no folder. */
function stampOf(content: string): string {
  const stats = statSync(content, { bigint: true, throwIfNoEntry: false })
  return stats ? `${stats.ino} ${stats.mtimeNs} ${stats.ctimeNs}` : 'none'
}
