import { describe, expect, test } from 'vitest'
import { PrintedText, type Standing, withoutGaps } from '../../../../src/parse/printed/printed-text.ts'

const LINES = [
  '[bookmark: _Toc1]1.培训费绩效目标表',
  '预算数 | 10.00 | 其中：财政资金 | 0',
  '\t组织全区',
  '　代表培训。',
  '指标值：≥90%',
]
const text = new PrintedText(LINES)
const lineOf = (value: string, standing: Standing, first = 1, last = 5) => {
  const found = text.find(value, text.spanOf({ first, last }), standing)
  return found && text.lineOf(found.start)
}

describe('a printed value', () => {
  test.each<[value: string, standing: Standing, line: number | undefined]>([
    ['1.培训费绩效目标表', 'cell', 1],
    ['10.00', 'cell', 2],
    ['0', 'anywhere', 2],
    ['组织全区代表培训。', 'cell', 3],
    ['≥90%', 'cell', 5],
    ['指标值', 'cell', 5],
    ['90%', 'cell', undefined],
    ['90%', 'anywhere', 5],
    ['0.00', 'anywhere', undefined],
    ['10.0', 'anywhere', undefined],
    ['培训', 'cell', undefined],
    ['', 'anywhere', undefined],
  ])('%s as %s stands on line %s', (value, standing, line) => expect(lineOf(value, standing)).toBe(line))

  test('is looked for in the lines that are named, and not in others', () => {
    expect(lineOf('≥90%', 'cell', 1, 4)).toBeUndefined()
    expect(lineOf('10.00', 'cell', 3, 5)).toBeUndefined()
    expect(lineOf('组织全区代表培训。', 'cell', 3, 3)).toBeUndefined()
  })
})

test('a text is compared without what parts cells or nobody sees', () =>
  expect(withoutGaps('[bookmark: _Toc1]甲 乙\t|\u200b丙\u3000')).toBe('甲乙丙'))
