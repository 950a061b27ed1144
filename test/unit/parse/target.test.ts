import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTarget } from '../../../src/parse/target.ts'

test.each([
  ['≥90%', '>=', 90, '%'],
  ['≥100%', '>=', 100, '%'],
  ['45人', '=', 45, '人'],
  ['>=９０％', '>=', 90, '%'],
  ['‹=5天', '<=', 5, '天'],
  ['≤30 日', '<=', 30, '日'],
  ['＝3', '=', 3, ''],
  ['>5次', '>', 5, '次'],
  ['＜2‰', '<', 2, '‰'],
  ['大于等于90%', '>=', 90, '%'],
  ['大于或等于90%', '>=', 90, '%'],
  ['不低于1,000人次', '>=', 1000, '人次'],
  ['不少于6次', '>=', 6, '次'],
  ['至少1次', '>=', 1, '次'],
  ['达到95%', '>=', 95, '%'],
  ['不超过50万元', '<=', 50, '万元'],
  ['不高于500元/人', '<=', 500, '元/人'],
  ['小于等于3', '<=', 3, ''],
  ['超过10户', '>', 10, '户'],
  ['低于5%', '<', 5, '%'],
  ['90%以上', '>=', 90, '%'],
  ['90%（含）以上', '>=', 90, '%'],
  ['90%及以上', '>=', 90, '%'],
  ['30天以内', '<=', 30, '天'],
  ['5%以下', '<=', 5, '%'],
  ['≤5个工作日内', '<=', 5, '个工作日'],
  ['控制在100万元以内', '<=', 100, '万元'],
  ['1600元/亩', '=', 1600, '元/亩'],
  ['250万', '=', 250, '万'],
  ['≥100公里', '>=', 100, '公里'],
  ['≥80M', '>=', 80, 'M'],
  ['2km', '=', 2, 'km'],
  ['100百分比', '=', 100, '%'],
  ['百分之90', '=', 90, '%'],
  ['100%完成', '=', 100, '%'],
  ['13台（套）', '=', 13, '台(套)'],
  ['1.5万元', '=', 1.5, '万元'],
  ['-5%', '=', -5, '%'],
  ['≥20年', '>=', 20, '年'],
] as const)('the printed target %s is a number to reach', (raw, operator, number, unit) => {
  expect(parseTarget(raw)).toStrictEqual({ raw, kind: 'quantity', operator, number, unit })
})

test.each([
  ['%', '%'],
  ['％', '%'],
  ['≥%', '%'],
  ['≥**株', '株'],
  ['XX%', '%'],
  ['___人', '人'],
  ['≥', ''],
  ['人', '人'],
  ['/', ''],
  ['——', ''],
])('the printed target %s lacks its number', (raw, unit) => {
  expect(parseTarget(raw)).toStrictEqual({ raw, kind: 'number-missing', unit })
})

test.each([
  ['2023.07-2024.01', { from: '2023-07', to: '2024-01' }],
  ['2021年12月底前', { to: '2021-12' }],
  ['12月底前完成', { to: '--12' }],
  ['2021年', { from: '2021', to: '2021' }],
])('the printed target %s is a span of time', (raw, span) => {
  expect(parseTarget(raw)).toStrictEqual({ raw, kind: 'dates', ...span })
})

test.each([
  ['是', true],
  ['有', true],
  ['否', false],
  ['无', false],
])('the printed target %s is yes or no', (raw, value) => {
  expect(parseTarget(raw)).toStrictEqual({ raw, kind: 'yes-no', value })
})

test.each([
  ['促进社会稳定'],
  ['优良'],
  ['车辆正常使用'],
  ['有所提高'],
  ['不超过预算'],
  ['4辆公车完成续保'],
  ['80%-90%'],
  ['人均≤500元'],
  ['第1次'],
  ['constructor'],
  ['X射线检查'],
])('the printed target %s is in words', (raw) => {
  expect(parseTarget(raw)).toStrictEqual({ raw, kind: 'quality' })
})

test.each([[''], [' '], ['　']])('the blank cell “%s” is a target left blank', (raw) => {
  expect(parseTarget(raw)).toStrictEqual({ raw, kind: 'blank' })
})

test('a target printed from an operator, a number and a unit is read back', () => {
  const operators = [
    ['≥', '>='],
    ['不超过', '<='],
    ['>', '>'],
    ['小于', '<'],
    ['', '='],
  ] as const
  fc.assert(
    fc.property(
      fc.constantFrom(...operators),
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.constantFrom('%', '人次', '元/亩', 'km', ''),
      ([printed, operator], hundredths, unit) => {
        const target = parseTarget(`${printed}${(hundredths / 100).toFixed(2)}${unit}`)
        // A bare 2023.07 is a month.
        fc.pre(target.kind !== 'dates')
        expect(target).toMatchObject({ kind: 'quantity', operator, number: hundredths / 100, unit })
      },
    ),
  )
})

test('the cell as printed is kept, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      expect(parseTarget(raw).raw).toBe(raw)
    }),
  )
})
