import type { Tag } from '../html-tags.ts'
import { OpenElements } from './open-elements.ts'
import { endOfName, startTagAt, type WrittenTag, withoutReferences } from './written-tag.ts'

const TYPE = '<!DOCTYPE html>'
const BLANK = /^[ \n\t\f]*$/
const SLASH = 0x2f
/** Elements that a browser puts in where no tag is written: those without attributes are nobody's. */
const IMPLIED: ReadonlySet<string> = new Set(['html', 'head', 'body', 'tbody', 'tr'])

/** All elements of a page as `tagsOf` gives them, with scripts and without, where the page is of the plain kind that templates write: each
 *  tag stands where browsers take it as it is. Undefined where anything else stands in it; then `tagsOf` tells what browsers make of it. */
export function plainTagsOf(html: string): Tag[] | undefined {
  // Browsers replace these signs before they read a page.
  if (!html.startsWith(TYPE) || html.includes('\0') || html.includes('\r')) return undefined
  const tags: Tag[] = []
  const open = new OpenElements()
  let at = TYPE.length
  for (let next = html.indexOf('<', at); next >= 0; next = html.indexOf('<', at)) {
    if (open.isBlank && !BLANK.test(html.slice(at, next))) return undefined
    at = html.charCodeAt(next + 1) === SLASH ? readEnd(html, next + 2, open) : readStart(html, next + 1, open, tags)
    if (at < 0) return undefined
  }
  return open.isBlank && !BLANK.test(html.slice(at)) ? undefined : tags
}

/** Reads an end tag whose name begins at a place. Returns where the page goes on, or −1 where it is not plain. */
function readEnd(html: string, at: number, open: OpenElements): number {
  const end = endOfName(html, at)
  return html[end] === '>' && open.end(html.slice(at, end)) ? end + 1 : -1
}

/** Reads a start tag, and what stands up to the end tag where that is not read as tags. Returns as `readEnd` does. */
function readStart(html: string, at: number, open: OpenElements, tags: Tag[]): number {
  const tag = startTagAt(html, at)
  if (!tag || !open.start(tag.name, tag.isClosed)) return -1
  const { name, attributes, end } = tag
  const written = textOf(tag, html)
  const text = name === 'title' && written !== undefined ? withoutReferences(written) : written
  if (written === undefined || text === undefined) return -1
  if (attributes.size > 0 || !IMPLIED.has(name)) tags.push({ name, attributes, text })
  return end + written.length
}

/** What stands in an element in which nothing is a tag but its own end; empty for others. Undefined where it holds what might be read as another end. */
function textOf({ name, end }: WrittenTag, html: string): string | undefined {
  if (name !== 'title' && name !== 'script') return ''
  const close = html.indexOf('</', end)
  if (close < 0 || !html.startsWith(`</${name}>`, close)) return undefined
  const text = html.slice(end, close)
  return text.includes('<!--') ? undefined : text
}
