import { expect, test } from 'vitest'
import { soundsOf } from '../../../../../src/find/browser/suggest/sounds.ts'

const READ: Readonly<Record<string, string>> = { 校: 'xiao', 车: 'che', 运: 'yun', 行: 'xing' }
const pronounced = {
  syllable: (character: string) => READ[character] ?? character,
  syllables: new Set(['xiao', 'xi', 'an', 'xian', 'che', 'yun', 'xing', 'zhu', 'cun', 'ao']),
}

test.each([
  ['校', ['=校']],
  ['x', ['=x']],
  ['校车', ['xc']],
  ['校车运行', ['xc', 'cy', 'yx']],
  ['校错运行', ['yx']],
  ['错', ['=错']],
  ['5校', ['5x']],
  ['xc', ['xc']],
  ['xiaoche', ['xc', 'xa', 'xi']],
  ['xian', ['=xian', 'xa', 'xi']],
  ['zhuc', ['zc', 'zu', 'zh']],
  ['校che', ['xc']],
])('names that hold %s are found by the sounds %j', (text, sounds) =>
  expect(soundsOf(text, pronounced, new Set())).toEqual(sounds),
)

test.each([
  ['校车运行', ['xiao-che', 'xcyx', 'cy', 'yx', 'xcy']],
  ['校车', ['xiao-che']],
  ['xiaoc', ['xiao-c', 'xa', 'xi', 'xac', 'xao', 'xia']],
  ['xc', ['xc']],
])('of sounds that too many names have %s takes longer ones: %j', (text, sounds) =>
  expect(soundsOf(text, pronounced, new Set(['xc', 'xcy', 'xiao-c']))).toEqual(sounds),
)
