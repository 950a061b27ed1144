import { expect, test } from 'vitest'
import { isOperatorWord } from '../../../../../src/import/layouts/words/operators.ts'

test.each([
  ['≥', true],
  ['＞＝', true],
  ['大于等于', true],
  ['大于或等于', true],
  ['大等于', true],
  ['不低于', true],
  ['等于', true],
  ['定性', true],
  ['定量指标', true],
  ['正向', true],
  ['', false],
  ['大', false],
  ['≥90%', false],
  ['定性描述', false],
  ['12', false],
])('whether “%s” is what a cell of operators holds: %s', (text, is) => expect(isOperatorWord(text)).toBe(is))
