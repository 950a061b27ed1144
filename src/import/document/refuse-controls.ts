import { ImportFault } from '../../faults/import-fault.ts'
import { LIMITS } from '../limits.ts'
import type { SourceText } from './document.ts'
import { messagePlace } from './place.ts'

/** Characters that make text look other than it is: NUL, and the controls that reorder a line. */
const CONTROL = /[\0\u202a-\u202e\u2066-\u2069]/

/** Refuses text that a person could not trust or check: NUL, controls that reorder what is shown, an endless line.
 *  @throws ImportFault with the place. */
export function refuseControls(source: SourceText): void {
  const at = source.text.search(CONTROL)
  if (at >= 0) {
    const code = source.text.charCodeAt(at)
    const why = code === 0 ? 'which no text holds' : 'which shows text in another order than it is written'
    const named = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    throw new ImportFault(
      `${messagePlace(source, at)}character ${columnOf(source.text, at)} of the line is ${named}, ${why}.`,
    )
  }
  const long = longLine(source.text)
  if (long !== undefined)
    throw new ImportFault(
      `${messagePlace(source, long)}a line of more than ${LIMITS.lineCharacters} characters, which is not read.`,
    )
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
