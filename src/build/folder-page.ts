import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { withAddresses } from './address-attributes.ts'
import { folderAddress } from './folder-address.ts'
import { folderPolicy } from './policy.ts'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** A stretch of a page's text, in code units, and what stands there instead. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A built page as it is opened from a folder, without a server: its addresses are relative, and there are no scripts, since
 *  browsers load no modules from files; what is said to readers without scripts goes with them, for nothing here waits for one.
 *  All else stays as written. `file` is the page's path from the root of the site, `base` the path it was built for. */
export function folderPage(html: string, file: string, base: string): string {
  const edits: Edit[] = []
  const look = (node: Node): void => {
    const isElement = 'tagName' in node
    const removed = isElement && isForScripts(node) ? node.sourceCodeLocation : undefined
    if (removed) return void edits.push({ start: removed.startOffset, end: removed.endOffset, text: '' })
    if (isElement) edits.push(...attributeEdits(node, file, base))
    if ('content' in node) look(node.content)
    if ('childNodes' in node) node.childNodes.forEach(look)
  }
  look(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: true }))
  return edited(html, edits)
}

function isForScripts({ tagName }: Element): boolean {
  return tagName === 'noscript' || tagName === 'script'
}

function attributeEdits(element: Element, file: string, base: string): Edit[] {
  const isPolicy = element.attrs.some(
    ({ name, value }) => name === 'http-equiv' && /^content-security-policy$/i.test(value),
  )
  return element.attrs.flatMap(({ prefix, name, value }) => {
    const attribute = prefix ? `${prefix}:${name}` : name
    const place = element.sourceCodeLocation?.attrs?.[attribute]
    const changed =
      isPolicy && name === 'content'
        ? folderPolicy()
        : withAddresses(attribute, value, (address) => folderAddress(address, file, base))
    if (!place || changed === value) return []
    return [{ start: place.startOffset, end: place.endOffset, text: `${attribute}="${escaped(changed)}"` }]
  })
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}

function edited(text: string, edits: readonly Edit[]): string {
  let written = ''
  let done = 0
  for (const { start, end, text: instead } of edits.toSorted((a, b) => a.start - b.start)) {
    written += text.slice(done, start) + instead
    done = end
  }
  return written + text.slice(done)
}

/** What a style sheet loads: between double quotes, between single ones, or bare. */
const URLS = /url\((?:"([^"]*)"|'([^']*)'|([^"'()\s]*))\)/gi

/** A built style sheet, which has no white space around its addresses, as it is used from a folder: what it loads of the site is named relative to it. */
export function folderStyle(css: string, file: string, base: string): string {
  return css.replace(URLS, (_, double?: string, single?: string, bare = '') => {
    const address = folderAddress(double ?? single ?? bare, file, base)
    if (double !== undefined) return `url("${address}")`
    return single === undefined ? `url(${address})` : `url('${address}')`
  })
}
