import { describe, expect, test } from 'vitest'
import { placeValues } from '../../../../src/parse/printed/place-values.ts'
import { PrintedText } from '../../../../src/parse/printed/printed-text.ts'
import { recordValuesOf, valueKeyOf } from '../../../../src/parse/printed/record-values.ts'

/** The line of each value of a record that has one. */
function linesOf(lines: readonly string[], record: object, first = 1, last = lines.length): Record<string, number> {
  const text = new PrintedText(lines)
  const places = placeValues(text, text.spanOf({ first, last }), recordValuesOf(record))
  return Object.fromEntries([...places].map(([{ path }, { start }]) => [valueKeyOf(path), text.lineOf(start)]))
}

describe('values of a form with a cell a line', () => {
  const FORM = [
    ...['项目名称', '培训费', '预算数', '100', '财政资金', '100', '其他资金', '0'],
    ...['3月底', '6月底', '50%', '100%', '绩效目标', '1.办好', '2.办好'],
    ...['产出指标', '次数', '次数', '≥90%', '质量指标', '合格率', '培训合格率', '≥90%'],
  ]

  test('stand each on its own line, equal ones in the order of the form', () =>
    expect(
      linesOf(FORM, {
        ...{ name: '培训费', budget: '100', funding: { 财政资金: '100', 其他资金: '0' } },
        ...{ spendPlan: { '3月底': '50%', '6月底': '100%' }, goals: ['1.办好', '2.办好'] },
        indicators: [
          { level1: '产出指标', level2: '', name: '次数', description: '次数', target: '≥90%' },
          { level1: '产出指标', level2: '质量指标', name: '合格率', description: '培训合格率', target: '≥90%' },
        ],
      }),
    ).toEqual({
      ...{ name: 2, budget: 4, 'funding.财政资金': 6, 'funding.其他资金': 8 },
      ...{ 'spendPlan.3月底': 11, 'spendPlan.6月底': 12, 'goals.1': 14, 'goals.2': 15 },
      ...{
        'indicators.1.level1': 16,
        'indicators.1.name': 17,
        'indicators.1.description': 18,
        'indicators.1.target': 19,
      },
      ...{ 'indicators.2.level1': 16, 'indicators.2.level2': 20, 'indicators.2.name': 21 },
      ...{ 'indicators.2.description': 22, 'indicators.2.target': 23 },
    }))

  test('stand inside the lines of their record', () =>
    expect(linesOf([...FORM, ...FORM], { budget: '100', goals: ['2.办好'] }, 24, 46)).toEqual({
      budget: 27,
      'goals.1': 38,
    }))
})

test('cells of a row stand on the row of their head, also those before it', () =>
  expect(
    linesOf(
      [
        '年度资金总额： | 80 | 62.4',
        '其中：拨款 | 80 | 62.4',
        '产出 | ≥6公里 | 长度 | 5公里',
        '产出 | ≥6公里 | 宽度 | 5公里',
      ],
      {
        funding: [
          { source: '年度资金总额', original: '80', executed: '62.4' },
          { source: '其中：拨款', original: '80', executed: '62.4' },
        ],
        indicators: [
          { name: '长度', target: '≥6公里', actual: '5公里' },
          { name: '宽度', target: '≥6公里', actual: '5公里' },
        ],
      },
    ),
  ).toEqual({
    ...{ 'funding.1.source': 1, 'funding.1.original': 1, 'funding.1.executed': 1 },
    ...{ 'funding.2.source': 2, 'funding.2.original': 2, 'funding.2.executed': 2 },
    ...{ 'indicators.1.name': 3, 'indicators.1.target': 3, 'indicators.1.actual': 3 },
    ...{ 'indicators.2.name': 4, 'indicators.2.target': 4, 'indicators.2.actual': 4 },
  }))

test.each([
  ['a number that stands in several places', ['总分 100', '另有 100'], { totalScore: '100' }, {}],
  ['a budget without a label before it, where another amount is the same', ['100', '100'], { budget: '100' }, {}],
  ['an only number', ['总分 100', '另有 90'], { totalScore: '100' }, { totalScore: 1 }],
  ['a text in several places', ['培训费目标表', '培训费'], { name: '培训费' }, { name: 2 }],
])('the place of %s is told only where it can be', (_, lines, record, places) =>
  expect(linesOf(lines, record)).toEqual(places),
)
