import { expect, test } from 'vitest'
import { parseBlocks } from '../../../src/parse/markdown-blocks.ts'

test.each([
  ['# 第一部分', 'heading', 1, '第一部分'],
  ['### （一）突出', 'heading', 3, '（一）突出'],
  ['标题\n---', 'heading', 2, '标题'],
  ['1、加强监督', 'paragraph', 0, '1、加强监督'],
  ['1. 加强监督', 'paragraph', 0, '1. 加强监督'],
  ['7) 加强监督', 'paragraph', 0, '7) 加强监督'],
  ['- 完成率\t：反映', 'bullet', 0, '完成率\t：反映'],
  ['> 完成100%为优', 'quote', 0, '完成100%为优'],
  ['> 甲\n>\n> 乙', 'other', 0, '> 甲\n>\n> 乙'],
  ['---', 'other', 0, '---'],
  ['    缩进的代码', 'other', 0, '缩进的代码'],
  ['[注]: https://example.org', 'other', 0, '[注]: https://example.org'],
  ['- 甲\n\n  乙', 'other', 0, '- 甲\n\n  乙'],
  ['| 甲 | 乙 |\n|---|---|\n| 1 | 2 |', 'other', 0, '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |'],
])('%j is one block: %s', (source, kind, level, text) => {
  expect(parseBlocks(source, 1)).toMatchObject([{ kind, level, text, line: 1 }])
})

test('every block says where it stands in the file', () => {
  const source = '# 一\n\n1、甲\n- 乙\n- 丙\n\n > 丁\n'
  const places = parseBlocks(source, 8).map(({ kind, line, column }) => [kind, line, column])
  expect(places).toEqual([
    ['heading', 8, 1],
    ['paragraph', 10, 1],
    ['bullet', 11, 1],
    ['bullet', 12, 1],
    ['quote', 14, 2],
  ])
})

test('lines that end in the manner of Windows are read alike', () => {
  expect(parseBlocks('1、甲\r\n\r\n- 乙\r\n', 1).map(({ text, line }) => [text, line])).toEqual([
    ['1、甲', 1],
    ['乙', 3],
  ])
})
