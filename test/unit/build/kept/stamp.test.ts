import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutAgain, cutPage, formOf, stampedPieces, standInFor } from '../../../../src/build/kept/stamp.ts'

const STAND_IN = { version: 'aaaaaaaaaaaa', updated: '2026-123456789-987654321' }
const STAMP = { version: '0123456789ab', updated: '2026-02-01' }
const LATER = { version: 'ba9876543210', updated: '2026-11-28' }
const RENDERED = Buffer.from(
  '<form data-suggest="aaaaaaaaaaaa"><p>本站更新于2026年123456789月987654321日（数据版本 aaaaaaaaaaaa）</p><code>(2026-123456789-987654321)</code>',
)
const FINISHED =
  '<form data-suggest="0123456789ab"><p>本站更新于2026年2月1日（数据版本 0123456789ab）</p><code>(2026-02-01)</code>'
const FORM = formOf(cutPage(RENDERED, STAND_IN))

const stamped = (...page: Parameters<typeof stampedPieces>) => Buffer.concat(stampedPieces(...page))

test('a stand-in has the year of what it stands for, and nothing else of it', () => {
  const { version, updated } = standInFor(STAMP)
  expect(version).toMatch(/^[0-9a-f]{12}$/)
  expect(updated).toMatch(/^2026-\d{14,15}-\d{14,15}$/)
  expect(standInFor(STAMP)).not.toEqual({ version, updated })
})

test('the stamp stands where its stand-in stood', () => {
  expect(stamped(cutPage(RENDERED, STAND_IN), STAMP).toString()).toBe(FINISHED)
})

test('a page without a stamp is as it was', () => {
  const page = Buffer.from('User-agent: *\n')
  expect(stamped(cutPage(page, STAND_IN), STAMP).toString()).toBe('User-agent: *\n')
})

test('a finished page is cut again in the same places, and has another stamp', () => {
  const cut = cutAgain(Buffer.from(FINISHED), FORM)
  expect(cut && stamped(cut, LATER).toString()).toBe(
    '<form data-suggest="ba9876543210"><p>本站更新于2026年11月28日（数据版本 ba9876543210）</p><code>(2026-11-28)</code>',
  )
})

test('a file that is written with the version alone is cut there alone', () => {
  const file = Buffer.from('{"version":"0123456789ab","filed":"2026年2月1日"}')
  const cut = cutPage(file, { version: STAMP.version })
  expect(stamped(cut, LATER).toString()).toBe('{"version":"ba9876543210","filed":"2026年2月1日"}')
})

describe('a page is not the one that was written', () => {
  test.each([
    ['with another byte', FINISHED.replace('数据', '数字')],
    ['with something behind it', `${FINISHED} `],
    ['cut off', FINISHED.slice(0, -3)],
    ['empty', ''],
    ['without a version', FINISHED.replace('0123456789ab', '0123456789')],
    ['with a day that is none', FINISHED.replace('2026年2月1日', '某日')],
    ['with a day in digits that is none', FINISHED.replace('2026-02-01', '2026-2-1')],
  ])('%s', (_, page) => expect(cutAgain(Buffer.from(page), FORM)).toBeUndefined())
})

test('whatever a page has, it is cut again as it was cut', () => {
  const word = fc.constantFrom(
    'aaaaaaaaaaaa',
    '2026年123456789月987654321日',
    '2026-123456789-987654321',
    '0123456789ab',
    '甲',
    '<p>',
    '2026年2月1日',
  )
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const cut = cutPage(Buffer.from(words.join('')), STAND_IN)
      const again = cutAgain(stamped(cut, STAMP), formOf(cut))
      expect(again?.pieces.map(String)).toEqual(cut.pieces.map(String))
    }),
  )
})
