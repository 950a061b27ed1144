import { decodeText } from '../decode.ts'
import type { Block, Residue, SourceText } from '../document/document.ts'
import { type Line, textLines } from '../document/text-lines.ts'
import { barBlocksOf, isBarText } from './bar-rows.ts'
import { isLineText, lineBlocksOf } from './read-text-lines.ts'
import { separatedBlocksOf, separatorOf } from './read-text-separated.ts'
import { tabBlocksOf } from './read-text-tabs.ts'

/** Reads text that an extractor wrote, in any of the ways that tables arrive: one cell a line after a tab; `cell |` a line;
 *  `a | b | c` a row; a row a line with tabs or commas between its cells; or a cell a paragraph. Which it is is told by the text itself.
 *  @throws ImportFault when the bytes are no text in a known encoding. */
export function readText(name: string, bytes: Uint8Array): SourceText {
  const { text, encoding } = decodeText(name, bytes)
  return { ...sourceOf(name, text), encoding }
}

/** The common form of text that is already decoded. */
export function sourceOf(name: string, text: string): SourceText {
  const separator = separatorOf(text)
  if (separator) return { name, text, ...separatedBlocksOf(text, separator) }
  const lines = textLines(text)
  const { blocks, residue } = blocksOf(lines)
  return { name, text, blocks, residue: [...lines.flatMap((line) => line.residue), ...residue] }
}

function blocksOf(lines: readonly Line[]): { blocks: Block[]; residue: Residue[] } {
  if (isLineText(lines)) return { blocks: lineBlocksOf(lines), residue: [] }
  if (isBarText(lines)) return barBlocksOf(lines)
  return { blocks: tabBlocksOf(lines), residue: [] }
}
