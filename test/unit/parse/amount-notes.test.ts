import { expect, test } from 'vitest'
import { notedOf } from '../../../src/parse/amount-notes.ts'

test.each([
  ['100', '100', []],
  ['10.00(万元)', '10.00', [{ unit: '万元' }]],
  ['10.00(单位:千元)', '10.00', [{ unit: '千元' }]],
  ['100(约)', '100', [{ vague: true }]],
  ['100(每年)', '100', [{ vague: true }]],
  ['100(大写:壹佰元)', '100', [{ amount: '壹佰元' }]],
  ['100【含税】(元)。', '100', [{ unit: '元' }, { amount: '含税' }]],
  ['100(含(旧))', '100', [{ amount: '含(旧)' }]],
  ['100)', '100)', undefined],
])('the amount %s has its notes taken off', (printed, core, notes) => {
  expect(notedOf(printed)).toEqual({ core, ...(notes && { notes }) })
})
