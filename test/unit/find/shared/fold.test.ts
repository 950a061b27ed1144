import { expect, test } from 'vitest'
import { fold, foldTyped } from '../../../../src/find/shared/fold.ts'

test.each([
  ['人大 会议（二）', '人大会议二'],
  ['１００％', '100%'],
  ['ＡＢc-1', 'abc1'],
  ['rén', 'ren'],
  ['“”、', ''],
])('%s is compared as %s', (text, folded) => expect(foldTyped(text)).toBe(folded))

test.each([
  ['１００％，ＡＢ', '100%,ab'],
  ['Café ①', 'cafe 1'],
  ['İ', 'i'],
  ['車輛', '車輛'],
])('%s is folded to %s', (text, folded) => expect(fold(text)).toBe(folded))
