import { expect, test } from 'vitest'
import { appraisalOf, recognisedIn } from '../../table-source.ts'

test.each<[rows: string[][], gives: Record<string, unknown>]>([
  [[['总分', '100', '88']], { totalWeight: '100', totalScore: '88' }],
  [[['合计', '', '', '', '', '', '88']], { totalScore: '88' }],
  [[['总分', '88']], { fields: [{ label: '总分', text: '88' }] }],
  [
    [
      ['总分', '100', '88'],
      ['合计', '90'],
    ],
    { totalWeight: '100', totalScore: '88', fields: [{ label: '合计', text: '90' }] },
  ],
])('the totals %j are read', (behind, gives) => {
  const { appraisal, problems, unplaced } = recognisedIn(appraisalOf([], behind))
  expect([problems, unplaced]).toEqual([[], []])
  expect(appraisal).toMatchObject(gives)
})

test('more totals than there are kinds have no place', () => {
  expect(recognisedIn(appraisalOf([], [['总分', '100', '88', '90']])).unplaced).toEqual(['总分1008890'])
})
