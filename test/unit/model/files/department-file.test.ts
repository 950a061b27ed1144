import { expect, test } from 'vitest'
import { departmentFileSchema } from '../../../../src/model/files/department-file.ts'
import { toldFaults } from '../told-faults.ts'

test.each([
  [{}, []],
  [{ code: '101001' }, []],
  [{ code: '101 001' }, ['code-not-valid']],
  [{ name: '　' }, ['blank-text']],
])('of a department with %j the faults are %j', (parts, faults) => {
  expect(toldFaults(departmentFileSchema, { name: '某某局', sources: [], ...parts })).toEqual(faults)
})
