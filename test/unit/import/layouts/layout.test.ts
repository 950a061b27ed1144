import { expect, test } from 'vitest'
import { isOfDepartment } from '../../../../src/import/layouts/layout.ts'

test.each([
  ['project', false],
  ['appraisal', false],
  ['whole', true],
  ['wholeAppraisal', true],
] as const)('that the record %s is of a whole department is %s', (gives, isOf) =>
  expect(isOfDepartment(gives)).toBe(isOf),
)
