import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inlineTextOf, parseNumberedProse, parseProse } from '../../../src/parse/prose.ts'

describe('prose', () => {
  test.each([
    ['加强**监督**，见[报告](https://example.org)。', '加强监督，见报告。'],
    ['1\\. 星号\\*和\\[方括号\\]', '1. 星号*和[方括号]'],
    ['<b>不是标签</b>', '<b>不是标签</b>'],
    ['第一行\n第二行', '第一行\n第二行'],
    ['第一行  \n第二行', '第一行\n第二行'],
    ['`代码`与![徽标](/a.png)', '代码与徽标'],
    ['完成率\t：反映', '完成率\t：反映'],
  ])('a reader of the paragraph %j sees its text', (markdown, text) => {
    expect(inlineTextOf(markdown)).toBe(text)
  })

  test('text of several blocks is a line each', () => {
    const markdown = '第一段。\n\n- 甲\n- 乙\n\n```\n原样\n```'
    expect(parseProse(markdown)).toEqual({ markdown, text: '第一段。\n甲\n乙\n原样\n' })
  })

  test('a link definition does not vanish', () => {
    expect(parseProse('[注]: https://example.org').text).toBe('[注]: https://example.org')
  })

  test.each([
    ['1、加强**监督**。', { label: '1、', markdown: '加强**监督**。', text: '加强监督。' }],
    ['1\\. 加强监督', { label: '1.', markdown: '加强监督', text: '加强监督' }],
    ['\\(1\\)保障会议', { label: '(1)', markdown: '保障会议', text: '保障会议' }],
    ['无编号', { markdown: '无编号', text: '无编号' }],
    ['**1**、加强监督', { markdown: '**1**、加强监督', text: '1、加强监督' }],
  ])('the printed number of %j stands apart', (markdown, prose) => {
    expect(parseNumberedProse(markdown)).toStrictEqual(prose)
  })

  test('the number and the text together are what a reader sees', () => {
    const pieces = fc.constantFrom('1', '、', '.', '\\.', '(', '一', ')', '*', '\\*', '_', '`', '会议', '\\', '2021')
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const markdown = parts.join('')
        const { label = '', text } = parseNumberedProse(markdown)
        expect(label + text).toBe(inlineTextOf(markdown))
      }),
    )
  })
})

test('an indented block is text too', () => {
  expect(parseProse('甲\n\n    乙\n').text).toBe('甲\n乙\n')
})

test('a number behind white space stands apart', () => {
  expect(parseNumberedProse(' 1、甲')).toStrictEqual({ label: '1、', markdown: '甲', text: '甲' })
})
