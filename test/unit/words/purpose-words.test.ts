import { expect, test } from 'vitest'
import { purposeAnswer } from '../../../src/words/purpose-words.ts'
import { projectWith } from '../examples.ts'

const goals = (...texts: readonly string[]) => texts.map((text) => ({ text }))

test.each([
  [
    { goals: goals('购置图书5300册。'), purpose: '充实馆藏' },
    { said: '购置图书5300册', note: '充实馆藏' },
  ],
  [{ goals: goals('购置图书5300册', '办活动9次') }, { said: '购置图书5300册', note: '另有 1 条目标' }],
  [{ goals: goals('购置图书5300册') }, { said: '购置图书5300册' }],
  [{ purpose: '充实馆藏' }, { note: '充实馆藏' }],
  [{ goals: goals('一二三四五六七八九十一二三四五六七八九十一'), purpose: '充实馆藏' }, { note: '充实馆藏' }],
  [{ goals: goals(' '), purpose: '' }, { note: '未填' }],
  [{}, { note: '未公布' }],
])('what %j is for', (parts, answer) => expect(purposeAnswer(projectWith(parts))).toEqual(answer))
