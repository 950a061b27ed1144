import type { Block, SourceText } from '../../../src/import/document/document.ts'

/** Blocks as plain strings: a paragraph is a string, a table a list of rows of cells of lines. */
export function shapeOf(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.piece.text
      : block.rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text))),
  )
}

/** What a reader left out of the blocks: text by its kind, in order. */
export function residueOf({ text, residue }: SourceText, ...kinds: readonly string[]): string[] {
  return residue
    .toSorted((a, b) => a.start - b.start)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ start, end }) => text.slice(start, end))
}

/** Every character of a document that is in no block and no residue, or in more than one of them. */
export function strayOf({ text, blocks, residue }: SourceText): string[] {
  const pieces = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.piece] : block.rows.flat().flatMap(({ lines }) => lines),
  )
  const times = new Uint8Array(text.length)
  for (const { start, end } of [...pieces.flatMap(({ ranges }) => ranges), ...residue])
    for (let at = start; at < end; at++) times[at] = (times[at] ?? 0) + 1
  return [...text].length === 0 ? [] : text.split('').filter((_, at) => times[at] !== 1)
}
