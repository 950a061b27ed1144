import { expect, test } from 'vitest'
import { parseFrontMatter } from '../../../src/parse/front-matter.ts'

test.each([
  ['---\ncode: "1"\n---\n\n# 一\n', { head: 'code: "1"\n', body: '\n# 一\n', bodyLine: 4 }],
  ['---\r\ncode: "1"\r\n---\r\n# 一\r\n', { head: 'code: "1"\r\n', body: '# 一\r\n', bodyLine: 4 }],
  ['---\n---', { head: '', body: '', bodyLine: 2 }],
  ['---\na: 1\n---\n---\n', { head: 'a: 1\n', body: '---\n', bodyLine: 4 }],
])('%j is split at its two lines of dashes', (text, parts) => {
  expect(parseFrontMatter(text)).toStrictEqual(parts)
})

test.each([[''], ['# 一\n'], ['---\ncode: "1"\n# 一\n'], ['\n---\na: 1\n---\n'], ['----\na: 1\n----\n']])(
  '%j has no front matter',
  (text) => {
    expect(parseFrontMatter(text)).toBeUndefined()
  },
)
