import { expect, test } from 'vitest'
import { Claims } from '../../../../../src/import/document/claims.ts'
import { pieceOf } from '../../../../../src/import/document/piece.ts'
import { recogniseDepartment, sectionOf } from '../../../../../src/import/layouts/department/recognise-department.ts'

test.each([
  ['一、总体绩效目标', '总体绩效目标'],
  ['（二）分项绩效目标', '分项绩效目标'],
  ['职责分类目标：', '职责分类目标'],
  ['三、工作保障措施', '工作保障措施'],
  ['1.人大代表活动费绩效目标表', undefined],
  ['为实现总体绩效目标，要做好工作。', undefined],
])('the line %s is the heading of %s', (line, section) => expect(sectionOf(line)).toBe(section))

/** Kinds and texts of what is recognised in lines. */
function recognised(lines: readonly string[]) {
  const source = lines.join('\n')
  let start = 0
  const pieces = lines.map((line) => {
    const piece = pieceOf(source, [{ start, end: start + line.length }])
    start += line.length + 1
    return piece
  })
  const { blocks, title } = recogniseDepartment(pieces, new Claims([]))
  return { title, blocks: blocks.map(({ kind, text }) => `${kind} ${text}`) }
}

test.each<[title: string, lines: string[], blocks: string[]]>([
  ['a part named on its own line', ['第一部分', '部门整体绩效目标'], ['part 第一部分 部门整体绩效目标']],
  [
    'a part with its name',
    ['第一部分 部门整体绩效目标', '总体绩效目标'],
    ['part 第一部分 部门整体绩效目标', 'section 总体绩效目标'],
  ],
  ['an unnamed part before a section', ['第一部分', '总体绩效目标'], ['part 第一部分', 'section 总体绩效目标']],
  [
    'groups of measures',
    ['工作保障措施', '（一）甲', '1.乙：丙'],
    ['section 工作保障措施', 'group （一）甲', 'paragraph 1.乙：丙'],
  ],
  [
    'metrics, scale and items of sub-goals',
    ['分项绩效目标', '1、甲：乙。', '丙率：丁', '戊率', '完成100%为优，95%为良，90%为中，其余为差'],
    [
      'section 分项绩效目标',
      'paragraph 1、甲：乙。',
      'metric 丙率：丁',
      'metric 戊率',
      'scale 完成100%为优，95%为良，90%为中，其余为差',
    ],
  ],
  [
    'an item, a metric and a scale on one line',
    ['分项绩效目标', '1、甲。  乙率：丙  完成100%为优，95%为良，其余为差'],
    ['section 分项绩效目标', 'paragraph 1、甲。', 'metric 乙率：丙', 'scale 完成100%为优，95%为良，其余为差'],
  ],
  [
    'a sentence without number',
    ['分项绩效目标', '围绕中心工作。'],
    ['section 分项绩效目标', 'paragraph 围绕中心工作。'],
  ],
])('%s are recognised', (_, lines, blocks) => expect(recognised(lines).blocks).toEqual(blocks))

test.each([
  [['第一部分主要说明绩效目标。', '一、总体绩效目标']],
  [['第一部分', '本部门认真落实绩效目标管理要求。', '一、总体绩效目标']],
  [['根据要求，现将绩效目标公开如下。', '一、总体绩效目标']],
])('the sentence among %j is no heading and stays without place', (lines) => {
  const { title, blocks } = recognised(lines)
  expect(title).toBeUndefined()
  expect(blocks.join()).not.toContain('。')
})

test('a title before everything else is kept as the title', () => {
  expect(recognised(['某某局2022年绩效目标', '一、总体绩效目标', '甲'])).toEqual({
    title: '某某局2022年绩效目标',
    blocks: ['section 一、总体绩效目标', 'paragraph 甲'],
  })
})
