import { expect, test } from 'vitest'
import { foldedShareWords, foldedWords } from '../../../src/words/fold-words.ts'

test('what is said quotes how many of how many', () => {
  expect(foldedShareWords({ found: 5, of: 15 })).toBe('15 个项目中有 5 个')
  expect(foldedWords({ rule: 'goals-copied', severity: 'note', found: 30, of: 49 })).toBe(
    '49 个项目中有 30 个：目标与别的项目相同。',
  )
})
