import { describe, expect, test } from 'vitest'
import { KINDS } from '../../../scripts/example/kinds/kinds.ts'
import { filled, type Subject } from '../../../scripts/example/texts.ts'

const subject: Subject = {
  root: '1/0/0',
  born: 2023,
  year: 2025,
  unit: '县水利局',
  topics: ['河湖管理'],
  budget: '12.5',
}

describe('slots of a text', () => {
  test('what is known is put in', () => {
    expect(filled('{unit}{year}年{topic}，{budget}万元', subject)).toBe('县水利局2025年河湖管理，12.5万元')
  })

  test('a number is the same in every text of the project', () => {
    const [first, second] = ['养护{km:20-420}公里', '≥{km:20-420}公里'].map((text) => filled(text, subject))
    expect(second).toBe(first?.replace('养护', '≥'))
  })

  test('every kind fills all of its slots', () => {
    const texts = KINDS.flatMap(({ names, purpose, goals, rows }) => [names, purpose, goals.flat(), rows].flat())
    expect(KINDS.length).toBeGreaterThanOrEqual(40)
    expect(texts.map((text) => filled(text, subject)).filter((text) => /[{}]|NaN|undefined/.test(text))).toEqual([])
  })

  test('an unknown slot is a fault of the kind', () => {
    expect(() => filled('{nothing}', subject)).toThrow(RangeError)
  })
})
