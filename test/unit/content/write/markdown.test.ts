import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import type { DepartmentBlock } from '../../../../src/content/write/markdown.ts'
import { escapeMarkdown, formatMarkdown } from '../../../../src/content/write/markdown.ts'

const KINDS = ['part', 'section', 'group', 'paragraph', 'metric', 'scale'] as const
const TAGS = { part: 'h1', section: 'h2', group: 'h3', paragraph: 'p', metric: 'li', scale: 'blockquote' } as const
const markdown = new MarkdownIt({ html: false })

/** Tag and text of every block of rendered Markdown, as a reader sees them. */
function seen(source: string): [tag: string, text: string][] {
  const html = markdown.render(source)
  return [...html.matchAll(/<(h1|h2|h3|p|li|blockquote)>(?!\n?<p>)([\s\S]*?)<\/(?:h1|h2|h3|p|li)>/g)].map(
    ({ 1: tag = '', 2: text = '', index }) => [
      html.slice(0, index).endsWith('<blockquote>\n') ? 'blockquote' : tag,
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ],
  )
}

const hostile = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'\\`*_[]<>&#+-=~!|.)(:1290aA;/@"\t 甲。％'),
      fc.constantFrom(
        '&amp;',
        '&#35;',
        '<b>',
        '</p>',
        '![',
        '](',
        'http://a.b',
        '~~',
        '***',
        '1. ',
        '---',
        '```',
        '<a@b.cn>',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
    ),
    minLength: 1,
    maxLength: 30,
  })
  .map((text) => text.replaceAll(/[\0\r\n]/g, '').trim())
  .filter((text) => text !== '')

test('whatever is printed is shown as it was printed, in a block of its kind', () => {
  const block = fc.record({ kind: fc.constantFrom(...KINDS), text: hostile })
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
      expect(seen(formatMarkdown(blocks))).toEqual(blocks.map(({ kind, text }) => [TAGS[kind], text]))
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['完成率≥95%，达到1.5万元', '完成率≥95%，达到1.5万元'],
  ['1.加强学习', '1.加强学习'],
  ['1. 加强学习', '1\\. 加强学习'],
  ['（一）突出', '（一）突出'],
  ['-5%以内', '-5%以内'],
  ['- 甲', '\\- 甲'],
  ['# 甲 #', '\\# 甲 \\#'],
  ['<5%且>3%', '<5%且>3%'],
  ['<b>甲</b>', '\\<b>甲\\</b>'],
  ['[甲](javascript:x)', '\\[甲](javascript:x)'],
  ['2*3_4', '2\\*3\\_4'],
  ['A&B', 'A&B'],
  ['&lt;', '\\&lt;'],
])('%s is written as %s', (printed, written) => expect(escapeMarkdown(printed)).toBe(written))

test('blocks stand apart, metrics together', () => {
  const blocks: DepartmentBlock[] = [
    { kind: 'section', text: '二、分项绩效目标' },
    { kind: 'paragraph', text: '1、甲' },
    { kind: 'metric', text: '乙：丙' },
    { kind: 'metric', text: '丁：戊' },
    { kind: 'scale', text: '完成100%为优' },
  ]
  expect(formatMarkdown(blocks)).toBe('## 二、分项绩效目标\n\n1、甲\n\n- 乙：丙\n- 丁：戊\n\n> 完成100%为优\n')
})
