import { expect, test } from 'vitest'
import { advanceWords } from '../../../src/build/advance.ts'

test.each([
  [{ done: 250, total: 1000, seconds: 10 }, 'Writing pages: 250 of about 1000, about 30 s left'],
  [{ done: 0, total: 12, seconds: 2 }, 'Writing pages: 0 of about 12, about 24 s left'],
  [{ done: 14, total: 12, seconds: 2 }, 'Writing pages: 14 of about 14, about 0 s left'],
])('%j is said with how long it will take', (advance, words) => expect(advanceWords(advance).en).toBe(words))

test('in Chinese too', () =>
  expect(advanceWords({ done: 250, total: 1000, seconds: 10 }).zh).toBe(
    '生成页面：大约 1000 个，已写 250 个，大约还要 30 秒',
  ))
