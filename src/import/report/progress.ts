import type { Words } from '../../faults/language.ts'
import { PROGRESS_WORDS } from './progress-words.ts'

/** How far an import is, to be said to a person who waits. */
interface ImportProgress {
  /** A file is begun; gives the line that a terminal shows. */
  readonly begin: (name: string) => Words
  /** The file at an index is done. Gives a line where output is kept, each time that a tenth more is done. */
  readonly end: (index: number) => Words | undefined
}

/** The share that must be done before a time is said. */
const TELLING_SHARE = 0.1
const TELLING_MS = 3000
/** Fewer files than this need no lines where output is kept. */
const MANY_FILES = 10

/** Follows an import of files of these sizes, in bytes: share and time left are by bytes, for a book takes longer than a form.
 *  `now` is a clock in milliseconds; nothing but the words hangs on it. */
export function createImportProgress(sizes: readonly number[], now: () => number): ImportProgress {
  const started = now()
  // An empty file counts too.
  const all = sizes.reduce((sum, size) => sum + size + 1, 0)
  let [begun, done, doneBytes, told] = [0, 0, 0, 0]
  const shareOf = () => doneBytes / all
  const leftOf = () => {
    const passed = now() - started
    const tells = shareOf() >= TELLING_SHARE && shareOf() < 1 && passed >= TELLING_MS
    return tells ? (passed / doneBytes) * (all - doneBytes) : undefined
  }
  return {
    begin: (name) => {
      begun += 1
      return PROGRESS_WORDS.reading({ number: begun, count: sizes.length, share: shareOf(), left: leftOf(), name })
    },
    end: (index) => {
      done += 1
      doneBytes += (sizes[index] ?? 0) + 1
      const tenths = Math.floor(shareOf() * 10)
      if (sizes.length < MANY_FILES || tenths === told) return undefined
      told = tenths
      return PROGRESS_WORDS.done({ number: done, count: sizes.length, share: shareOf(), left: leftOf() })
    },
  }
}
