import { expect, test } from 'vitest'
import { CODE_PATTERN, YEAR_PATTERN } from '../../../src/model/ids.ts'

test.each([
  ['A1', true],
  ['AB', true],
  ['A', true],
  ['1', true],
  ['ABC-DE', true],
  ['新A', false],
  ['A新', false],
  ['新1', true],
])('%s is a code: %s', (code, is) => expect(CODE_PATTERN.test(code)).toBe(is))

test.each([
  ['2021', true],
  ['1999', true],
  ['12021', false],
  ['20211', false],
  ['1821', false],
])('the folder %s is a year: %s', (name, is) => expect(YEAR_PATTERN.test(name)).toBe(is))
