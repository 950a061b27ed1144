import { describe, expect, test } from 'vitest'
import { FINDING_GROUPS } from '../../../src/findings/finding.ts'
import { FINDING_RULES, ruleOf } from '../../../src/findings/rules.ts'

describe('the table of review rules', () => {
  test.each(FINDING_RULES.map((rule) => [rule.id, rule] as const))('%s can be shown and asked about', (id, rule) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect([...rule.title].length).toBeLessThanOrEqual(12)
    expect(rule.why).toMatch(/^[^。？]+。$/)
    expect(rule.question).toMatch(/^[^。？]+？$/)
    expect(rule.why + rule.question + rule.title).not.toMatch(/违规|违法|造假|虚假|错误|问题严重/)
  })

  test('no id and no title stands twice', () => {
    expect(new Set(FINDING_RULES.map(({ id }) => id)).size).toBe(FINDING_RULES.length)
    expect(new Set(FINDING_RULES.map(({ title }) => title)).size).toBe(FINDING_RULES.length)
  })

  test('every group has rules', () => {
    expect(FINDING_GROUPS.filter((group) => !FINDING_RULES.some((rule) => rule.group === group))).toEqual([])
  })

  test('a rule is known by its id', () => {
    expect(ruleOf('count-percent').title).toBe('数量用百分比')
    expect(() => ruleOf('none')).toThrow('There is no review rule “none”.')
  })
})
