import { describe, expect, test } from 'vitest'
import { CONTENT_RULES, RULES } from '../../../src/faults/rules.ts'

/** Rules whose message quotes no value: there is none, or it is blank. */
const WITHOUT_VALUE = [
  'content-missing',
  'site-missing',
  'department-missing',
  'yaml-not-readable',
  'front-matter-missing',
  'import-at-work',
]

describe('rules', () => {
  test.each(Object.entries(CONTENT_RULES))(
    '%s says in one line of each language what is wrong and what to do',
    (code, rule) => {
      for (const say of [rule.zh, rule.en]) {
        const message = say({ text: 'Value7', other: 'Other8', also: '' })
        expect(message).toMatch(/^\S[^\n]+$/)
        expect(message).not.toMatch(/undefined|\[object/)
        expect(message.includes('Value7')).toBe(!WITHOUT_VALUE.includes(code))
      }
      expect(rule.zh({ text: 'Value7', other: '', also: '' }).match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(4)
      expect(
        rule
          .en({ text: 'Value7', other: '', also: '' })
          .replace(/[总体绩效目标职责分类项工作保障措施、一完成为优良中达不到差以上月底]/g, ''),
      ).not.toMatch(/\p{Script=Han}/u)
    },
  )

  test.each([
    [
      'unknown-key',
      { text: 'buget', other: 'Did you mean “budget”?' },
      'The key “buget” is not known. Did you mean “budget”?',
    ],
    ['text-not-quoted', { text: '', other: '' }, 'The value is missing. Write "" for a cell that was left blank.'],
    [
      'text-not-quoted',
      { text: '0123', other: '' },
      'The value 0123 is read as a number or a switch, not as text. Write it between quotes: "0123".',
    ],
    [
      'wrong-type',
      { text: '', other: 'a list. Write each item on a line of its own after “- ”' },
      'A blank is not a list. Write each item on a line of its own after “- ”.',
    ],
    [
      'blank-text',
      { text: '~', other: '' },
      '“~” is blank. Write what is printed, or leave the key out where it may be left out.',
    ],
    ['not-utf-8', { text: '0xBC', other: '' }, 'The byte 0xBC is not UTF-8. Save the file as UTF-8.'],
    [
      'section-not-known',
      { text: '总休目标', other: '总体绩效目标' },
      'The heading “总休目标” is not a known section. Did you mean “总体绩效目标”?',
    ],
  ] as const)('%s of %o is worded for the case', (code, details, message) => {
    expect(RULES[code].en({ ...details, also: '' })).toBe(message)
  })

  test.each([
    ['missing-key', { text: 'budget', other: '预算数' }, '缺少 budget（预算数）。请在这里补上。'],
    ['missing-key', { text: 'budget', other: '' }, '缺少 budget。请在这里补上。'],
    ['wrong-type', { text: '', other: '列表' }, '这里空着，应当是列表。'],
    [
      'value-cut-short',
      { text: '', other: '#3' },
      '值的“#3”会丢掉：空格后的“#”表示注释。请给整个值加英文双引号；真是注释的，请另起一行写。',
    ],
    ['mark-not-valid', { text: '1、甲', other: '1、甲' }, '“1、甲”缩进太多，会变成代码。请去掉行首的空格。'],
    [
      'not-utf-8',
      { text: '0xBC', other: 'UTF-16' },
      '字节 0xBC 不是 UTF-8 编码，文件像是 UTF-16 编码。请把文件另存为 UTF-8 编码。',
    ],
  ] as const)('in Chinese %s of %o is worded for the case', (code, details, message) => {
    expect(RULES[code].zh({ ...details, also: '' })).toBe(message)
  })
})
