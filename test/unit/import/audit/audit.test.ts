import { describe, expect, test } from 'vitest'
import { auditOf } from '../../../../src/import/audit/audit.ts'
import { recognise } from '../../../../src/import/layouts/recognise-layout.ts'
import { applicationOf, appraisalOf, INDICATORS, type PrintedCell, tableSource } from '../layouts/table-source.ts'

function signsIn(rows: readonly (readonly PrintedCell[])[]): string[] {
  return auditOf(recognise(tableSource(rows))).map(({ name, words }) => `${name}: ${words.en}`)
}

const BUDGET = ['年度资金总额', '10']
const FROM_BUDGET = ['其中：财政拨款', '8']

describe('signs in an application', () => {
  test.each<[rows: string[][], signs: string[]]>([
    [[BUDGET, FROM_BUDGET, ['其他资金', '2']], []],
    [[BUDGET, FROM_BUDGET, ['其他资金', '1']], ['管网: its parts 8 + 1 do not add up to 10']],
    [[BUDGET, FROM_BUDGET, ['其他资金', '']], ['管网: its parts 8 do not add up to 10']],
    [[BUDGET, ['年度目标', '1.改造\n2.通水']], []],
    [[BUDGET, ['年度目标', '1.改造\n2.通水\n1.改造']], ['管网: the goal “1.改造” stands there twice']],
    [
      [BUDGET, ['实施单位', '绩效指标']],
      ['管网: “绩效指标”, which is a word of the form, stands where a value should be'],
    ],
  ])('%j are %j', (rows, signs) => expect(signsIn(applicationOf(...rows))).toEqual(signs))

  test.each<[name: string, target: string, signs: string[]]>([
    ['改造长度', '≥10公里', []],
    ['改造长度', '如期完成', []],
    ['管网和泵站', '≥10公里≥2座', ['管网: the target “≥10公里≥2座” of “管网和泵站” seems to hold several values']],
    ['改造长度', '指标值', ['管网: “指标值”, which is a word of the form, stands where a value should be']],
    ['数量指标', '10公里', ['管网: “数量指标”, which is a word of the form, stands where a value should be']],
  ])('the indicator %s with the target %s gives %j', (name, target, signs) => {
    const rows = [BUDGET, INDICATORS[0], ['产出指标', '数量指标', name, target]]
    expect(signsIn([['项目名称', '管网'], ['单位：万元'], ...rows])).toEqual(signs)
  })
})

test('an actual of a self-appraisal that is a word of the form is a sign', () => {
  expect(signsIn(appraisalOf([]))).toEqual([])
  const rows = appraisalOf([], [['效益指标', '社会效益指标', '受益户', '20户', '完成值', '10', '10']])
  expect(signsIn(rows)).toEqual(['管网: “完成值”, which is a word of the form, stands where a value should be'])
})

test("a department's tasks that do not add up to its budget are a sign", () => {
  const whole = (sum: string) => [
    ['部门整体支出绩效目标表'],
    ['部门名称', '某某局'],
    ['单位：万元'],
    ['任务名称', '主要内容', '预算金额'],
    ['保运转', '发放工资', '80'],
    ['修管网', '改造', '20'],
    ['金额合计', '', sum],
    ...INDICATORS,
  ]
  expect(signsIn(whole('100'))).toEqual([])
  expect(signsIn(whole('120'))).toEqual(['某某局: its parts 80 + 20 do not add up to 120'])
})
