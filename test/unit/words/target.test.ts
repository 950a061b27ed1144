import { expect, test } from 'vitest'
import { parseTarget } from '../../../src/parse/target.ts'
import { targetNote } from '../../../src/words/target.ts'

test.each([
  ['%', '缺数字'],
  ['促进社会稳定', '定性'],
  ['≥90%', undefined],
  ['2021年6月', undefined],
  ['有', undefined],
  ['', undefined],
  ['　', undefined],
  ['—', undefined],
  ['无', undefined],
])('beside the target “%s” stands %s', (raw, note) => expect(targetNote(parseTarget(raw))).toBe(note))

test('beside a column that the table lacks stands nothing', () => expect(targetNote(undefined)).toBeUndefined())
