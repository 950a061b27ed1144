import { describe, expect, test } from 'vitest'
import { isSummed, parseSums, sumsText } from '../../../../src/build/sums/sums-file.ts'

const SUM = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'

test('a file of sums is sorted by path, as sha256sum reads it, and read again', () => {
  const sums = new Map([
    ['b/index.html', SUM],
    ['a b.txt', SUM],
  ])
  expect(sumsText(sums)).toBe(`${SUM}  a b.txt\n${SUM}  b/index.html\n`)
  expect(parseSums(sumsText(sums))).toEqual({ sums, problems: [] })
})

test.each([
  ['index.html', true],
  ['2021/101001/source/a.txt', true],
  ['SHA256SUMS', false],
  ['_headers', false],
  ['.mingzhang.json', false],
  ['caddy.conf', false],
])('whether %s is summed: %s', (path, expected) => {
  expect(isSummed(path)).toBe(expected)
})

describe('a file of sums that a stranger has written is refused whole', () => {
  test.each([
    ['a path that leads out', '../../etc/passwd'],
    ['one that leads out from within', 'a/../../b'],
    ['an absolute path', '/etc/passwd'],
    ['a drive', 'C:/secret'],
    ['a backslash', '..\\secret'],
    ['a folder', 'a/'],
    ['no path', ''],
    ['this folder', './a'],
    ['a control character', 'a\u0000b'],
    ['another host', 'http://example.org/a'],
  ])('%s', (_, path) => {
    const { problems } = parseSums(`${SUM}  index.html\n${SUM}  ${path}\n`)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.en).toMatch(/^SHA256SUMS:2: .* Nothing was checked\.$/)
  })

  test.each([
    ['a path twice', `${SUM}  a\n${SUM}  a\n`],
    ['a short sum', `${SUM.slice(1)}  a\n`],
    ['capital letters', `${SUM.toUpperCase()}  a\n`],
    ['one blank', `${SUM} a\n`],
    ['a page of words', '<!doctype html>\n'],
    ['nothing', ''],
    ['a line that is cut off', `${SUM}  a`],
  ])('%s', (_, text) => {
    expect(parseSums(text).problems).toHaveLength(1)
  })
})
