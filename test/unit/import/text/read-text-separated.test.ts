import { describe, expect, test } from 'vitest'
import { separatedBlocksOf, separatorOf } from '../../../../src/import/text/read-text-separated.ts'

describe('what parts the cells of a text', () => {
  test.each([
    ['tabs', '一级指标\t指标值\n产出指标\t10公里\n效益指标\t2座\n', '\t'],
    ['commas', '一级指标,指标值\r\n产出指标,10公里\r\n效益指标,2座\r\n', ','],
    ['commas beside quoted cells', '"一级指标","指标值"\n产出指标,10公里\n效益指标,2座\n', ','],
    ['tabs where commas stand in cells', '一级指标\t值,位\n产出指标\t10,公里\n效益指标\t2,座\n', '\t'],
    ['nothing in two rows', '一级指标,指标值\n产出指标,10公里\n', undefined],
    ['nothing where no head of indicators stands', '甲,乙\n产出指标,10公里\n效益指标,2座\n', undefined],
    ['nothing in prose with commas', '各项一级指标有,三类\n产出,效益\n质量,时效\n', undefined],
    ['nothing where most lines have none', '一级指标,值\n产出,1\n效益,2\n甲\n乙\n丙\n', undefined],
  ])('is %s', (_, text, separator) => expect(separatorOf(text)).toBe(separator))
})

describe('cells of a row a line', () => {
  /** Blocks as plain strings: a paragraph is a string, a table a list of rows of cells of lines. */
  const read = (text: string, separator: '\t' | ',') =>
    separatedBlocksOf(text, separator).blocks.map((block) =>
      block.kind === 'paragraph'
        ? block.piece.text
        : block.rows.map((row) => row.map(({ lines }) => lines.map(({ text: line }) => line))),
    )

  test.each<[text: string, separator: '\t' | ',', blocks: unknown[]]>([
    [
      '甲\t乙\n丙\t\n',
      '\t',
      [
        [
          [['甲'], ['乙']],
          [['丙'], []],
        ],
      ],
    ],
    [
      '标题\n甲,乙\n\n丙,丁',
      ',',
      [
        '标题',
        [
          [['甲'], ['乙']],
          [['丙'], ['丁']],
        ],
      ],
    ],
    ['甲,乙\n附注\n丙,丁', ',', [[[['甲'], ['乙']]], '附注', [[['丙'], ['丁']]]]],
    ['"甲,一",乙', ',', [[[['甲,一'], ['乙']]]]],
    ['"甲\n一","乙""二"""', ',', [[[['甲', '一'], ['乙"二"']]]]],
    ['"甲"一,乙', ',', [[[['甲', '一'], ['乙']]]]],
    ['甲,"乙\r\n二', ',', [[[['甲'], ['乙', '二']]]]],
    ['', ',', []],
  ])('of %j, parted by %j, are %j', (text, separator, blocks) => expect(read(text, separator)).toEqual(blocks))

  test('leave every character outside them as residue', () => {
    const text = '"甲""一", 乙\n'
    const { residue } = separatedBlocksOf(text, ',')
    expect(residue.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['quotation mark', '"'],
      ['quotation mark', '"'],
      ['quotation mark', '"'],
      ['cell separator', ','],
      ['line end', '\n'],
      ['indent', ' '],
    ])
  })
})
