import { describe, expect, test } from 'vitest'
import { bigramsOf } from '../../../src/facts/bigrams.ts'
import { Mentions, Scores } from '../../../src/facts/mentions.ts'

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
