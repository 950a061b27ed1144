import { expect, test } from 'vitest'
import { knownOf } from '../../../../../src/find/browser/projects/known-of.ts'
import { TABLE } from './examples.ts'

test('the table tells years, units with their former names, and the rules that found something', () => {
  const { units, ...known } = knownOf(TABLE, '云溪县')
  expect(known).toEqual({
    region: '云溪县',
    years: [2023, 2022, 2020],
    rules: [{ id: 'no-cost', title: '没有成本指标' }],
  })
  expect([...units].sort((a, b) => a.id.localeCompare(b.id))).toEqual([
    { id: '101', name: '人大办公室', formerNames: ['人大办'] },
    { id: '205', name: '教育局', formerNames: [] },
  ])
})
