import { unescapeHTML } from 'astro/runtime/server/index.js'
import { breakableParts } from '../../words/blank-runs.ts'

/** The only markup here: no text goes into it. */
const BREAK: unknown = unescapeHTML('<wbr>')

/** A text from a document or from the site's content to stand in a component, as it is; a long run of ideographic spaces in it
 *  may break. A function and no component, since white space beside a component would become part of what is shown. */
export function breakable(text: string | undefined): unknown[] {
  const [first = '', ...others] = breakableParts(text ?? '')
  return [first, ...others.flatMap((part) => [BREAK, part])]
}
