import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersOf } from '../../../../src/find/shared/letters.ts'

test.each([
  ['人大代表', '人大代表'],
  ['B95PH8', 'b95ph8'],
  ['Ｂ９５', 'b95'],
  ['预 算　数', '预算数'],
  ['贯彻，落实。', '贯彻ǀ落实'],
  ['“不忘初心、”（2021）', '不忘初心ǀ2021'],
  ['≥90％', 'ǁ90ʘ'],
  ['100,000.00', '100ǀ000ǀ00'],
  ['①', '1'],
  ['café', 'cafe'],
  ['𠮷林', '𠮷林'],
  ['，。', ''],
  ['', ''],
])('the text %s is read as the letters %s', (printed, letters) => {
  expect(lettersOf(printed).text).toBe(letters)
})

test('every letter knows where it was printed', () => {
  expect(lettersOf('𠮷 Ａ，b')).toEqual({ text: '𠮷aǀb', starts: [0, 0, 3, 4, 5], ends: [2, 2, 4, 5, 6] })
})

test('places never go backwards or leave the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (printed) => {
      const { text, starts, ends } = lettersOf(printed)
      expect(starts).toHaveLength(text.length)
      expect(ends.every((end, index) => end > (starts[index] ?? 0) && end <= printed.length)).toBe(true)
      expect(starts.every((start, index) => index === 0 || start >= (starts[index - 1] ?? 0))).toBe(true)
    }),
  )
})
