import { expect, test } from 'vitest'
import { readOutlines } from '../../../../../src/find/browser/search/outlines.ts'
import { type WrittenOutline, writtenLinks } from '../../../../../src/find/shared/outline.ts'
import { charactersOf } from '../../../../../src/find/shared/steps.ts'

const blocks = {
  words: { firsts: [], lengths: '' },
  texts: { firsts: [], lengths: '' },
  codes: { firsts: [], lengths: '' },
  records: { counts: '', lengths: '' },
  budgets: { lengths: '' },
}
const outline = (parts: Partial<WrittenOutline>): WrittenOutline => ({
  ...{ kinds: [], links: [], changed: [], names: [], counts: [], units: [], unit: '', values: [], ...blocks },
  ...parts,
})

/** Two projects of two units; the same the year after, one of them with another name, and a new one. */
const OLDER = outline({
  ...{ year: 2022, links: [0, 0], names: ['会议费', '车辆'], counts: [1, 1] },
  ...{
    units: [
      ['a', '甲局'],
      ['b', '乙局'],
    ],
    unit: charactersOf([1, 1]),
  },
})
const NEWER = outline({
  ...{ year: 2023, links: writtenLinks([0, undefined, 1]), changed: [2] },
  ...{ names: [0, '车辆购置'], counts: [1, 1], unit: charactersOf([1, 1]) },
  units: [0, ['b', '县乙局']],
  values: ['plan-falls', { id: 'pending', label: '待评' }],
})
const RULES = [{ id: 'plan-falls', title: '支出计划下降' }]

test('a year is told by the year before it', () => {
  const [newer, older] = readOutlines([NEWER, OLDER], RULES)
  expect(older).toMatchObject({ names: ['会议费', '车辆'], counts: [1, 1], unit: [0, 1] })
  expect(newer).toMatchObject({
    names: ['会议费', '车辆购置'],
    counts: [2, 1],
    units: [
      ['a', '甲局'],
      ['b', '县乙局'],
    ],
    unit: [0, 0, 1],
    values: [
      { id: 'plan-falls', label: '支出计划下降' },
      { id: 'pending', label: '待评' },
    ],
  })
})

test('terms and rules have no year and are told alone', () => {
  const [, terms] = readOutlines(
    [OLDER, outline({ links: [0], names: ['预算'], counts: [1], unit: charactersOf([0]) })],
    [],
  )
  expect(terms).toMatchObject({ names: ['预算'], units: [], unit: [-1] })
})

test('a year that refers to more than the year before has is refused', () => {
  expect(() => readOutlines([outline({ year: 2023, links: writtenLinks([7]) }), OLDER], [])).toThrow('page 0')
})
