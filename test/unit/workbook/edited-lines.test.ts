import { expect, test } from 'vitest'
import { editedLines, editedOfLines } from '../../../src/workbook/edited-lines.ts'

test.each([
  [{ budget: '10.00', 'funding.其中：财政资金': 'a = b' }, 'budget = 10.00\nfunding.其中：财政资金 = a = b'],
  [{ 'indicators.4.target': '≥80%' }, 'indicators.4.target = ≥80%'],
  [{ 'a = b\\\nc': ' = ' }, 'a \\= b\\\\\\nc =  = '],
  [{}, ''],
])('what a person changed is a cell and back', (edited, cell) => {
  expect(editedLines(edited)).toBe(cell)
  expect(editedOfLines(cell)).toEqual(edited)
})

test('nothing that was changed is no cell', () => {
  expect(editedLines(undefined)).toBeUndefined()
  expect(editedOfLines(undefined)).toBeUndefined()
})

test('a line without a sign is kept for the check to tell', () => {
  expect(editedOfLines('budget\n\n')).toEqual({ budget: '' })
})
