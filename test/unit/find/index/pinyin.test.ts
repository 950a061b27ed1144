import { expect, test } from 'vitest'
import { pinyinOf } from '../../../../src/find/index/pinyin.ts'

test.each([
  ['人大会议费', ['ren', 'da', 'hui', 'yi', 'fei']],
  ['银行', ['yin', 'hang']],
  ['绿化A1', ['lv', 'hua', 'A', '1']],
])('%s is spoken %j', (name, syllables) => {
  expect(pinyinOf(name)).toEqual(syllables)
})
