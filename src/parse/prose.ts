import MarkdownIt, { type Token } from 'markdown-it'
import type { NumberedProse, Prose } from '../model/prose.ts'
import { parseNumberedText } from './numbered-text.ts'

/** Reads content Markdown. Link definitions are off: they would make text vanish from the page. */
export const markdown = new MarkdownIt({ html: false }).disable('reference')

/** Markdown with the text that a reader sees; a line for each block and each line break. */
export function parseProse(source: string): Prose {
  const inline = markdown.parse(source, {}).filter(({ type }) => ['inline', 'fence', 'code_block'].includes(type))
  return { markdown: source, text: inline.map(textOf).join('\n') }
}

/** One Markdown paragraph with the printed number that opens it. */
export function parseNumberedProse(source: string): NumberedProse {
  const { label } = parseNumberedText(inlineTextOf(source))
  const rest = label === undefined ? undefined : withoutOpening(source, label)
  if (label === undefined || rest === undefined) return { markdown: source, text: inlineTextOf(source) }
  return { label, markdown: rest, text: inlineTextOf(rest) }
}

/** What a reader sees of one Markdown paragraph. */
export function inlineTextOf(source: string): string {
  return markdown.parseInline(source, {}).map(textOf).join('')
}

/** The visible text of a block's inline token and all inside it. */
function textOf(token: Token): string {
  if (token.type === 'softbreak' || token.type === 'hardbreak') return '\n'
  return token.children ? token.children.map(textOf).join('') : token.content
}

/** The source after an opening that stands in it as plain or backslash-escaped characters; undefined when the
 *  opening is marked up, such as `**1、**`. */
function withoutOpening(source: string, opening: string): string | undefined {
  let rest = source.trimStart()
  for (const character of opening) {
    if (/^\\[!-/:-@[-`{-~]/.test(rest)) rest = rest.slice(1)
    if (!rest.startsWith(character)) return undefined
    rest = rest.slice(character.length)
  }
  return rest.trimStart()
}
