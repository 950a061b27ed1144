import { expect, test } from 'vitest'
import { suggestedUnitsOf } from '../../../../../src/find/index/suggest/units-of.ts'
import { DOSSIER } from '../../browser/projects/examples.ts'

test('a unit is suggested by its newest name and known by those before', () => {
  expect(suggestedUnitsOf(DOSSIER)).toEqual([
    { id: '101', name: '人大办公室', formerNames: ['人大办'], year: 2023 },
    { id: '205', name: '教育局', formerNames: [], year: 2023 },
  ])
})
