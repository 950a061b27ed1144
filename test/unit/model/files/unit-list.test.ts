import { expect, test } from 'vitest'
import { unitListSchema } from '../../../../src/model/files/unit-list.ts'
import { toldFaults } from '../told-faults.ts'

test.each([
  [{}, []],
  [{ from: 2021, until: 2023 }, []],
  [{ id: 'A1' }, ['id-not-valid']],
  [{ name: '' }, ['blank-text']],
])('of a listed unit with %j the faults are %j', (parts, faults) => {
  expect(toldFaults(unitListSchema, [{ id: '101001', name: '某某局', ...parts }])).toEqual(faults)
})
