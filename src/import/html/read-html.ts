import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { importFault } from '../../faults/import-fault.ts'
import { decodeText } from '../decode.ts'
import type { SourceText } from '../document/document.ts'
import { sourceOfFlow } from '../document/flow.ts'
import { SourceWriter } from '../document/source-writer.ts'
import { LIMITS } from '../limits.ts'
import { HtmlBody } from './body.ts'
import { isArticle, residueKindOf } from './style.ts'

type HtmlNode = DefaultTreeAdapterTypes.ChildNode
type HtmlParent = DefaultTreeAdapterTypes.ParentNode
type HtmlElement = DefaultTreeAdapterTypes.Element

const CHARSET = /<meta\b[^<>]*?\bcharset\s*=\s*(?:["']\s*)?([\w-]+)/i
/** Browsers look for it in the first 1024 bytes; saved pages of some systems have it a little later. */
const LOOKED_AT = 4096

/** Reads a web page: its lines and tables as a browser shows them. Scripts, hidden elements and navigation are residue;
 *  where the page marks which part of it is the document, so is all around that.
 *  @throws ImportFault when its encoding is not known or it is larger than the limits. */
export function readHtml(name: string, bytes: Uint8Array): SourceText {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT))
  const { text, encoding } = decodeText(name, bytes, CHARSET.exec(head)?.[1], LIMITS.textBytes)
  const page = parse(text.replace(/^\ufeff/, ''), { scriptingEnabled: false })
  const writer = new SourceWriter(name)
  const body = new HtmlBody(name, writer, articlesIn(name, page))
  return { ...sourceOfFlow(name, writer, body.read(page)), encoding }
}

/** The outermost elements that are marked as the document, where they hold all tables of the page, or most of its text
 *  when it has none; else the marks are of something else. Also counts the elements against the limit. */
function articlesIn(name: string, page: HtmlParent): HtmlElement[] {
  const articles: HtmlElement[] = []
  const tables: HtmlElement[] = []
  let count = 0
  for (const open: HtmlNode[] = page.childNodes.toReversed(); open.length > 0; ) {
    const node = open.pop()
    if (!node || !('tagName' in node)) continue
    if (++count > LIMITS.elements) throw importFault('page-elements-over', name, undefined, `${LIMITS.elements}`)
    if (isArticle(node)) articles.push(node)
    else {
      if (node.tagName === 'table') tables.push(node)
      for (const child of node.childNodes.toReversed()) open.push(child)
    }
  }
  const around = new Set(articles.flatMap(ancestorsOf))
  const outside = tables.some((table) => !around.has(table))
  const inside = articles.reduce((sum, article) => sum + textLength(article), 0)
  return outside || inside * 2 < textLength(page) ? [] : articles
}

function ancestorsOf(element: HtmlElement): HtmlParent[] {
  const ancestors: HtmlParent[] = []
  for (let at = element.parentNode; at; at = 'parentNode' in at ? at.parentNode : null) ancestors.push(at)
  return ancestors
}

/** Characters that are printed under a node; scripts are none. */
function textLength(parent: HtmlParent): number {
  let length = 0
  for (const open: HtmlNode[] = [...parent.childNodes]; open.length > 0; ) {
    const node = open.pop()
    if (node && 'value' in node) length += node.value.trim().length
    else if (node && 'tagName' in node && residueKindOf(node) === undefined)
      for (const child of node.childNodes) open.push(child)
  }
  return length
}
