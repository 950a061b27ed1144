import { expect, test } from 'vitest'
import { projectFileSchema } from '../../../../src/model/files/project-file.ts'
import { toldFaults } from '../told-faults.ts'

const LEAST = { name: '人大会议', moneyUnit: '元', budget: '1.00', funding: {}, indicators: [] }

test.each([
  {},
  { continues: '2022/101001/a-1' },
  { continues: '2022/101001/a1 2022/101001/b2' },
  { continues: '2022/101001/a1   2022/101-001/b-2 2021/1/c' },
  { fields: [{ label: '项目负责人', text: '' }], notes: ['注：一'], unplaced: [{ text: '甲', place: '第12行' }] },
])('a project with %j is as it should be', (parts) => {
  expect(toldFaults(projectFileSchema, { ...LEAST, ...parts })).toEqual([])
})

test.each<[Record<string, unknown>, readonly string[]]>([
  [{ code: 'a b' }, ['code-not-valid']],
  [{ spendPlan: { 三月: '50%' } }, ['plan-month-not-valid']],
  [{ name: ' ' }, ['blank-text']],
])('of a project with %j the faults are %j', (parts, faults) => {
  expect(toldFaults(projectFileSchema, { ...LEAST, ...parts })).toEqual(faults)
})

test.each([
  ...['', '2022/101001', '22/101001/a1', '2022/A/a1', '2022/101001/A1', '2022//a1', '2022/101001/', '见2022/101001/a1'],
  ...['2022/101001/a1，', '2022/101001/a1 2022/101001', '2022/101001/a1 2022//b2', '2022/101001/a1 2022/101001/B2'],
  ...['2022/101001/a12022/101001/b2', '2022/101001/a1 ', '2022/101001/a1 2022/101001/b2，'],
])('“%s” names no projects that one may continue', (continues) => {
  expect(toldFaults(projectFileSchema, { ...LEAST, continues })).toEqual(['continues-not-valid'])
})
