import { expect, test } from 'vitest'
import { frontMatterSlip } from '../../../../src/content/read/front-matter-slip.ts'

test.each([
  ['', 'front-matter-missing', 1],
  ['# 一\n', 'front-matter-missing', 1],
  ['\n\n---\ncode: "1"\n---\n', 'front-matter-missing', 1],
  [' ---\ncode: "1"\n---\n', 'front-matter-missing', 1],
  ['———\ncode: "1"\n———\n', 'front-matter-missing', 1],
  ['\n－－－\ncode: "1"\n---\n', 'front-matter-missing', 2],
  ['----\ncode: "1"\n----\n', 'front-matter-missing', 1],
  ['--- \r\ncode: "1"\r\nname: 甲\r\n# 一\r\n', 'front-matter-not-closed', 4],
  ['---\ncode: "1"\nsources:\n  - file: a\n－－－\n', 'front-matter-not-closed', 5],
  ['---\ncode: "1"\n----\n', 'front-matter-not-closed', 3],
  ['---\ncode: "1"\n ---\n', 'front-matter-not-closed', 3],
  ['---\ncode: "1"', 'front-matter-not-closed', 2],
])('%j breaks the rule %s on line %i', (text, code, line) => {
  expect(frontMatterSlip(text)).toMatchObject({ code, line })
})
