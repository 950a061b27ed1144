/** Stands for a value that is put in when a page is rendered. */
export const HOLE = '\0'

/** Elements around which, and at whose edges, white space shows nothing. Headings are none: in a summary they stand in its line. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'html',
    'head',
    'body',
    'meta',
    'link',
    'title',
    'script',
    'header',
    'main',
    'footer',
    'nav',
    'section',
    'article',
  ],
  ...['div', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'figure'],
  ...['figcaption', 'details', 'summary', 'form', 'fieldset', 'legend', 'search', 'template'],
])
/** What a picture is made of: white space between these shows nothing. */
const DRAWN: ReadonlySet<string> = new Set(['rect', 'line', 'circle', 'path', 'g'])
/** Elements that stand in a line like a letter. */
const LIKE_LETTERS: ReadonlySet<string> = new Set(['svg', 'input', 'img', 'br', 'wbr', 'select', 'canvas'])
/** Elements whose end tag says nothing: what may follow them ends them too. Source: HTML Living Standard, 13.1.2.4. */
const ENDED_BY_NEXT: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'thead', 'tbody', 'tr', 'th', 'td', 'option'])
/** Elements in which white space is kept. */
const KEPT_AS_WRITTEN = /<(?:pre|textarea|style)\b/

/** `edge`: a block's tag, beside which white space shows nothing. `open` and `close`: tags in a line. `letter`: what is seen. */
type Kind = 'space' | 'edge' | 'open' | 'close' | 'letter'

interface Token {
  readonly kind: Kind
  readonly text: string
}

/** Markup of a template in fewer bytes, which browsers read and show the same: without white space that is not seen, end tags that the
 *  next tag says too, and quotes around plain values. A hole stands for what is put in; what that is is not known, so the space beside it stays. */
export function leanMarkup(markup: string): string {
  if (KEPT_AS_WRITTEN.test(markup)) return markup
  const tokens = tokensOf(markup)
  if (tokens.some(({ text }, at) => text === '<' && TAG_NAME.test(tokens[at + 1]?.text ?? ''))) return markup
  return tokens
    .map((token, at) => (token.kind === 'space' ? (isSeen(tokens, at) ? ' ' : '') : token.text))
    .join('')
    .replace(/><\/(?:path|rect|line|circle)>/g, '/>')
}

/** What stands behind `<` of a tag; one that is read as no tag has that sign in a value, and its template stays as it is. */
const TAG_NAME = /^[a-z/]/i

/** A tag with its attributes, or a comment or type of document; then white space; then text. */
const TOKEN = /<\/?([a-z][a-z0-9]*)((?:[^a-z0-9"'<>](?:"[^"<]*"|'[^'<]*'|[^"'<>])*)?)>|<![^<>]*>|\s+|[^<\s]+|</gi

function tokensOf(markup: string): Token[] {
  return [...markup.matchAll(TOKEN)].map(([text, name, attributes = '']): Token => {
    if (name !== undefined) return tagToken(text, name.toLowerCase(), attributes)
    if (text.startsWith('<!')) return { kind: 'edge', text }
    return text.trim() === '' ? { kind: 'space', text } : { kind: 'letter', text }
  })
}

function tagToken(text: string, name: string, attributes: string): Token {
  const isEnd = text.startsWith('</')
  if (isEnd && ENDED_BY_NEXT.has(name)) return { kind: 'edge', text: '' }
  const written = isEnd ? text : `<${name}${unquoted(attributes)}>`
  if (BLOCKS.has(name) || DRAWN.has(name)) return { kind: 'edge', text: written }
  return { kind: LIKE_LETTERS.has(name) ? 'letter' : isEnd ? 'close' : 'open', text: written }
}

/** Values without a sign that would need quotes, but before a slash, which would be taken for their end. */
function unquoted(attributes: string): string {
  return attributes.replace(/="([\w.:#-]+)"(?!\s*\/)/g, '=$1')
}

/** Whether white space may show: not beside a block, nor where more of it stands outside the tags that it is beside. */
function isSeen(tokens: readonly Token[], at: number): boolean {
  const before = beyond(tokens, at, -1, 'open')
  const after = beyond(tokens, at, 1, 'close')
  const isHidden = (token: Token | undefined, isBeside: boolean) =>
    token?.kind === 'edge' || (token?.kind === 'space' && !isBeside)
  return !isHidden(before, tokens[at - 1] === before) && !isHidden(after, tokens[at + 1] === after)
}

/** The next token of another kind, in one direction. */
function beyond(tokens: readonly Token[], at: number, step: 1 | -1, kind: Kind): Token | undefined {
  let place = at + step
  while (tokens[place]?.kind === kind) place += step
  return tokens[place]
}
