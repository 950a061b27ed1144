import { expect, test } from 'vitest'
import { typedPinyinOf } from '../../../../../src/find/shared/names/typed-pinyin.ts'

test('a name is typed in full syllables or in initials', () => {
  expect(typedPinyinOf(['che', 'liang', '2'])).toEqual(['cheliang2', 'cl2'])
})
