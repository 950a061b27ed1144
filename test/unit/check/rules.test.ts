import { describe, expect, test } from 'vitest'
import { RULES } from '../../../src/check/rules.ts'

describe('rules', () => {
  test.each(Object.entries(RULES))('%s says in one line what is wrong and what to do', (_, rule) => {
    const message = rule({ text: '甲', other: '乙' })
    expect(message).toMatch(/^\S[^\n]+$/)
    expect(message).not.toMatch(/undefined|\[object/)
  })

  test.each([
    ['unknown-key', { text: 'buget', other: 'budget' }, 'The key “buget” is not known. Did you mean “budget”?'],
    ['unknown-key', { text: 'remark', other: '' }, 'The key “remark” is not known. Delete it.'],
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
  ] as const)('%s of %o is worded for the case', (code, details, message) => {
    expect(RULES[code](details)).toBe(message)
  })
})
