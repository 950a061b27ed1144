import { expect, test } from 'vitest'
import { NUMBER_MISSING } from '../../../../../src/findings/rules/completeness/missing-number.ts'
import { foundIn, isFound, rowWith } from '../../examples.ts'

test.each([
  ['%', true],
  ['≥%', true],
  ['≥**株', true],
  ['/', true],
  ['≥90%', false],
  ['促进社会稳定', false],
  ['', false],
  ['2021年12月底前', false],
])('the target “%s” lacks its number: %s', (target, found) => {
  expect(isFound(NUMBER_MISSING, rowWith('群众满意度', target))).toBe(found)
})

test('the message quotes what is printed', () => {
  expect(foundIn(NUMBER_MISSING, { indicators: [rowWith('群众满意度', '%', { number: 9 })] })).toEqual([
    { place: 'i-9', values: ['群众满意度', '%'], message: '第9项“群众满意度”的指标值只写了“%”，没有数字。' },
  ])
})

test('the message has no white space of the cell, the value has', () => {
  expect(foundIn(NUMBER_MISSING, { indicators: [rowWith('满意度', ' % ', { number: 2 })] })).toEqual([
    { place: 'i-2', values: ['满意度', ' % '], message: '第2项“满意度”的指标值只写了“%”，没有数字。' },
  ])
})
