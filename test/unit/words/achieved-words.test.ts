import { describe, expect, test } from 'vitest'
import type { Score } from '../../../src/facts/results/score.ts'
import { achievedWords, resultNotes, scoreWords } from '../../../src/words/achieved-words.ts'
import { appraisedWith, quantity } from '../examples.ts'

const figure = (raw: string, value?: number) => ({ raw, ...(value !== undefined && { value }) })

test.each([
  [{ actual: '31公里', unit: '公里', achieved: quantity('=', 31, '公里') }, '31公里'],
  [{ actual: '31', unit: ' 公里 ', achieved: quantity('=', 31, '公里') }, '31公里'],
  [{ actual: '', unit: '公里' }, '未填'],
  [{}, '未公布'],
])('what was achieved: %j', (parts, words) => expect(achievedWords(appraisedWith(parts))).toBe(words))

test.each([
  [{ score: figure('8', 8), weight: figure('8', 8) }, '8/8 分'],
  [{ score: figure('约8'), weight: figure('8', 8) }, '约8（读不出数）/8 分'],
  [{ score: figure('8', 8) }, '8 分'],
  [{ weight: figure('8', 8) }, '分值 8'],
  [{}, undefined],
])('score and weight: %j', (parts, words) => expect(scoreWords(parts)).toBe(words))

describe('what is to be told beside an appraised indicator', () => {
  const score = (parts: Partial<Score>): Score => ({ ...parts }) as Score
  const notesOf = (parts: Parameters<typeof appraisedWith>[0], computed: Partial<Score> = {}) =>
    resultNotes({ indicator: appraisedWith(parts), score: score(computed) })
  const full = { score: figure('8', 8), weight: figure('8', 8) }

  test('is nothing where it has full marks and no reason', () => expect(notesOf({ ...full, reason: ' ' })).toEqual([]))

  test('is the reason, and a score that is off', () => {
    expect(notesOf({ ...full, reason: '待验收。' })).toEqual(['偏差原因：待验收'])
    expect(notesOf({ ...full, score: figure('7.5', 7.5) })).toEqual(['得 7.5/8 分'])
    expect(notesOf(full, { computed: 7.8, difference: 0.2 })).toEqual(['得 8/8 分（按公式 7.8 分，公布的多 0.2 分）'])
  })
})
