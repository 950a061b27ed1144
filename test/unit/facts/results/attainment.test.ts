import { describe, expect, test } from 'vitest'
import {
  type Attainment,
  attainmentOf,
  attainmentsOf,
  type Incomparable,
  sumOfAttainments,
} from '../../../../src/facts/results/attainment.ts'
import { parseTarget } from '../../../../src/parse/target.ts'
import { appraisedWith } from '../../examples.ts'
import { readRow } from './read-row.ts'

type Cells = Parameters<typeof readRow>[0]
const QUANTITY = { level1: '产出指标', level2: '数量指标' }
const COST = { level1: '产出指标', level2: '成本指标' }
const incomparable = (reason: Incomparable): Attainment => ({ state: 'incomparable', reason })

describe('a target is met, whatever any scale says,', () => {
  test.each<[string, string, Cells?]>([
    ['≥95%', '97%'],
    ['≥95%', '95%'],
    ['≥９５％', '９７．５％'],
    ['>=95%', '95.00%'],
    ['不低于90%', '90%'],
    ['>90%', '90.01%'],
    ['≤5天', '5天'],
    ['<5次', '4次'],
    ['不超过10万元', '9.8万元'],
    ['≤10万元', '100000元'],
    ['≥1000万元', '0.1亿元'],
    ['≥2万㎡', '20000平方米'],
    ['≥1,200人', '1200人'],
    ['≥1万', '12000'],
    ['45人', '45人'],
    ['45', '45人'],
    ['0次', '0次'],
    ['100%', '100%'],
    ['90%', '95%', { name: '群众满意度' }],
    ['3万元', '2.8万元', { ...COST, name: '单台采购成本' }],
    ['95', '97', { operator: '≥', unit: '%' }],
    ['5', '3', { operator: '反向', unit: '天' }],
    ['95%以上', '完成96%'],
    ['80%-90%', '85%'],
    ['20~30人', '30人'],
    ['20人至30人', '20人'],
    ['30-40', '35', { unit: '人' }],
    ['≥95%', '达到97%'],
    ['≥90%', '＞90%'],
    ['>90%', '≥91%'],
    ['2024年6月底前', '2024年6月15日'],
    ['2024年6月底前', '2024年6月底前完成'],
    ['2024年6月30日', '2024年6月'],
    ['2024年2月29日', '2024年2月'],
    ['2024年12月31日前', '2024.12.1'],
    ['2024年', '2024-12-31'],
    ['2024年1月-12月', '2024年1月-11月'],
    ['12月底前', '11月'],
    ['是', '是'],
    ['否', '否'],
    ['无', '无', { name: '重大安全事故' }],
    ['无', '无', { name: '有无超标准接待' }],
    ['≥100', '120', { unit: '万元' }],
    ['≤316万元', '300'],
  ])('%s by %s', (target, actual, cells = {}) => {
    expect(attainmentOf(readRow({ target, actual, ...cells }))).toEqual({ state: 'met' })
  })
})

describe('a target is missed', () => {
  test.each<[string, string, Cells?]>([
    ['≥95%', '94.9%'],
    ['≥95%', '０％'],
    ['>90%', '90%'],
    ['≤5天', '6天'],
    ['<5次', '5次'],
    ['≤10万元', '100001元'],
    ['≥28件', '10件'],
    ['≥1000人', '1人'],
    ['100%', '98%'],
    ['90%', '85%', { name: '群众满意度' }],
    ['45人', '40人', { ...QUANTITY, name: '培训人数' }],
    ['20-30人', '15人', { ...QUANTITY, name: '培训人数' }],
    ['3万元', '3.2万元', { ...COST, name: '单台采购成本' }],
    ['316', '320', { operator: '≤', unit: '万元' }],
    ['2024年6月底前', '2024年7月1日'],
    ['2024年6月底前', '2024年7月'],
    ['2024年6月15日', '2024-06-16'],
    ['2023年', '2024年1月'],
    ['10月底前', '11月'],
    ['是', '否'],
    ['有', '无'],
    ['0起', '1起', { name: '安全事故起数' }],
    ['≥5000', '20', { unit: '册' }],
    ['≥100', '80', { unit: '万元' }],
  ])('%s by %s', (target, actual, cells = {}) => {
    expect(attainmentOf(readRow({ target, actual, ...cells }))).toEqual({ state: 'missed' })
  })
})

describe('nobody is told to have met or missed', () => {
  test.each<[string | undefined, string | undefined, Incomparable, Cells?]>([
    [undefined, '97%', 'target-not-published'],
    ['', '97%', 'target-blank'],
    ['%', '100%', 'target-without-number'],
    ['≥**株', '20株', 'target-without-number'],
    ['促进社会和谐', '完成', 'target-in-words'],
    ['合格', '合格', 'target-in-words'],
    ['促进社会和谐', '', 'target-in-words'],
    ['每月15日前发放2次', '完成', 'target-not-single'],
    ['5±1', '5', 'target-not-single'],
    ['8-12月', '10月', 'target-not-single'],
    ['≥90%', undefined, 'actual-not-published'],
    ['≥90%', '', 'actual-blank'],
    ['≥90%', ' 　', 'actual-blank'],
    ['≥90%', '超额完成', 'actual-without-number'],
    ['≥90%', '/', 'actual-without-number'],
    ['≥90%', '无', 'actual-without-number'],
    ['≥90%', '%', 'actual-without-number'],
    ['≥90%', '95%左右', 'actual-not-single'],
    ['≥3场', '完成3场，共120人', 'actual-not-single'],
    ['≥90%', '80%-95%', 'actual-not-single'],
    ['80%-90%', '≥85%', 'actual-not-exact'],
    ['≥90%', '≥85%', 'actual-not-exact'],
    ['≥90%', '≤95%', 'actual-not-exact'],
    ['90%', '≥90%', 'actual-not-exact'],
    ['≥90%', '≥90%', 'actual-copied'],
    ['≥90%', '≥ 90％', 'actual-copied'],
    ['2024年6月底前', '按期完成', 'actual-without-date'],
    ['2024年6月底前', '100%', 'actual-without-date'],
    ['2024年6月底前', '已于6月底前分3批完成', 'date-not-single'],
    ['12月底前', '2024年11月', 'date-without-year'],
    ['2024年12月底前', '11月', 'date-without-year'],
    ['2024年6月15日', '2024年6月', 'date-too-coarse'],
    ['2024年6月15日', '2024年', 'date-too-coarse'],
    ['是', '无', 'actual-not-yes-no'],
    ['是', '完成', 'actual-not-yes-no'],
    ['≥90%', '95人', 'units-differ'],
    ['≥90%', '95个百分点', 'units-differ'],
    ['≥100人', '120人次', 'units-differ'],
    ['≥5公里', '6000米', 'units-differ'],
    ['≥95%', '0.97', 'unit-missing'],
    ['95', '1', 'unit-missing', { operator: '≥', unit: '%' }],
    ['≤5%', '0.06', 'unit-missing'],
    ['1', '97%', 'unit-missing', { operator: '≥' }],
    ['≤316万元', '3160000', 'unit-missing'],
    ['≤316', '3160000元', 'unit-missing'],
    ['≤316万元', '250000', 'unit-missing'],
    ['316', '25000', 'unit-missing', { operator: '≤', unit: '万元' }],
    ['≥5000册', '20', 'unit-missing'],
    ['100%', '1', 'unit-missing'],
    ['无', '无', 'not-applicable', { name: '经济效益' }],
    ['/', '/', 'not-applicable', { name: '/' }],
    ['无', '无', 'not-applicable', { name: '无' }],
    ['45人', '47人', 'exceeded', { ...QUANTITY, name: '培训人数' }],
    ['100%', '120%', 'exceeded', { name: '接待上访人数' }],
    ['45人', '40人', 'direction-unknown', { name: '困难群众人数' }],
    ['30天', '20天', 'direction-unknown', { ...QUANTITY, name: '办理时限' }],
    ['≥90%', '80%', 'direction-unknown', { ...COST, name: '参加培训人均成本' }],
    ['≥5起', '3起', 'direction-unknown', { name: '安全事故起数' }],
    ['≤90%', '95%', 'direction-unknown', { name: '群众满意度' }],
    ['500元', '600元', 'exceeded', { ...COST, name: '人均补助标准' }],
  ])('%s by %s: %s', (target, actual, reason, cells = {}) => {
    const printed = { ...(target !== undefined && { target }), ...(actual !== undefined && { actual }) }
    expect(attainmentOf(readRow({ ...printed, ...cells }))).toEqual(incomparable(reason))
  })
})

test('attainments are counted by their state, and counts add up', () => {
  const some = attainmentsOf([{ state: 'met' }, { state: 'met' }, { state: 'missed' }, incomparable('units-differ')])
  expect(some).toEqual({ met: 2, missed: 1, incomparable: 1, pending: 0 })
  expect(sumOfAttainments([some, attainmentsOf([{ state: 'pending' }, { state: 'met' }])])).toEqual({
    ...{ met: 3, missed: 1, incomparable: 1, pending: 1 },
  })
  expect(sumOfAttainments([])).toEqual({ met: 0, missed: 0, incomparable: 0, pending: 0 })
})

describe('an indicator with a target for each place', () => {
  const place = (target: string, actual?: string) => ({
    ...{ place: '东镇', target: parseTarget(target) },
    ...(actual !== undefined && { actual: parseTarget(actual) }),
  })
  test.each([
    [[place('≥5', '5'), place('≥6', '7')], { state: 'met' }],
    [[place('≥5', '5'), place('≥6', '5')], { state: 'missed' }],
    [[place('良好', '好'), place('≥6', '5')], { state: 'missed' }],
    [[place('≥5', '5'), place('≥6')], { state: 'incomparable', reason: 'actual-not-published' }],
    [[place('≥5', '5'), { place: '西镇' }, place('', '')], { state: 'met' }],
    [[{ place: '西镇', actual: parseTarget('3') }], { state: 'incomparable', reason: 'target-not-published' }],
  ] as const)('is reached where every place reached its own: %#', (places, attainment) =>
    expect(attainmentOf(appraisedWith({ places }))).toEqual(attainment),
  )

  test('is told by its own target where it has one', () =>
    expect(
      attainmentOf(
        appraisedWith({ planned: parseTarget('≥9'), achieved: parseTarget('9'), places: [place('≥5', '4')] }),
      ),
    ).toEqual({ state: 'met' }))
})
