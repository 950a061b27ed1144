import { expect, test } from 'vitest'
import { appraisalOfRecord, appraisalRecord } from '../../../src/data/appraisal-record.ts'
import { parseTarget } from '../../../src/parse/target.ts'
import { appraisalWith, appraisedWith, indicatorWith, projectWith } from '../examples.ts'

const category = { group: 'output', kind: 'quantity' } as const
const project = projectWith({
  indicators: [
    indicatorWith({ number: 1, category, name: '培训人数', target: parseTarget('≥100人') }),
    indicatorWith({ number: 2, name: '满意度', target: parseTarget('≥90%') }),
  ],
})
const [met, other, apart] = [
  appraisedWith({
    ...{ number: 1, category, target: '≥100人', planned: parseTarget('≥100人') },
    ...{ actual: '96人', achieved: parseTarget('96人'), reason: '' },
  }),
  appraisedWith({ number: 2, name: '满意度', target: '≥95%', planned: parseTarget('≥95%') }),
  // Three cells, of which the value was read as one.
  appraisedWith({
    ...{ number: 3, name: '次数', operator: '≥', target: '2', unit: '次', planned: parseTarget('≥2次') },
    ...{ actual: '3', achieved: parseTarget('3次') },
  }),
]
const appraisal = appraisalWith({ code: 'A1', indicators: [met, other, apart] })

test('a row says what it prints beyond the target of its number, and no text twice', () => {
  expect(appraisalRecord(appraisal, project)).toEqual({
    ...{ name: '人大会议', moneyUnit: '元', funding: [], code: 'A1' },
    indicators: [
      {
        ...{ number: 1, sameAs: 1, actual: '96人', reason: '' },
        achieved: { kind: 'quantity', operator: '=', number: 96, unit: '人' },
      },
      {
        ...{ number: 2, level1: '产出指标', level2: '数量指标', name: '满意度', target: '≥95%' },
        planned: { kind: 'quantity', operator: '>=', number: 95, unit: '%' },
      },
      {
        ...{ number: 3, level1: '产出指标', level2: '数量指标', name: '次数', operator: '≥', target: '2', unit: '次' },
        planned: { raw: '≥2次', kind: 'quantity', operator: '>=', number: 2, unit: '次' },
        actual: '3',
        achieved: { raw: '3次', kind: 'quantity', operator: '=', number: 3, unit: '次' },
      },
    ],
  })
})

test('such a record is read back as it was', () => {
  const written = JSON.parse(JSON.stringify(appraisalRecord(appraisal, project)))
  const { year, unit } = appraisal
  expect({ year, unit, ...appraisalOfRecord(written, project) }).toEqual(appraisal)
})
