import { unsafeIndexOf } from '../../../faults/quote.ts'
import { BlockReader, type Marks } from './block-reader.ts'
import { UNUSUAL } from './unusual.ts'

/** Reads YAML text of the plain kind that content is written in: block maps and lists, texts on one line with or without quotes,
 *  literal blocks, lists and maps between brackets on one line, comments on lines of their own. It says exactly what the careful
 *  reading would, many times faster. Undefined for anything else, right or wrong: that must be read carefully. `marks` is filled with
 *  where things stand in the text without its carriage returns. */
export function readQuickly(text: string, marks?: Map<unknown, Marks>): unknown {
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text
  if (/[\t\r\ufeff]/.test(unix) || unsafeIndexOf(unix) !== -1) return undefined
  try {
    return new BlockReader(unix, marks).read()
  } catch (error) {
    if (error !== UNUSUAL) throw error
    return undefined
  }
}
