import { recordFolder } from '../src/build/hold.ts'
import { shownPath } from '../src/build/shown-path.ts'
import { RecordCache } from '../src/content/cache/record-cache.ts'
import { contentPrint } from '../src/content/read/content-print.ts'
import type { Answer, Asked } from './check-content.ts'

/** What a check of a content folder says. What was said of the same names and bytes by the same code is said again, without reading
 *  what the files say; nothing is kept of a folder with faults. */
export async function answerTo(options: Asked): Promise<Answer> {
  const { root, content, strict, language } = options
  const cache = new RecordCache(recordFolder(root), content, 'checked')
  const keyOf = (print: string) => JSON.stringify([print, shownPath(content), strict, language])
  const print = cache.isEmpty ? undefined : await contentPrint(content)
  const known = print === undefined ? undefined : (cache.get(keyOf(print)) as Answer | undefined)
  const { print: read, ...answer } = known ? { ...known, print: undefined } : await checked(options)
  if (read !== undefined) cache.put(keyOf(read), answer)
  cache.save()
  return answer
}

/** The check itself is loaded only where there is something to check. */
async function checked(options: Asked) {
  const { checkContent } = await import('./check-content.ts')
  return checkContent(options)
}
