import { describe, expect, test } from 'vitest'
import { PORTAL_RULES } from '../../../../src/faults/rules/portal.ts'

/** Rules whose message quotes no value. */
const WITHOUT_VALUE = ['sites-missing', 'too-many-sites']

describe('rules about portals', () => {
  test.each(Object.entries(PORTAL_RULES))(
    '%s says in one line of each language what is wrong and what to do',
    (code, rule) => {
      for (const say of [rule.zh, rule.en]) {
        const message = say({ text: 'Value7', other: 'Other8', also: '' })
        expect(message).toMatch(/^\S[^\n]+$/)
        expect(message).not.toMatch(/undefined|\[object/)
        expect(message.includes('Value7')).toBe(!WITHOUT_VALUE.includes(code))
      }
      expect(rule.zh({ text: '', other: '', also: '' }).match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(4)
      expect(rule.en({ text: '', other: '', also: '' })).not.toMatch(/\p{Script=Han}/u)
    },
  )
})
