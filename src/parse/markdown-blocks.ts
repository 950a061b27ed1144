import type { Token } from 'markdown-it'
import { inlineTextOf, markdown } from './prose.ts'

/** A piece of a Markdown file that a department's goals are made of. `other` is anything else, such as a table. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'bullet' | 'quote' | 'other'
  /** Of a heading, 1–6; else 0. */
  readonly level: number
  /** Markdown of one paragraph, without the mark of heading, bullet or quote. */
  readonly markdown: string
  readonly text: string
  /** In the whole file, from 1. */
  readonly line: number
  readonly column: number
}

/** Cuts a Markdown text into its blocks in order; every line of text is in exactly one. `firstLine` is the line of the
 *  file on which the text starts. Numbers of an ordered list stay in the text, as printed. */
export function parseBlocks(source: string, firstLine: number): Block[] {
  const lines = source.split('\n')
  const tokens = markdown.parse(source, {})
  const blocks: Block[] = []
  for (let index = 0; index < tokens.length; ) {
    const end = endOf(tokens, index)
    for (const part of partsOf(tokens.slice(index, end))) blocks.push(blockOf(part, lines, firstLine))
    index = end
  }
  return blocks
}

/** Index after the token that closes the block at `start`. */
function endOf(tokens: readonly Token[], start: number): number {
  let depth = 0
  for (let index = start; index < tokens.length; index += 1) {
    depth += tokens[index]?.nesting ?? 0
    if (depth === 0) return index + 1
  }
  return tokens.length
}

/** A list as its items, anything else whole. */
function partsOf(tokens: readonly Token[]): (readonly Token[])[] {
  if (!/^(bullet|ordered)_list_open$/.test(tokens[0]?.type ?? '')) return [tokens]
  const parts: (readonly Token[])[] = []
  for (let index = 1; index < tokens.length - 1; ) {
    const end = endOf(tokens, index)
    parts.push(tokens.slice(index, end))
    index = end
  }
  return parts
}

function blockOf(tokens: readonly Token[], lines: readonly string[], firstLine: number): Block {
  const [opening] = tokens
  const [first = 0, last = first + 1] = opening?.map ?? []
  const place = { line: firstLine + first, column: (lines[first] ?? '').search(/\S|$/) + 1 }
  const kind = kindOf(tokens)
  if (!opening || kind === 'other') {
    const text = lines.slice(first, last).join('\n').trim()
    return { kind: 'other', level: 0, markdown: text, text, ...place }
  }
  const inline = tokens.find(({ type }) => type === 'inline')?.content ?? ''
  const content = opening.info === '' ? inline : `${opening.info}\\${opening.markup} ${inline}`
  const level = kind === 'heading' ? Number(opening.tag.slice(1)) : 0
  return { kind, level, markdown: content, text: inlineTextOf(content), ...place }
}

/** The types of the tokens of each block that is read. */
const SHAPES: Record<string, Block['kind']> = {
  'heading_open inline heading_close': 'heading',
  'paragraph_open inline paragraph_close': 'paragraph',
  'list_item_open paragraph_open inline paragraph_close list_item_close': 'bullet',
  'blockquote_open paragraph_open inline paragraph_close blockquote_close': 'quote',
}

function kindOf(tokens: readonly Token[]): Block['kind'] {
  const kind = SHAPES[tokens.map(({ type }) => type).join(' ')] ?? 'other'
  const inline = tokens.find(({ type }) => type === 'inline')?.content ?? ''
  // A link definition would be text here and vanish on the page.
  if (/^\[[^\]]*\]:/.test(inline)) return 'other'
  return kind === 'bullet' && tokens[0]?.info !== '' ? 'paragraph' : kind
}
