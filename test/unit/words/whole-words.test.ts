import { expect, test } from 'vitest'
import { wholeFactsOf, wholeMoneyWords } from '../../../src/words/whole-words.ts'

const WHOLE = { year: 2021, unit: 'mou-ju', name: '某局', moneyUnit: '万元', funding: [], indicators: [] } as const

test('a department’s money is told as printed, and who supplied its unit', () => {
  expect(wholeMoneyWords(WHOLE)).toBeUndefined()
  const budget = { raw: '1480.50', fen: 1_480_500_000n }
  expect(wholeMoneyWords({ ...WHOLE, budget })).toBe('年度预算总额 1480.50 万元')
  expect(wholeMoneyWords({ ...WHOLE, budget, supplied: ['moneyUnit'] })).toBe(
    '年度预算总额 1480.50 万元（原表没有印金额单位，由发布者补充为万元）',
  )
})

test('what else the form prints is told under its name', () =>
  expect(
    wholeFactsOf({
      ...WHOLE,
      title: '目标表',
      duties: ' ',
      supplied: ['year'],
      source: { file: 'source/a.docx', place: '表1' },
    }),
  ).toEqual([
    { label: '部门名称', text: '某局' },
    { label: '表格标题', text: '目标表' },
    { label: '部门职责', text: '未填' },
    { label: '出处', text: 'source/a.docx 表1' },
    { label: '由发布者补充', text: '原文没有印年度，由发布者补充为2021年' },
  ]))
