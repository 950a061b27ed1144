import { expect, test } from 'vitest'
import { toHalfWidth } from '../../../src/parse/half-width.ts'

test.each([
  ['１００％', '100%'],
  ['（含）：＝', '(含):='],
  ['　空　格　', ' 空 格 '],
  ['≥90%，促进。', '≥90%,促进。'],
  ['ＡＢｃ～', 'ABc~'],
])('the full-width characters of %s become half-width', (text, half) => {
  expect(toHalfWidth(text)).toBe(half)
})
