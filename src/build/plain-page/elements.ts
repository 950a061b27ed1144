/** What may stand in an element. `flow`: whatever stands in the text of a page. `text`: no tag at all. */
type Inside = 'html' | 'head' | 'flow' | 'text' | 'table' | 'rows' | 'row' | 'select' | 'drawing' | 'nothing'

/** What a browser does at the tags of an element. Source: HTML Living Standard, 13.2.6. */
export interface Element {
  readonly name: string
  readonly inside: Inside
  /** The elements that alone it may stand in; absent where it stands in flow. */
  readonly parents: readonly string[] | undefined
  /** It ends when the start tag of one follows that cannot stand in it, or the end tag of what it stands in. */
  readonly isEndedByNext: boolean
  /** It ends an open paragraph. */
  readonly endsParagraph: boolean
  /** None may stand in another of its kind, at whatever depth: a browser would end the outer one. */
  readonly isNotInItself: boolean
  readonly isHeading: boolean
  /** There is one in a page. */
  readonly isOnce: boolean
}

const INSIDE: Readonly<Record<Inside, readonly string[]>> = {
  html: ['html'],
  head: ['head'],
  flow: [
    ...['body', 'header', 'main', 'footer', 'nav', 'section', 'article', 'search', 'div', 'p', 'ul', 'ol', 'li', 'dl'],
    ...['dt', 'dd', 'details', 'summary', 'figure', 'figcaption', 'form', 'fieldset', 'legend', 'caption', 'th', 'td'],
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'a',
      'b',
      'i',
      'small',
      'strong',
      'em',
      'code',
      'span',
      'ins',
      'del',
      'label',
      'button',
    ],
    ...['output', 'time', 'abbr', 'mark', 'canvas'],
  ],
  text: ['title', 'script', 'option'],
  table: ['table'],
  rows: ['thead', 'tbody', 'tfoot'],
  row: ['tr'],
  select: ['select'],
  drawing: ['svg', 'g', 'rect', 'line', 'path', 'circle', 'text', 'tspan'],
  nothing: ['meta', 'link', 'input', 'br', 'wbr', 'img', 'hr'],
}
const PARENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ...among(['html'], ['head', 'body']),
  ...among(['head'], ['meta', 'link', 'title']),
  ...among(['head', ...INSIDE.flow], ['script']),
  ...among(['ul', 'ol'], ['li']),
  ...among(['dl'], ['dt', 'dd']),
  ...among(['table'], ['caption', 'thead', 'tbody', 'tfoot']),
  ...among(['table', 'thead', 'tbody', 'tfoot'], ['tr']),
  ...among(['tr'], ['th', 'td']),
  ...among(['select'], ['option']),
])
const ENDED_BY_NEXT = ['li', 'dt', 'dd', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'option']
const END_PARAGRAPH = [
  ...[
    'header',
    'main',
    'footer',
    'nav',
    'section',
    'article',
    'search',
    'div',
    'p',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
  ],
  ...['details', 'summary', 'figure', 'figcaption', 'form', 'fieldset', 'h1', 'h2', 'h3', 'h4', 'table', 'hr'],
]
const NOT_IN_THEMSELVES = ['a', 'button', 'form', 'select', 'p']

function among(parents: readonly string[], names: readonly string[]): [string, readonly string[]][] {
  return names.map((name) => [name, parents])
}

/** The elements that a plain page is made of, by name. */
export const ELEMENTS: ReadonlyMap<string, Element> = new Map(
  Object.entries(INSIDE).flatMap(([inside, names]) => names.map((name) => [name, elementOf(name, inside as Inside)])),
)

function elementOf(name: string, inside: Inside): Element {
  return {
    name,
    inside,
    parents: PARENTS.get(name),
    isEndedByNext: ENDED_BY_NEXT.includes(name),
    endsParagraph: END_PARAGRAPH.includes(name),
    isNotInItself: NOT_IN_THEMSELVES.includes(name),
    isHeading: /^h[1-4]$/.test(name),
    isOnce: ['html', 'head', 'body'].includes(name),
  }
}
