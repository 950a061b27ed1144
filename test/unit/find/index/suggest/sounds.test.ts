import { expect, test } from 'vitest'
import { heardOf, singleSoundsOf } from '../../../../../src/find/index/suggest/sounds.ts'

test('punctuation is not heard, and what is not Han is its own pinyin', () => {
  expect(heardOf('（车） Ａ２', ['（', 'che', '）', ' ', 'Ａ', '２'])).toEqual([
    { letter: '车', syllable: 'che' },
    { letter: 'a', syllable: 'a' },
    { letter: '2', syllable: '2' },
  ])
})

test.each([
  ['车', 'che', ['=车', '=c', '=ch', '=che']],
  ['a', 'a', ['=a']],
])('%s, read %s, has the sounds %j', (letter, syllable, sounds) =>
  expect(singleSoundsOf({ letter, syllable })).toEqual(sounds),
)
