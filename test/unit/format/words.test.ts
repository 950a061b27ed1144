import { describe, expect, test } from 'vitest'
import { GROUP_NAMES, TARGET_NOTES } from '../../../src/format/category.ts'
import { formatBand, GRADE_NAMES } from '../../../src/format/grade.ts'
import { formatPrinted, formatSpoken, formatYuan } from '../../../src/format/money.ts'
import { formatShare } from '../../../src/format/share.ts'

describe('money', () => {
  test.each([
    [41_600_000, '416,000.00', '41.6万元'],
    [10_000_000, '100,000.00', '10万元'],
    [1_600_000, '16,000.00', '1.6万元'],
    [85_050, '850.50', '850.5元'],
    [1, '0.01', '0.01元'],
    [0, '0.00', '0元'],
    [123_456_789, '1,234,567.89', '123.456789万元'],
  ])('%d fen is %s yuan, said %s', (fen, yuan, spoken) => {
    expect(formatYuan(fen)).toBe(yuan)
    expect(formatSpoken(fen)).toBe(spoken)
  })

  test.each([
    [{ raw: '100000.00', fen: 10_000_000 }, '元', '100000.00 元'],
    [{ raw: '250万', fen: 250_000_000 }, '万元', '250万'],
    [{ raw: '0', fen: 0 }, '万元', '0 万元'],
    [{ raw: '' }, '元', '未填'],
  ] as const)('the printed amount %o in %s is shown as %s', (amount, unit, shown) => {
    expect(formatPrinted(amount, unit)).toBe(shown)
  })
})

describe('shares and grades', () => {
  test.each([
    [0, '0%'],
    [0.5, '50%'],
    [0.625, '62.5%'],
    [0.29, '29%'],
    [1, '100%'],
    [1 / 3, '33.33%'],
  ])('the share %d is written %s', (share, words) => {
    expect(formatShare(share)).toBe(words)
  })

  test.each([
    [0, '100% 及以上'],
    [1, '95% 及以上，不到 100%'],
    [2, '90% 及以上，不到 95%'],
    [3, '不到 90%'],
  ])('band %d of the scale is written %s', (index, words) => {
    const bands = [
      { grade: 'excellent', from: 1 },
      { grade: 'good', from: 0.95 },
      { grade: 'fair', from: 0.9 },
      { grade: 'poor', from: 0 },
    ] as const
    expect(formatBand({ raw: '', bands }, index)).toBe(words)
  })

  test('grades, groups and kinds of target have their Chinese names', () => {
    expect(GRADE_NAMES).toEqual({ excellent: '优', good: '良', fair: '中', poor: '差' })
    expect(GROUP_NAMES).toEqual({ output: '产出', cost: '成本', benefit: '效益', satisfaction: '满意度' })
    expect(TARGET_NOTES).toEqual({ 'number-missing': '缺数字', quality: '定性', blank: '未填' })
  })
})
