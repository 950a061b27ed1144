import { describe, expect, test } from 'vitest'
import { cutAtNames } from '../../../../../src/find/browser/search/known-cuts.ts'

const NAMES = ['校车运行补助', '宣传经费', '会议费', '青柳线改建工程']

describe('letters are cut at what names have of them', () => {
  test.each([
    ['校车宣传', ['校车', '宣传'], [], 1],
    ['校车满意度', ['校车'], ['满意度'], 0.4],
    ['校车的宣传', ['校车', '宣传'], [], 0.8],
    ['青柳线改建工程会议费', ['青柳线改建工程', '会议费'], [], 1],
    ['火星殖民', [], ['火星殖民'], 0],
    ['', [], [], 0],
  ])('%s', (letters, named, rest, share) => expect(cutAtNames(letters, NAMES)).toEqual({ named, rest, share }))

  test('never over the end of a name', () => expect(cutAtNames('补助宣传', NAMES).named).toEqual(['补助', '宣传']))
})
