import { expect, test } from 'vitest'
import { appraisalFileSchema } from '../../../../src/model/files/appraisal-file.ts'
import { toldFaults } from '../told-faults.ts'

const fileWith = (parts: object) => ({
  appraisals: [{ name: '人大会议', moneyUnit: '元', funding: [], indicators: [], ...parts }],
})
const SCORED = { weight: '10', score: '9', reason: '' }

test.each([
  {},
  { code: '13030321B95PH8DGE1F7C' },
  { funding: [{ source: '年度资金总额', ...SCORED }] },
  { indicators: [{ level1: '产出指标', level2: '数量指标', name: '会议次数', ...SCORED }] },
  { fields: [], notes: ['注：一'], unplaced: [{ text: '甲', place: '第12行' }] },
])('an appraisal with %j is as it should be', (parts) => {
  expect(toldFaults(appraisalFileSchema, fileWith(parts))).toEqual([])
})

test.each([
  [{ code: 'a b' }, ['code-not-valid']],
  [{ name: ' ' }, ['blank-text']],
])('of an appraisal with %j the faults are %j', (parts, faults) => {
  expect(toldFaults(appraisalFileSchema, fileWith(parts))).toEqual(faults)
})
