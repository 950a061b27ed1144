/** One start tag of a page. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  /** Names in lower case, character references replaced; empty for an attribute without a value. */
  readonly attributes: ReadonlyMap<string, string>
  /** What stands inside a script, style, title or textarea; empty for all other tags. */
  readonly text: string
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<([A-Za-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
/** Elements whose content is text, whatever it looks like. Source: HTML Living Standard, section 13.2.5. */
const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea'])
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** All start tags of a page, in order. Meant for pages that a generator wrote: it does not repair broken HTML. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = []
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const [, written, attributes = ''] = match
    if (!written) continue
    const name = written.toLowerCase()
    const text = TEXT_ELEMENTS.has(name) ? textUntilEnd(html, name, TAG.lastIndex) : ''
    TAG.lastIndex += text.length
    tags.push({ name, attributes: attributesOf(attributes), text: name === 'title' ? decoded(text) : text })
  }
  return tags
}

function attributesOf(written: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single, bare] of written.matchAll(ATTRIBUTE)) {
    attributes.set(name.toLowerCase(), decoded(double ?? single ?? bare ?? ''))
  }
  return attributes
}

function textUntilEnd(html: string, name: string, from: number): string {
  const length = html.slice(from).search(new RegExp(`</${name}[\\s/>]`, 'i'))
  return length === -1 ? html.slice(from) : html.slice(from, from + length)
}

/** The characters that a generator escapes; any other reference is left as written. */
function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (reference, decimal, hex, name) => {
    if (name) return NAMED[name] ?? reference
    return String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
  })
}
