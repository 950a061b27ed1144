import { describe, expect, test } from 'vitest'
import { sourceOf } from '../../../../src/import/text/read-text.ts'

/** Blocks as plain strings: a paragraph is a string, a table a list of rows of cells of lines. */
function read(text: string): unknown[] {
  return sourceOf('a.txt', text).blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.piece.text
      : block.rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text))),
  )
}

describe('text with a cell a line, closed by a bar', () => {
  test.each<[title: string, text: string, blocks: unknown[]]>([
    [
      'rows opened by a lone bar and filled up',
      '甲\n|\n一 |\n二 |\n||\n|\n三 |\n|||\n乙\n',
      ['甲', [[['一'], ['二']], [['三']]], '乙'],
    ],
    [
      'blank cells',
      '|\n一 |\n|\n||\n|\n二 |\n三 |\n||\n',
      [
        [
          [['一'], []],
          [['二'], ['三']],
        ],
      ],
    ],
    [
      'a row that ends without filling',
      '|\n一 |\n||\n|\n二 |\n三 |\n四 |\n|\n五 |\n||\n',
      [[[['一']], [['二'], ['三'], ['四']], [['五']]]],
    ],
    ['a cell of several lines', '|\n1.一\n2.二 |\n||\n|\n三 |\n||\n', [[[['1.一', '2.二']], [['三']]]]],
    [
      'two cells closed on one line',
      '|\n一 | 二 |\n||\n|\n三 |\n四 |\n||\n',
      [
        [
          [['一'], ['二']],
          [['三'], ['四']],
        ],
      ],
    ],
  ])('reads %s', (_, text, blocks) => expect(read(text)).toEqual(blocks))
})

describe('text with a row a line', () => {
  test.each<[title: string, text: string, blocks: unknown[]]>([
    [
      'bars between cells',
      '甲\n一 | 二\n三 | 四\n',
      [
        '甲',
        [
          [['一'], ['二']],
          [['三'], ['四']],
        ],
      ],
    ],
    [
      'bars that fill a row up',
      '一 | 二 | ||\n三 | 四 | 五 | 六 |\n',
      [
        [
          [['一'], ['二']],
          [['三'], ['四'], ['五'], ['六']],
        ],
      ],
    ],
    [
      'a Markdown table',
      '| 一 | | 二 |\n|---|---|---|\n| | 三 | |\n',
      [
        [
          [['一'], [], ['二']],
          [[], ['三'], []],
        ],
      ],
    ],
    [
      'a row that goes on in the next line',
      '一 | 1.二\n2.三 |\n四 | 五 |\n六 | 七 |\n',
      [
        [
          [['一'], ['1.二', '2.三']],
          [['四'], ['五']],
          [['六'], ['七']],
        ],
      ],
    ],
    ['one line with bars, which is no table', '首页 | 公开 | 目录\n甲\n', ['首页 | 公开 | 目录', '甲']],
  ])('reads %s', (_, text, blocks) => expect(read(text)).toEqual(blocks))

  test('names the bars and the space beside them', () => {
    const { text, residue } = sourceOf('a.txt', '一 | 二 |\n三 | 四 |\n')
    expect(residue.slice(0, 6).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['line end', '\n'],
      ['line end', '\n'],
      ['cell bar', '|'],
      ['cell bar', '|'],
      ['space beside a bar', ' '],
      ['space beside a bar', ' '],
    ])
  })
})

const HEAD = '项目名称\n\n甲\n\n绩效指标\n\n一级指标\n\n二级指标\n\n三级指标\n\n指标值\n\n'
const ROWS = [[['项目名称'], ['甲']], [['绩效指标']], [['一级指标'], ['二级指标'], ['三级指标'], ['指标值']]]

describe('text with a cell a paragraph', () => {
  test.each<[title: string, text: string, blocks: unknown[]]>([
    [
      'levels and as many cells as there are columns',
      `某表说明\n${HEAD}产出指标\n数量指标\n人数\n45人\n期数\n≥2期\n质量指标\n合格率\n100%\n`,
      [
        '某表说明',
        [
          ...ROWS,
          [['产出指标'], ['数量指标'], ['人数'], ['45人']],
          [['期数'], ['≥2期']],
          [['质量指标'], ['合格率'], ['100%']],
        ],
      ],
    ],
    [
      'a level parted over two paragraphs, and one without indicator',
      `${HEAD}效益指标\n经济效益\n指标\n社会效益\n指标\n受益人口\n≥500人\n`,
      [[...ROWS, [['效益指标'], ['经济效益指标']], [['社会效益指标'], ['受益人口'], ['≥500人']]]],
    ],
    [
      'cost at level one where a kind of cost follows',
      `${HEAD}成本指标\n经济成本指标\n单价\n≤3元\n产出指标\n成本指标\n总价\n≤9元\n`,
      [
        [
          ...ROWS,
          [['成本指标'], ['经济成本指标'], ['单价'], ['≤3元']],
          [['产出指标'], ['成本指标'], ['总价'], ['≤9元']],
        ],
      ],
    ],
    [
      'a label whose cell is blank, and a name that ends like a label',
      '项目名称\n取暖补助\n其他资金\n主管部门\n某局\n一级指标\n二级指标\n三级指标\n',
      [
        [
          [['项目名称'], ['取暖补助']],
          [['其他资金']],
          [['主管部门'], ['某局']],
          [['一级指标'], ['二级指标'], ['三级指标']],
        ],
      ],
    ],
    [
      'a note and a title as the end of a table',
      `${HEAD}注：略\n乙绩效目标表\n项目名称\n乙\n`,
      [ROWS, '注：略', '乙绩效目标表', [[['项目名称'], ['乙']]]],
    ],
  ])('reads %s', (_, text, blocks) => expect(read(text)).toEqual(blocks))
})
