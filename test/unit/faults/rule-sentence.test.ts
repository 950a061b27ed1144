import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/faults/language.ts'
import { ruleSentence } from '../../../src/faults/rule-sentence.ts'
import { PART_RULES } from '../../../src/faults/rules/parts.ts'
import { PORTAL_RULES } from '../../../src/faults/rules/portal.ts'
import { CONTENT_RULES, IMPORT_RULES, RULES } from '../../../src/faults/rules.ts'

/** What values are made of that no rule may lose or change. */
const VALUES = { text: 'Value7', other: { en: 'Other8', zh: '别的8' }, also: { en: 'Also9', zh: '还有9' } }

describe('a sentence of a rule', () => {
  test('quotes the value on one line, cut and with unseen characters spelled out', () => {
    const text = `甲\n乙\u202e${'丙'.repeat(50)}`
    expect(ruleSentence('text-without-place', { text }, 'en')).toBe(
      `No place was found for “甲↵乙U+202E${'丙'.repeat(36)}…”.`,
    )
  })

  test('says other values in its language, and nothing of them that could move the terminal', () => {
    const values = { text: 'U+0000', other: { en: '3\u001b[2J', zh: '3' } }
    expect(ruleSentence('document-holds-nul', values, 'en')).toBe(
      'character 3U+001B[2J of the line is U+0000, which no text holds. Delete it.',
    )
    expect(ruleSentence('document-holds-nul', values, 'zh')).toBe(
      '这一行的第 3 个字符是 U+0000，文字里不会有它。请删去。',
    )
  })

  test('ends with how many more there are', () => {
    const values = { more: 1200 }
    expect(ruleSentence('formula-without-result', values, 'zh')).toMatch(/。同一文件里这样的问题还有 1,200 处。$/)
    expect(ruleSentence('formula-without-result', values, 'en')).toMatch(/\. And 1,200 more like it in this file\.$/)
  })

  const codes = Object.keys({ ...IMPORT_RULES, ...PART_RULES }) as (keyof typeof RULES)[]
  test.each(codes)('%s is whole in both languages, on one line, with the same values', (code) => {
    const said = (language: Language) => ruleSentence(code, VALUES, language)
    for (const sentence of [said('zh'), said('en')]) {
      expect(sentence).toMatch(/^\S[^\n]+$/)
      expect(sentence).not.toMatch(/undefined|\[object/)
    }
    const named = (sentence: string) => ['7', '8', '9'].filter((end) => new RegExp(`[a-z的有]${end}`).test(sentence))
    expect(named(said('zh'))).toEqual(named(said('en')))
    expect(said('en').replace(/“[^”]*”/g, '')).not.toMatch(/\p{Script=Han}/u)
    expect(said('zh')).toMatch(/\p{Script=Han}|别的8/u)
  })

  test('is of one rule: no code stands in two tables', () => {
    const tables = [CONTENT_RULES, IMPORT_RULES, PART_RULES, PORTAL_RULES]
    expect(Object.keys(RULES)).toHaveLength(tables.reduce((sum, table) => sum + Object.keys(table).length, 0))
  })
})
