import { expect, test } from 'vitest'
import { amountStateOf, FEN_PER_UNIT, MONEY_UNITS } from '../../../src/model/amount.ts'
import { printsUnit } from '../../../src/model/printed-unit.ts'
import { speltNumber, speltOf } from '../../../src/model/spelt-number.ts'

test.each([
  [undefined, '未公布'],
  [{ raw: '100.00', fen: 10_000n }, undefined],
  [{ raw: '0', fen: 0n }, undefined],
  [{ raw: ' ' }, '未填'],
  [{ raw: '　' }, '未填'],
  [{ raw: '/' }, '不适用'],
  [{ raw: '——' }, '不适用'],
  [{ raw: '无' }, '不适用'],
  [{ raw: '不适用' }, '不适用'],
  [{ raw: 'N/A' }, '不适用'],
  [{ raw: 'na' }, '不适用'],
  [{ raw: '没有' }, '不适用'],
  [{ raw: '不涉及' }, '不适用'],
  [{ raw: '有无' }, '读不出数'],
  [{ raw: '无法确定' }, '读不出数'],
  [{ raw: '854万854万' }, '读不出数'],
  [{ raw: '约壹拾万元' }, '读不出数'],
])('the state of the amount %o is %s', (amount, state) => expect(amountStateOf(amount)).toBe(state))

test.each([
  ['250万', true],
  ['100.00元（含税）', true],
  ['10.00（万元）', true],
  ['10.00（单位：万元）', true],
  ['壹拾圆整', true],
  ['100.00', false],
  ['100.00（含万泉河项目）', false],
  ['100.00（其中本级50元）', false],
])('the cell %s prints its own unit: %s', (raw, own) => expect(printsUnit(raw)).toBe(own))

test.each([
  ['二十三万五千', 235_000n, '二十三万五千'],
  ['十万', 100_000n, '一十万'],
  ['一亿二千万', 120_000_000n, '一亿二千万'],
  ['一百零五', 105n, '一百五'],
  ['零', 0n, '零'],
  ['一万亿', 1_000_000_000_000n, '一万亿'],
  ['', 0n, '零'],
  ['一万', 10_000n, '一万'],
])('the numerals %s spell %s', (numerals, number, spelt) => {
  expect(speltNumber(numerals)).toBe(number)
  expect(speltOf(number)).toBe(spelt)
})

test('money is printed in five units, each in exact fen', () => {
  expect(MONEY_UNITS).toEqual(['元', '千元', '万元', '百万元', '亿元'])
  expect(FEN_PER_UNIT).toEqual({
    元: 100n,
    千元: 100_000n,
    万元: 1_000_000n,
    百万元: 100_000_000n,
    亿元: 10_000_000_000n,
  })
})
