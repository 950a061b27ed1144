import type { Block, Cell, SourceText } from './document.ts'
import { textOf } from './piece.ts'

/** A document whose cells read as other words do: each whose text is a key of `words`, once `bare` has taken off what forms print
 *  around it, reads as the word that this stands for. What is printed stays. */
export function withOwnWords(
  source: SourceText,
  words: Readonly<Record<string, string>>,
  bare: (text: string) => string,
): SourceText {
  const own = new Map(Object.entries(words))
  if (own.size === 0) return source
  const cellOf = (cell: Cell): Cell => {
    const reads = own.get(bare(textOf(cell)?.text ?? ''))
    return reads === undefined ? cell : { ...cell, reads }
  }
  const blockOf = (block: Block): Block =>
    block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(cellOf)) } : block
  return { ...source, blocks: source.blocks.map(blockOf) }
}
