import { importFault } from '../../faults/import-fault.ts'
import { codePointOf } from '../../faults/quote.ts'
import { LIMITS } from '../limits.ts'
import type { SourceText } from './document.ts'
import { importPlaceOf } from './place.ts'

/** Characters that make text look other than it is: NUL, and the controls that reorder a line. */
const CONTROL = /[\0\u202a-\u202e\u2066-\u2069]/

/** Refuses text that a person could not trust or check: NUL, controls that reorder what is shown, an endless line.
 *  @throws ImportFault with the place. */
export function refuseControls(source: SourceText): void {
  const at = source.text.search(CONTROL)
  if (at >= 0) {
    const code = source.text.charCodeAt(at)
    throw importFault(
      code === 0 ? 'document-holds-nul' : 'document-turns-text',
      importPlaceOf(source, at),
      codePointOf(source.text.charAt(at)),
      `${columnOf(source.text, at)}`,
    )
  }
  const long = longLine(source.text)
  if (long !== undefined)
    throw importFault('line-characters-over', importPlaceOf(source, long), undefined, `${LIMITS.lineCharacters}`)
}

function columnOf(text: string, at: number): number {
  return at - Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1))
}

function longLine(text: string): number | undefined {
  for (let start = 0; start < text.length; ) {
    const end = text.slice(start, start + LIMITS.lineCharacters + 1).search(/[\n\r]/)
    if (end < 0 && text.length - start > LIMITS.lineCharacters) return start
    if (end < 0) return undefined
    start += end + 1
  }
  return undefined
}
