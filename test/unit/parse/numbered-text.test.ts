import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseNumberedText } from '../../../src/parse/numbered-text.ts'

test.each([
  ['1、加强监督', '1、', '加强监督'],
  ['12、加强监督', '12、', '加强监督'],
  ['1.发挥桥梁纽带作用', '1.', '发挥桥梁纽带作用'],
  ['1．发挥桥梁纽带作用', '1．', '发挥桥梁纽带作用'],
  ['2. 完成会议议程', '2.', '完成会议议程'],
  ['  3、确保换届', '3、', '确保换届'],
  ['１、全角数字', '１、', '全角数字'],
  ['（一）突出政治建设', '（一）', '突出政治建设'],
  ['(二)突出增强实效', '(二)', '突出增强实效'],
  ['（十二）、其他', '（十二）、', '其他'],
  ['(1)保障会议', '(1)', '保障会议'],
  ['1）保障会议', '1）', '保障会议'],
  ['一、总体目标', '一、', '总体目标'],
  ['①保障会议', '①', '保障会议'],
  ['⑴保障会议', '⑴', '保障会议'],
  ['第一，保障会议', '第一，', '保障会议'],
  ['1.2021年完成续保', '1.', '2021年完成续保'],
  ['1、2021年完成续保', '1、', '2021年完成续保'],
])('the item “%s” is numbered %s', (printed, label, text) => {
  expect(parseNumberedText(printed)).toStrictEqual({ label, text })
})

test.each([
  ['2021年完成续保'],
  ['1.5万元以内'],
  ['1．5万元以内'],
  ['12.31前完成'],
  ['100、200号议案'],
  ['第一季度完成'],
  ['一是加强监督'],
  ['（含）以上'],
  ['保障会议1.顺利'],
  ['1、'],
  ['（一）'],
  [''],
  ['  '],
])('the text “%s” is not split', (printed) => {
  expect(parseNumberedText(printed)).toStrictEqual({ text: printed })
})

test('label and text hold every character of the printed text but white space', () => {
  const pieces = fc.constantFrom(
    '1',
    '2021',
    '、',
    '.',
    '．',
    '（',
    '）',
    '一',
    '①',
    '第',
    '，',
    ' ',
    '\n',
    '年',
    '会议',
  )
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const printed = parts.join('')
      const { label = '', text } = parseNumberedText(printed)
      expect((label + text).replace(/\s/g, '')).toBe(printed.replace(/\s/g, ''))
    }),
  )
})
