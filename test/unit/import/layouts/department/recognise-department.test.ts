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
  return recogniseDepartment(pieces, new Claims([])).map(({ kind, text }) => `${kind} ${text}`)
}

test.each<[title: string, lines: string[], blocks: string[]]>([
  [
    'a part named on its own line',
    ['第一部分', '部门整体绩效目标', '总体绩效目标'],
    ['part 第一部分 部门整体绩效目标', 'section 总体绩效目标'],
  ],
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
])('%s are recognised', (_, lines, blocks) => expect(recognised(lines)).toEqual(blocks))

test.each([
  [['第一部分主要说明绩效目标。', '一、总体绩效目标']],
  [['第一部分', '本部门认真落实绩效目标管理要求。', '一、总体绩效目标']],
  [['根据要求，现将绩效目标公开如下。', '一、总体绩效目标']],
])('the sentence among %j is no heading and stays without place', (lines) => {
  expect(recognised(lines).join()).not.toContain('。')
})

test('the parts of a document without any section are about other things', () => {
  expect(recognised(['第一部分 部门概况', '甲。', '第二部分', '2024年部门预算表'])).toEqual([])
})

test.each<[title: string, lines: string[], blocks: string[]]>([
  [
    'the next chapter',
    ['四、工作保障措施', '（一）甲', '五、名词解释', '财政拨款：乙。'],
    ['section 四、工作保障措施', 'group （一）甲'],
  ],
  [
    'the next chapter in brackets',
    ['（一）总体绩效目标', '甲。', '（二）其他事项', '乙。'],
    ['section （一）总体绩效目标', 'paragraph 甲。'],
  ],
  [
    'the next chapter of those in which it stands',
    ['（二）职责分类目标', '1.甲：乙。', '六、名词解释', '丙。'],
    ['section （二）职责分类目标', 'paragraph 1.甲：乙。'],
  ],
])('a section ends at %s', (_, lines, blocks) => expect(recognised(lines)).toEqual(blocks))

test('the numbered list of a section does not end it', () => {
  expect(recognised(['一、总体绩效目标', '（一）甲', '（二）乙'])).toEqual([
    'section 一、总体绩效目标',
    'paragraph （一）甲',
    'paragraph （二）乙',
  ])
})
