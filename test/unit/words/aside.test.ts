import { expect, test } from 'vitest'
import { asideWords } from '../../../src/words/aside.ts'

const part = (kind: 'text' | 'table') => ({ kind, place: '第1段', characters: 1 })

test.each([
  [[part('table'), part('text'), part('table')], '留在原文的 2 张表和 1 段文字，与本单位的绩效目标无关，本站没有收录'],
  [[part('text')], '留在原文的 1 段文字，与本单位的绩效目标无关，本站没有收录'],
  [[part('table')], '留在原文的 1 张表，与本单位的绩效目标无关，本站没有收录'],
])('what was left in a document is counted', (parts, words) => expect(asideWords(parts)).toBe(words))
