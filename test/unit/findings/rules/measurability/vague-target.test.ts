import { describe, expect, test } from 'vitest'
import {
  NO_QUANTITY,
  TARGET_REPEATS_NAME,
  TARGET_VAGUE,
} from '../../../../../src/findings/rules/measurability/vague-target.ts'
import { foundIn, isFound, rowWith } from '../../examples.ts'

describe('a target in words that repeats the name', () => {
  test.each([
    ['成本节约', '成本节约', true],
    ['会议圆满完成', '会议圆满完成。', true],
    ['促进社会稳定', '促进 社会稳定', true],
    ['经济发展', '促进经济发展', false],
    ['完成率', '≥90%', false],
    ['', '', false],
  ])('%s with the target %s: %s', (name, target, found) => {
    expect(isFound(TARGET_REPEATS_NAME, rowWith(name, target))).toBe(found)
  })
})

describe('a target of vague verbs', () => {
  test.each([
    ['经济发展', '促进经济发展', true],
    ['社会稳定水平', '促进社会稳定', true],
    ['服务水平', '显著提升', true],
    ['服务水平', '有所提高。', true],
    ['服务水平', '进一步提高', true],
    ['生活水平', '生活水平明显改善', true],
    ['工作条件', '得到保障', true],
    ['促进社会稳定', '促进社会稳定', false],
    ['工资发放', '保障按时发放', false],
    ['安全事故', '确保不发生事故', false],
    ['工程质量', '确保验收合格', false],
    ['服务水平', '较上年提高', false],
    ['收入', '提高5个百分点', false],
    ['制度', '健全', false],
    ['车辆', '车辆正常使用', false],
    ['完成率', '≥90%', false],
  ])('%s with the target %s: %s', (name, target, found) => {
    expect(isFound(TARGET_VAGUE, rowWith(name, target))).toBe(found)
  })
})

test('a printed reason for having no number answers what would be asked', () => {
  const row = rowWith('服务水平', '显著提升', { noNumberReason: '效果难以计量' })
  expect([NO_QUANTITY, TARGET_VAGUE].map((rule) => isFound(rule, row))).toEqual([false, false])
  const blank = { ...row, noNumberReason: '' }
  expect([NO_QUANTITY, TARGET_VAGUE].map((rule) => isFound(rule, blank))).toEqual([true, true])
})

describe('a project without a number in any target', () => {
  test.each([
    ['words only', ['促进', '保障'], ['indicators']],
    ['a unit without its number', ['%', '保障'], ['indicators']],
    ['one number', ['≥90%', '保障'], []],
    ['a date', ['2021年12月底前', '保障'], []],
    ['blank targets only', ['', ''], []],
    ['no indicators', [], []],
  ] satisfies [string, string[], string[]][])('%s', (_, targets, places) => {
    const indicators = targets.map((target) => rowWith('甲', target))
    expect(foundIn(NO_QUANTITY, { indicators }).map(({ place }) => place)).toEqual(places)
  })
})

test.each([
  ...[
    '按时',
    '及时',
    '按期',
    '达标',
    '合格',
    '优良',
    '优秀',
    '良好',
    '不发生',
    '未发生',
    '无',
    '零',
    '不低于',
    '不超过',
    '以上',
  ],
  ...[
    '以内',
    '以下',
    '完成',
    '全部',
    '全覆盖',
    '准确',
    '足额',
    '正常',
    '到位',
    '验收',
    '通过',
    '发放',
    '合规',
    '安全',
    '上年',
  ],
  ...['去年', '同期', '倍', '三'],
])('保障%s names something to check', (word) => {
  expect(isFound(TARGET_VAGUE, rowWith('甲', `保障${word}`))).toBe(false)
})

test.each([
  ...['进一步', '不断', '持续', '有效', '切实', '积极', '逐步', '稳步', '大力', '显著', '明显', '较大', '充分', '全面'],
  ...['有所', '得到', '更好', '更加', '着力', '努力', '继续', '长期'],
])('%s提升 says only a degree', (degree) => {
  expect(isFound(TARGET_VAGUE, rowWith('甲', `${degree}提升`))).toBe(true)
  expect(isFound(TARGET_VAGUE, rowWith('甲', `服务水平${degree}提升`))).toBe(true)
})

test.each([
  ...[
    '促进',
    '保障',
    '提高',
    '提升',
    '加强',
    '改善',
    '推动',
    '推进',
    '增强',
    '维护',
    '优化',
    '完善',
    '确保',
    '保证',
    '保持',
  ],
  ...['拉动', '带动', '满足', '强化', '增加', '降低', '减少', '落实', '助力', '服务'],
])('%s is a verb that names nothing', (verb) => {
  expect(isFound(TARGET_VAGUE, rowWith('甲', `${verb}社会稳定`))).toBe(true)
})

test('targets of words are told whole', () => {
  expect(foundIn(TARGET_VAGUE, { indicators: [rowWith('甲', ' 促进稳定。 ')] })).toEqual([
    { place: 'i-1', values: ['甲', '促进稳定'], message: '第1项“甲”的指标值是“促进稳定”，没有说到什么程度。' },
  ])
  expect(foundIn(TARGET_REPEATS_NAME, { indicators: [rowWith('促进稳定', ' 促进稳定 ')] })).toEqual([
    { place: 'i-1', values: ['促进稳定', ' 促进稳定 '], message: '第1项“促进稳定”的指标值还是“促进稳定”。' },
  ])
  const indicators = [rowWith('甲', '促进'), rowWith('乙', ''), rowWith('丙', '保障')]
  expect(foundIn(NO_QUANTITY, { indicators })).toEqual([
    { place: 'indicators', values: ['促进', '保障'], message: '3 项指标的指标值都没有数。' },
  ])
  const [first, ...others] = indicators
  const reasoned = [{ ...rowWith('甲', '促进'), noNumberReason: '数据尚未公布' }, ...others]
  expect(first).toBeDefined()
  expect(foundIn(NO_QUANTITY, { indicators: reasoned })).toEqual([])
})

test('a stop amid the words stays', () => {
  const [hit] = foundIn(TARGET_VAGUE, { indicators: [rowWith('甲', '促进稳定；')] })
  expect(hit?.values).toEqual(['甲', '促进稳定'])
})
