import { describe, expect, test } from 'vitest'
import { NO_QUANTITY, TARGET_REPEATS_NAME, TARGET_VAGUE } from '../../../src/findings/vague-target.ts'
import { foundIn, isFound, rowWith } from './examples.ts'

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
