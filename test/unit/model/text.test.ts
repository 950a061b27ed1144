import { expect, test } from 'vitest'
import { day, text, webAddress } from '../../../src/model/text.ts'
import { toldFaults } from './told-faults.ts'

test.each([
  ['text', text, ' ', 'blank-text'],
  ['day', day, '2021-2-1', 'day-not-valid'],
  ['day', day, '于2021-02-01', 'day-not-valid'],
  ['day', day, '2021-02-01起', 'day-not-valid'],
  ['address', webAddress, 'example.org', 'address-not-allowed'],
])('of the %s “%s” the fault has its own code', (_, schema, value, code) => {
  expect(toldFaults(schema, value)).toEqual([code])
})

test.each(['2021-01-01', '2021-09-19', '2021-10-20', '2021-11-30', '2021-12-31'])('%s is a day', (value) => {
  expect(toldFaults(day, value)).toEqual([])
})
