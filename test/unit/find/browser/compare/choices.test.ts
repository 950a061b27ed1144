import { expect, test } from 'vitest'
import { choicesOf } from '../../../../../src/find/browser/compare/choices.ts'

const inYear = (year: number, slug: string) => ({ year, unit: 'a', slug, name: slug, budget: { raw: '1', fen: 100n } })
const unit = {
  name: '甲局',
  projects: [
    { name: 'hui', years: [inYear(2021, 'hui'), inYear(2022, 'hui'), inYear(2023, 'hui')] },
    { name: 'che', years: [inYear(2021, 'che'), inYear(2023, 'che')] },
  ],
}

test('other years of what is chosen, and other projects of the chosen years, newest first', () => {
  expect(choicesOf([unit], ['2022/a/hui', '2023/a/hui'])).toEqual({
    otherYears: [{ place: '2021/a/hui', words: '2021年 hui' }],
    sameUnit: [{ place: '2023/a/che', words: '2023年 che' }],
  })
})

test('nothing is offered while nothing is chosen', () => {
  expect(choicesOf([], [])).toEqual({ otherYears: [], sameUnit: [] })
})
