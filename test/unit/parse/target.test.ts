import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTarget, parseTargetCells } from '../../../src/parse/target.ts'

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
  ['≥100人次 （含村级）', '>=', 100, '人次(含村级)'],
  ['≥100人次　　（含村级）', '>=', 100, '人次(含村级)'],
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
  ['≥500㎡', '>=', 500, '㎡'],
  ['≥500m2', '>=', 500, 'm2'],
  ['≥500m²', '>=', 500, 'm²'],
  ['≥20万m3', '>=', 20, '万m3'],
  ['≥3km2', '>=', 3, 'km2'],
  ['≥12万t', '>=', 12, '万t'],
  ['≥5000万kWh', '>=', 5000, '万kWh'],
  ['≤100元/㎡', '<=', 100, '元/㎡'],
  ['≤5元/人·天', '<=', 5, '元/人·天'],
  ['≤5元每人每天', '<=', 5, '元每人每天'],
  ['≤25人/10万人', '<=', 25, '人/10万人'],
  ['25/10万', '=', 25, '/10万'],
  ['1次/3年', '=', 1, '次/3年'],
  ['≥40t-CO2/年', '>=', 40, 't-CO2/年'],
  ['10万吨标准煤', '=', 10, '万吨标准煤'],
  ['35μg/m3', '=', 35, 'μg/m3'],
  ['47都道府县', '=', 47, '都道府县'],
  ['10个社会组织', '=', 10, '个社会组织'],
  ['≤2起', '<=', 2, '起'],
  ['千分之5', '=', 5, '‰'],
  ['万分之3', '=', 3, '‱'],
  ['5日内', '<=', 5, '日'],
  ['≥90%；', '>=', 90, '%'],
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
  ['㎡', '㎡'],
  ['≥**万m3', '万m3'],
])('the printed target %s lacks its number', (raw, unit) => {
  expect(parseTarget(raw)).toStrictEqual({ raw, kind: 'number-missing', unit })
})

test.each([
  ['2023.07-2024.01', { from: '2023-07', to: '2024-01' }],
  ['2021年12月底前', { to: '2021-12' }],
  ['12月底前完成', { to: '--12' }],
  ['2021年', { from: '2021', to: '2021' }],
  ['2021年度', { from: '2021', to: '2021' }],
  ['12月份', { from: '--12', to: '--12' }],
  ['2021年完成', { to: '2021' }],
  ['12月完成', { to: '--12' }],
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
  ['3个村全部完成'],
  ['3个村通电'],
  ['3天内办结'],
  ['24小时值守'],
  ['2021年全年'],
  ['6月投入使用'],
  ['5A级景区'],
  ['2km道路'],
  ['500m2绿地'],
  ['47/47'],
  ['1,741/1,741'],
  ['3/5个'],
  ['45人/50人'],
  ['50m-80m'],
  ['500㎡、3个'],
])('the printed target %s is in words', (raw) => {
  expect(parseTarget(raw)).toStrictEqual({ raw, kind: 'quality' })
})

test.each([[''], [' '], ['　']])('the blank cell “%s” is a target left blank', (raw) => {
  expect(parseTarget(raw)).toStrictEqual({ raw, kind: 'blank' })
})

test.each([
  ['', '500', '㎡', '500㎡', '=', 500, '㎡'],
  ['', '6', '人口10万人对', '6人口10万人对', '=', 6, '人口10万人对'],
  ['', '60', '部内医疗机构（所）', '60部内医疗机构（所）', '=', 60, '部内医疗机构(所)'],
  ['', '3', '个村全部完成', '3个村全部完成', '=', 3, '个村全部完成'],
  ['', '12', '月', '12月', '=', 12, '月'],
  ['', '3', '年', '3年', '=', 3, '年'],
  ['≤', '12', '月', '≤12月', '<=', 12, '月'],
  ['≥', '1,741', '市町村', '≥1,741市町村', '>=', 1741, '市町村'],
  ['', '2023.07', '万元', '2023.07万元', '=', 2023.07, '万元'],
  ['', '20万', 'm3', '20万m3', '=', 20, '万m3'],
  ['正向', '500', '㎡', '正向500㎡', '>=', 500, '㎡'],
  ['反向指标', '5', '天', '反向指标5天', '<=', 5, '天'],
  ['≥', '≥90', '%', '≥90%', '>=', 90, '%'],
  ['≥', '90%', '%', '≥90%', '>=', 90, '%'],
  ['', '500平方米', '㎡', '500平方米㎡', '=', 500, '平方米'],
  ['', '90%', '—', '90%', '=', 90, '%'],
  ['', '5以上', '个', '5以上个', '>=', 5, '个'],
] as const)('the cells “%s”, “%s” and “%s” are the number %s', (operator, target, unit, raw, sign, number, measure) => {
  expect(parseTargetCells({ operator, target, unit })).toStrictEqual({
    raw,
    kind: 'quantity',
    operator: sign,
    number,
    unit: measure,
  })
})

test.each([
  ['', '2021', '年', { raw: '2021年', kind: 'dates', from: '2021', to: '2021' }],
  ['', '2021年12月', '年', { raw: '2021年12月年', kind: 'dates', from: '2021-12', to: '2021-12' }],
  ['', '2023.07', '月', { raw: '2023.07月', kind: 'dates', from: '2023-07', to: '2023-07' }],
  ['', '12', '月底', { raw: '12月底', kind: 'dates', to: '--12' }],
  ['', '12月底', '时间', { raw: '12月底时间', kind: 'dates', to: '--12' }],
  ['', '是', '—', { raw: '是', kind: 'yes-no', value: true }],
  ['', '80-90', '%', { raw: '80-90%', kind: 'quality' }],
  ['', '90%', '人', { raw: '90%人', kind: 'quality' }],
  ['', '20万', '万元', { raw: '20万万元', kind: 'quality' }],
  ['', '47/47', '都道府县', { raw: '47/47都道府县', kind: 'quality' }],
  ['定性', '良好', '', { raw: '良好', kind: 'quality' }],
  ['', '', 'm3', { raw: 'm3', kind: 'number-missing', unit: 'm3' }],
  ['', '%', '%', { raw: '%', kind: 'number-missing', unit: '%' }],
  ['', '**', '株', { raw: '**株', kind: 'number-missing', unit: '株' }],
  ['', '/', '%', { raw: '/%', kind: 'number-missing', unit: '%' }],
  ['≥', '', '', { raw: '≥', kind: 'number-missing', unit: '' }],
  ['定性', ' ', '', { raw: ' ', kind: 'blank' }],
] as const)('the cells “%s”, “%s” and “%s” are no number: %o', (operator, target, unit, read) => {
  expect(parseTargetCells({ operator, target, unit })).toStrictEqual(read)
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

test.each([
  ['百分之5', '%'],
  ['千分之5', '‰'],
  ['万分之5', '‱'],
])('%s is a share in %s, and with a unit behind it words', (raw, unit) => {
  expect(parseTarget(raw)).toStrictEqual({ raw, kind: 'quantity', operator: '=', number: 5, unit })
  expect(parseTarget(`${raw}人`).kind).toBe('quality')
  expect(parseTarget(`${raw}完成`)).toMatchObject({ kind: 'quantity', number: 5, unit })
})

test.each([
  ['1,234,567.5人', 1_234_567.5, '人'],
  ['1,234人', 1234, '人'],
  ['5 人', 5, '人'],
  ['5  人', 5, '人'],
  ['-1.5℃', -1.5, '℃'],
  ['5人完成', 5, '人'],
  ['5人。', 5, '人'],
  ['5人;', 5, '人'],
  ['5人,', 5, '人'],
  ['5人、', 5, '人'],
  ['13月', 13, '月'],
  ['2121年', 2121, '年'],
  ['5月/年', 5, '月/年'],
])('%s is %d of %s', (raw, number, unit) => {
  expect(parseTarget(raw)).toStrictEqual({ raw, kind: 'quantity', operator: '=', number, unit })
})

test.each([
  ['<5人', '<'],
  ['‹5人', '<'],
  ['〈5人', '<'],
  ['﹤5人', '<'],
  ['›5人', '>'],
  ['〉5人', '>'],
  ['﹥5人', '>'],
  ['≤5人以内', '<='],
  ['≤5人之内', '<='],
  ['≤5人内', '<='],
  ['控制在5人以内', '<='],
])('%s is 5人 with the operator %s', (raw, operator) => {
  expect(parseTarget(raw)).toStrictEqual({ raw, kind: 'quantity', operator, number: 5, unit: '人' })
})

test.each(['1,23人', '。', '12月上旬', '01月开工', '10月动工', '1999年初', '5人完成率', '约5人', '百分之十'])(
  '%s is in words',
  (raw) => {
    expect(parseTarget(raw).kind).toBe('quality')
  },
)

test.each([
  ['', '2021年', '月', 'dates'],
  ['', '2021年', '日', 'dates'],
  ['', '2021年', '年月', 'dates'],
  ['', '2021年', '年月日', 'dates'],
  ['', '2021年', '日期', 'dates'],
  ['', '2021年', '时间', 'dates'],
  ['', '2021年', '年的', 'quality'],
  ['', '2021年', '按日', 'quality'],
  ['≥', '2021', '年', 'quantity'],
  ['', '2021', '年份', 'quality'],
  ['', '12', '月份', 'dates'],
  ['', '12', '月底', 'dates'],
  ['', '12', '月末', 'dates'],
  ['', '12', '月前', 'dates'],
  ['', '12', '月初', 'quality'],
  ['', '2021', '年度', 'dates'],
  ['', '12', '月上旬', 'quality'],
  ['', '12', '月中旬', 'quality'],
  ['', '12', '月下旬', 'quality'],
  ['', '5', '-', 'quantity'],
  ['', '5', '——', 'quantity'],
  ['', '5', '无', 'quantity'],
  ['', '5', '\\', 'quantity'],
  ['无', '5', '人', 'quantity'],
  ['/', '5', '人', 'quantity'],
  ['定量', '5', '人', 'quantity'],
  [' 定性 ', '良好', '', 'quality'],
  ['不定性', '5', '人', 'quality'],
  ['', '有无', '', 'quality'],
  ['', '无人', '', 'quality'],
  ['', '5十', '人', 'quantity'],
  ['', '5百万', '人', 'quantity'],
  ['', '5亿', '元', 'quantity'],
  ['', '5万', '亿元', 'quantity'],
  ['', '5', '万元', 'quantity'],
  ['', '/', '%', 'number-missing'],
] as const)('the cells “%s”, “%s” and “%s” are %s', (operator, target, unit, kind) => {
  expect(parseTargetCells({ operator, target, unit })?.kind).toBe(kind)
})

test.each([
  ['正向指标', '>='],
  ['反向', '<='],
  ['≥', '>='],
])('the direction %s is the operator %s', (operator, sign) => {
  expect(parseTargetCells({ operator, target: '5', unit: '人' })).toStrictEqual({
    raw: `${operator}5人`,
    kind: 'quantity',
    operator: sign,
    number: 5,
    unit: '人',
  })
})

test('cells that are not there add nothing', () => {
  expect(parseTargetCells({ target: '5人' })).toStrictEqual({
    raw: '5人',
    kind: 'quantity',
    operator: '=',
    number: 5,
    unit: '人',
  })
  expect(parseTargetCells({ operator: '≥', unit: '人' })).toBeUndefined()
})

test.each([
  ['', '', '人次', { raw: '人次', kind: 'number-missing', unit: '人次' }],
  ['', '', '百分比', { raw: '百分比', kind: 'number-missing', unit: '%' }],
  ['', '**', '百分比', { raw: '**百分比', kind: 'number-missing', unit: '%' }],
  ['', '5', '--', { raw: '5', kind: 'quantity', operator: '=', number: 5, unit: '' }],
  ['', '5', '-人', { raw: '5-人', kind: 'quantity', operator: '=', number: 5, unit: '-人' }],
  ['', '5', '有无', { raw: '5有无', kind: 'quantity', operator: '=', number: 5, unit: '有无' }],
  ['', '12', '半年底', { raw: '12半年底', kind: 'quantity', operator: '=', number: 12, unit: '半年底' }],
  ['反向指标数', '5', '人', { raw: '反向指标数5人', kind: 'quality' }],
  [' ≥ ', '5', '人', { raw: ' ≥ 5人', kind: 'quantity', operator: '>=', number: 5, unit: '人' }],
] as const)('the cells “%s”, “%s”, “%s” are %o', (operator, target, unit, read) => {
  expect(parseTargetCells({ operator, target, unit })).toStrictEqual(read)
})
