import { expect, test } from 'vitest'
import { atYearEnd } from '../../../src/prepared/year-end.ts'
import { planWith } from '../examples.ts'

test.each([
  ['from October to December', planWith(0.1, 0.2, 0.3, 1), { since: '10月底', share: 0.7 }],
  ['negative where it falls', planWith(0.1, 0.2, 0.9, 0.8), { since: '10月底', share: -0.1 }],
  ['none where autumn is blank', planWith(0.1, 0.2, undefined, 1), undefined],
  ['none where December is blank', planWith(0.1, 0.2, 0.3, undefined), undefined],
  ['none where the last month before is June', planWith(0.1, 0.2).slice(0, 2), undefined],
])('the last step of a year is %s', (_, points, expected) => expect(atYearEnd(points)).toEqual(expected))
