import type { DefaultTreeAdapterTypes } from 'parse5'
import type { ResidueKind } from '../document/residue-kinds.ts'

type HtmlElement = DefaultTreeAdapterTypes.Element

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
/** Elements whose text nobody reads on the page, or that are about the page and not of the document. */
const RESIDUE: Readonly<Record<string, ResidueKind>> = {
  script: 'script or style',
  style: 'script or style',
  noscript: 'script or style',
  template: 'script or style',
  title: 'page title',
  nav: 'page navigation',
  select: 'form control',
  button: 'form control',
  textarea: 'form control',
  rt: 'reading over a character',
  rp: 'reading over a character',
}
/** Elements that show something else than text. */
const PICTURES: Readonly<Record<string, ResidueKind>> = {
  img: 'picture',
  svg: 'picture',
  canvas: 'picture',
  video: 'picture',
  object: 'embedded object',
  embed: 'embedded object',
  iframe: 'embedded page',
}
/** The part of a page that is the document itself, as the content systems of Chinese government sites mark it. */
const ARTICLE_IDS = new Set(['zoom', 'ucap-content', 'fontzoom', 'artibody', 'newscontent'])
const ARTICLE_CLASSES = new Set(['trs_editor', 'trs_uedit_view', 'pages_content', 'article-content', 'article_content'])

/** Whether an element stands on lines of its own. */
export function isBlock({ tagName }: HtmlElement): boolean {
  return BLOCKS.has(tagName)
}

/** The kind of residue that the text of an element is; undefined when it is printed text. */
export function residueKindOf(element: HtmlElement): ResidueKind | undefined {
  const style = attributeOf(element, 'style') ?? ''
  const hidden =
    attributeOf(element, 'hidden') !== undefined || /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  return RESIDUE[element.tagName] ?? (hidden ? 'hidden text' : undefined)
}

/** What an element shows that has no text; undefined for others. */
export function pictureKindOf({ tagName }: HtmlElement): ResidueKind | undefined {
  return PICTURES[tagName]
}

/** Whether an element is marked as the document within its page. */
export function isArticle(element: HtmlElement): boolean {
  const classes = (attributeOf(element, 'class') ?? '').toLowerCase().split(/\s+/)
  const id = (attributeOf(element, 'id') ?? '').toLowerCase()
  const role = attributeOf(element, 'role') === 'main'
  return (
    role ||
    ['main', 'article'].includes(element.tagName) ||
    ARTICLE_IDS.has(id) ||
    classes.some((one) => ARTICLE_CLASSES.has(one))
  )
}

/** An attribute; undefined when it is absent. Names are in lower case. */
export function attributeOf({ attrs }: HtmlElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value
}
