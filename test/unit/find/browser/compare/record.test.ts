import { describe, expect, test } from 'vitest'
import { isProjectRecord, isUnitRecord } from '../../../../../src/find/browser/compare/record.ts'
import { recordWith } from './records.ts'

describe('fetched data are told from other files', () => {
  test.each([
    ['of a project', recordWith({}), true],
    ['of a unit', { name: '区人大', projects: [] }, false],
    ['nothing', undefined, false],
    ['a text', 'x', false],
    ['a project without a budget', { ...recordWith({}), project: { name: 'a', year: 2021, funding: [] } }, false],
  ])('as data of a project: %s', (_, data, expected) => expect(isProjectRecord(data)).toBe(expected))

  test.each([
    ['of a unit', { name: '区人大', projects: [] }, true],
    ['of a project', recordWith({}), false],
    ['nothing', undefined, false],
  ])('as data of a unit: %s', (_, data, expected) => expect(isUnitRecord(data)).toBe(expected))
})
