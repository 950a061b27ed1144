import { expect, test } from 'vitest'
import { homeHeading, homeSentence, largestWords } from '../../../src/words/home-words.ts'
import { projectWith } from '../examples.ts'

const priced = (fen: bigint | undefined) => projectWith({ budget: { raw: '', ...(fen !== undefined && { fen }) } })

/** A year of two units with these budgets, the largest first. */
function yearWith(...fens: readonly (bigint | undefined)[]) {
  const projects = fens.map(priced)
  const known = fens.flatMap((fen) => fen ?? [])
  const budget = {
    fen: known.reduce((sum, fen) => sum + fen, 0n),
    count: fens.length,
    missing: fens.length - known.length,
  }
  return { year: { year: 2025 }, byMoney: [1, 2], projects, largest: projects, budget }
}

test.each([
  [[6_713_000_000n], '2025年，6,713万元，花在哪'],
  [[undefined], '2025年的钱，花在哪'],
  [[], '2025年的钱，花在哪'],
])('over a year of %o stands %s', (fens, heading) => expect(homeHeading(yearWith(...fens))).toBe(heading))

test.each([
  [[6_713_123_400n, 5n], ' 2 个单位公布了 2 个项目，合计 67,131,234.05 元。'],
  [[6_713_000_000n], ' 2 个单位公布了 1 个项目。'],
  [[6_713_000_001n, undefined], ' 2 个单位公布了 2 个项目，合计 67,130,000.01 元（另有 1 项没有数字）。'],
  [[undefined, undefined], ' 2 个单位公布了 2 个项目，预算都没有数字。'],
  [[], '还没有单位公布2025年的项目。'],
])('a year of %o is told as %s', (fens, sentence) => expect(homeSentence(yearWith(...fens))).toBe(sentence))

test('the largest project has its share of what has a number', () => {
  expect(largestWords(yearWith(1_448_000_000n, 5_265_000_000n))?.said).toBe('1,448万元，占 22%')
  expect(largestWords(yearWith(3n, undefined))?.said).toBe('0.03元，占有数字的 100%')
})

test.each([[[]], [[5n]], [[undefined, undefined]], [[0n, 0n]]])('of %o no largest is told', (fens) => {
  expect(largestWords(yearWith(...fens))).toBeUndefined()
})
