import { expect, test } from 'vitest'
import { gradesOf } from '../../../src/dossier/grades.ts'

test('counts of grades stand with how many there are and how many have one', () => {
  expect(gradesOf({ excellent: 2, good: 1, fair: 0, poor: 1, pending: 5 })).toEqual({
    ...{ excellent: 2, good: 1, fair: 0, poor: 1, pending: 5 },
    ...{ total: 9, graded: 4 },
  })
})
