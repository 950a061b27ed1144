import { describe, expect, test } from 'vitest'
import { bigramsOf } from '../../../../src/facts/text/bigrams.ts'
import { Mentions, Scores } from '../../../../src/facts/text/mentions.ts'

describe('texts that share pairs of characters', () => {
  const best = (texts: readonly string[], text: string, most = 9) => {
    const scores = new Scores(texts.length)
    new Mentions(texts.map(bigramsOf)).score(bigramsOf(text), scores)
    return scores.takeBest(most)
  }

  test('are found, the one that shares a rare pair before those that share a common one', () => {
    expect(best(['村道路硬化', '镇道路硬化', '张家沟硬化', '车辆保险'], '张家沟道路硬化')).toEqual([2, 0, 1])
  })

  test('are found by what everyone says where there is nothing else', () => {
    expect(best(Array(900).fill('硬化'), '硬化', 2)).toEqual([0, 1])
  })

  test('are not looked up by what everyone says where something is rare', () => {
    expect(best([...Array(900).fill('硬化'), '张家硬化'], '张家硬化')).toEqual([900])
  })

  test('of the same length weigh more than longer ones', () => {
    expect(best(['硬化路面工程管护', '硬化'], '硬化')).toEqual([1, 0])
  })
})

test('sums are taken out once, the best first, and begin at 0 again', () => {
  const scores = new Scores(4)
  for (const [place, score] of [
    [3, 1],
    [1, 2],
    [0, 1],
    [3, 2],
  ] as const)
    scores.add(place, score)
  expect(scores.takeBest(2)).toEqual([3, 1])
  scores.add(0, 1)
  expect(scores.takeBest(2)).toEqual([0])
})

test.each([
  [797, [0, 1]],
  [798, [0]],
])('a pair that %d texts have is looked up beside a rare one up to 800 mentions', (often, places) => {
  const scores = new Scores(often + 1)
  const texts = ['张家硬化', ...Array(often).fill('硬化')].map(bigramsOf)
  new Mentions(texts).score(bigramsOf('张家硬化'), scores)
  expect(scores.takeBest(2)).toEqual(places)
})

test('of equal sums the place touched first is the first, and no more are taken than asked for', () => {
  const scores = new Scores(5)
  for (const place of [4, 2, 3]) scores.add(place, 1)
  scores.add(1, 3)
  scores.add(0, 2)
  expect(scores.takeBest(4)).toEqual([1, 0, 4, 2])
  expect(scores.takeBest(4)).toEqual([])
  scores.add(2, 0.5)
  expect(scores.takeBest(0)).toEqual([])
})
