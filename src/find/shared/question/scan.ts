import { longestAt } from './readers.ts'
import type { Reader, Token } from './token.ts'

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '「': '」', '『': '』', '«': '»' }

/** Everything that some readers understand of a text, in order and without overlap; of what begins earlier the longest. What stands
 *  between quotation marks is one text. */
export function tokensOf(text: string, readers: readonly Reader[]): Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const token = quotedAt(text, at) ?? longestAt(readers, text, at)
    if (token) tokens.push({ start: at, ...token })
    at = token?.end ?? at + 1
  }
  return tokens
}

/** The same of what stands alone between white space. */
export function loneTokensOf(text: string, readers: readonly Reader[]): Token[] {
  const isEdge = (at: number) => at < 0 || at >= text.length || text.charAt(at) === ' '
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const token = quotedAt(text, at) ?? (isEdge(at - 1) ? longestAt(readers, text, at) : undefined)
    const isAlone = token !== undefined && (token.meaning.kind === 'quoted' || isEdge(token.end))
    if (token && isAlone) tokens.push({ start: at, ...token })
    at = token && isAlone ? token.end : at + 1
  }
  return tokens
}

function quotedAt(text: string, at: number) {
  const close = QUOTES[text.charAt(at)]
  const end = close === undefined ? -1 : text.indexOf(close, at + 1)
  if (end <= at + 1) return undefined
  return { end: end + 1, meaning: { kind: 'quoted', text: text.slice(at + 1, end) } } as const
}
