import { describe, expect, test } from 'vitest'
import type { Block } from '../../../../src/import/document/document.ts'
import { readText } from '../../../../src/import/text/read-text.ts'

function read(text: string) {
  return readText('a.txt', new TextEncoder().encode(text))
}

/** Blocks as plain strings: a paragraph is a string, a table a list of rows of cells of lines. */
function shape(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.piece.text
      : block.rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text))),
  )
}

describe('text from an extractor', () => {
  test.each<[title: string, text: string, blocks: unknown[]]>([
    ['a paragraph a line', '甲\n乙\n', ['甲', '乙']],
    ['a last line without line end', '甲\n乙', ['甲', '乙']],
    ['CR LF and CR as line ends', '甲\r\n乙\r丙', ['甲', '乙', '丙']],
    ['space at both ends of a line', ' \u3000甲 乙\t\n', ['甲 乙']],
    ['a bookmark mark at the start of a line', '[bookmark: _Toc1] 一、甲\n', ['一、甲']],
    ['a bookmark mark in a line', '甲[bookmark: _GoBack]乙\n', ['甲乙']],
    ['characters that nobody sees', '\ufeff甲\u202e乙\n', ['甲乙']],
    ['cells of one row', '\t甲\n\t乙\n', [[[['甲'], ['乙']]]]],
    ['rows parted by blank lines', '\t甲\n\n \n\t乙\n', [[[['甲']], [['乙']]]]],
    ['a lone tab, which is a blank cell', '\t\n\t乙\n', [[[[], ['乙']]]]],
    ['a tab and a space, which is a blank cell', '\t \n\t乙\n', [[[[], ['乙']]]]],
    ['a line without tab right under a cell', '\t1.甲\n2.乙\n', [[[['1.甲', '2.乙']]]]],
    ['a paragraph after a table and a blank line', '\t甲\n\n乙\n', [[[['甲']]], '乙']],
    ['a table right under a paragraph', '甲\n\t乙\n', ['甲', [[['乙']]]]],
    ['a tab and spaces before text, which is an indent', '甲\n\t  乙\n', ['甲', '乙']],
    ['nothing', '', []],
  ])('reads %s', (_, text, blocks) => expect(shape(read(text).blocks)).toEqual(blocks))

  test('names every character outside the blocks', () => {
    const { text, residue } = read('[bookmark: _A] 甲 \n\t乙\r\n\n ')
    expect(residue.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['bookmark mark', '[bookmark: _A]'],
      ['indent', ' '],
      ['trailing space', ' '],
      ['line end', '\n'],
      ['cell tab', '\t'],
      ['line end', '\r\n'],
      ['blank line', '\n'],
      ['blank line', ' '],
    ])
  })
})
