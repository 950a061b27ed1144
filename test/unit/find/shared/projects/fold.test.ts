import { expect, test } from 'vitest'
import { fold } from '../../../../../src/find/shared/projects/fold.ts'

test.each([
  ['人大 会议（二）', '人大会议二'],
  ['１００％', '100%'],
  ['ＡＢc-1', 'abc1'],
  ['rén', 'ren'],
  ['“”、', ''],
])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded))
