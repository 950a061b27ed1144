import { expect, test } from 'vitest'
import { parsePlaces } from '../../../src/parse/places.ts'

test('a place has the sign and the unit that stand in the row, a blank cell has neither', () => {
  const places = [{ place: '东镇', target: '4', actual: '3' }, { place: '西镇', target: ' ' }, { place: '南乡' }]
  expect(parsePlaces(places, { operator: '≥', unit: '期' })).toEqual([
    {
      place: '东镇',
      target: { raw: '≥4期', kind: 'quantity', operator: '>=', number: 4, unit: '期' },
      actual: { raw: '3期', kind: 'quantity', operator: '=', number: 3, unit: '期' },
    },
    { place: '西镇', target: { raw: ' ', kind: 'blank' } },
    { place: '南乡' },
  ])
})

test('what one cell holds alone is read as it stands', () =>
  expect(parsePlaces([{ place: '东镇', target: '≥90%' }], {})).toEqual([
    { place: '东镇', target: { raw: '≥90%', kind: 'quantity', operator: '>=', number: 90, unit: '%' } },
  ]))
