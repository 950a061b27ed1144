import { expect, test } from 'vitest'
import { monitoringFileSchema } from '../../../../src/model/files/monitoring-file.ts'
import { toldFaults } from '../told-faults.ts'

const reportWith = (parts: object) => ({ reports: [{ name: '人大会议', moneyUnit: '元', spent: {}, ...parts }] })

test.each([
  [{ spent: { '7月底': '31.20' } }, []],
  [{ spent: { 七月: '31.20' } }, ['plan-month-not-valid']],
  [{ code: 'a b' }, ['code-not-valid']],
])('of a report with %j the faults are %j', (parts, faults) => {
  expect(toldFaults(monitoringFileSchema, reportWith(parts))).toEqual(faults)
})
