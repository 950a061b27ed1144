/** A start tag as it is written in a page. */
export interface WrittenTag {
  /** In lower case, as it must be written. */
  readonly name: string
  /** Names in lower case, values with their character references replaced. */
  readonly attributes: ReadonlyMap<string, string>
  /** Whether it ends with `/>`. */
  readonly isClosed: boolean
  /** Where the page goes on. */
  readonly end: number
}

const [TAB, NEW_LINE, FORM_FEED, BLANK] = [0x09, 0x0a, 0x0c, 0x20]
const [QUOTE, APOSTROPHE, SLASH, LESS, EQUALS, GREATER, BACKTICK] = [0x22, 0x27, 0x2f, 0x3c, 0x3d, 0x3e, 0x60]

function isBlank(code: number): boolean {
  return code === BLANK || code === NEW_LINE || code === TAB || code === FORM_FEED
}

/** Where the name that begins at a place ends: it holds small letters and digits, and begins with a letter. At the place itself there is none. */
export function endOfName(html: string, at: number): number {
  let place = at
  while (isLetter(html.charCodeAt(place)) || (place > at && isDigit(html.charCodeAt(place)))) place += 1
  return place
}

function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

const NONE: ReadonlyMap<string, string> = new Map()

/** The start tag whose name begins at a place; undefined where it is not of the plain kind: names, then values in quotes or of signs that
 *  need none, and nothing that browsers only put up with. */
export function startTagAt(html: string, at: number): WrittenTag | undefined {
  let place = endOfName(html, at)
  if (place === at) return undefined
  const name = html.slice(at, place)
  let attributes: Map<string, string> | undefined
  for (;;) {
    const start = afterBlanks(html, place)
    const code = html.charCodeAt(start)
    if (code === GREATER) return { name, attributes: attributes ?? NONE, isClosed: false, end: start + 1 }
    if (code === SLASH && html.charCodeAt(start + 1) === GREATER)
      return { name, attributes: attributes ?? NONE, isClosed: true, end: start + 2 }
    if (start === place) return undefined
    attributes ??= new Map()
    place = readAttribute(html, start, attributes)
    if (place < 0) return undefined
  }
}

function afterBlanks(html: string, at: number): number {
  let place = at
  while (isBlank(html.charCodeAt(place))) place += 1
  return place
}

/** Puts an attribute to the others; the first of a name is the one that counts. Returns where it ends, or −1 where it is not plain. */
function readAttribute(html: string, at: number, attributes: Map<string, string>): number {
  const named = endOfAttributeName(html, at)
  if (named === at) return -1
  const name = html.slice(at, named).toLowerCase()
  if (html.charCodeAt(named) !== EQUALS) {
    if (!attributes.has(name)) attributes.set(name, '')
    return named
  }
  const isQuoted = html.charCodeAt(named + 1) === QUOTE
  const start = isQuoted ? named + 2 : named + 1
  const end = isQuoted ? html.indexOf('"', start) : endOfBareValue(html, start)
  if (end < start || (end === start && !isQuoted)) return -1
  const value = withoutReferences(html.slice(start, end))
  if (value === undefined) return -1
  if (!attributes.has(name)) attributes.set(name, value)
  return isQuoted ? end + 1 : end
}

function endOfAttributeName(html: string, at: number): number {
  let place = at
  while (isNameSign(html.charCodeAt(place))) place += 1
  return place
}

/** Letters of any case, digits, and `-`, `.`, `:`. */
function isNameSign(code: number): boolean {
  return (
    isLetter(code) || (code >= 0x41 && code <= 0x5a) || isDigit(code) || code === 0x2d || code === 0x2e || code === 0x3a
  )
}

function endOfBareValue(html: string, at: number): number {
  let place = at
  for (let code = html.charCodeAt(place); isBare(code); code = html.charCodeAt(place)) place += 1
  return place
}

/** Signs of a value without quotes; what `charCodeAt` gives behind the last sign of a page is none. */
function isBare(code: number): boolean {
  if (code > BACKTICK) return true
  const isEnd = isBlank(code) || code === GREATER
  const isOdd = code === QUOTE || code === APOSTROPHE || code === LESS || code === EQUALS || code === BACKTICK
  return code >= 0 && !isEnd && !isOdd
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
])

/** A text with its character references replaced; undefined where it has others than a renderer writes. */
export function withoutReferences(text: string): string | undefined {
  let at = text.indexOf('&')
  if (at < 0) return text
  let replaced = ''
  let done = 0
  for (; at >= 0; at = text.indexOf('&', done)) {
    const end = text.indexOf(';', at) + 1
    const sign = REFERENCES.get(text.slice(at, end))
    if (sign === undefined) return undefined
    replaced += text.slice(done, at) + sign
    done = end
  }
  return replaced + text.slice(done)
}
