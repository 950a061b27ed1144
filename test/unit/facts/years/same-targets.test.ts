import { describe, expect, test } from 'vitest'
import { numberedTargetsOf, straightLineOf, yearsOfSameTargets } from '../../../../src/facts/years/same-targets.ts'
import { indicatorWith, projectWith } from '../../examples.ts'

const year = (number: number, slug = 'a1') => projectWith({ year: number, slug })
const asking = (name: string, raw: string, number: number) =>
  indicatorWith({ name, target: { raw, kind: 'quantity', operator: '>=', number, unit: '%' } })

describe('a straight line', () => {
  test('goes back year by year', () => {
    const past = [year(2022), year(2023), year(2024)]
    expect(straightLineOf(year(2025), past).map((one) => one.year)).toEqual([2025, 2024, 2023, 2022])
  })
  test('ends where a year is left out', () => {
    expect(straightLineOf(year(2025), [year(2022), year(2024)])).toHaveLength(2)
  })
  test('ends where several were merged', () => {
    expect(straightLineOf(year(2025), [year(2024), year(2024, 'b2')])).toHaveLength(1)
  })
})

const of = (...indicators: Parameters<typeof projectWith>[0]['indicators'] & object) => projectWith({ indicators })

describe('the years of the same targets', () => {
  test.each([
    ['two where both print the same', [of(asking('率', '≥90%', 90)), of(asking('率', '≥90%', 90))], 2],
    ['two where both say the same', [of(asking('率', '≥90%', 90)), of(asking(' 率', '>=90.0%', 90))], 2],
    ['one where a number moved', [of(asking('率', '≥90%', 90)), of(asking('率', '≥91%', 91))], 1],
    ['one where the row is not there', [of(asking('率', '≥90%', 90)), of(asking('数', '≥90%', 90))], 1],
    [
      'one where two rows have its name',
      [of(asking('率', '≥90%', 90)), of(asking('率', '≥90%', 90), asking('率', '≥90%', 90))],
      1,
    ],
    ['none without a number', [of(indicatorWith({})), of(indicatorWith({}))], 0],
    ['none of nothing', [], 0],
  ])('are %s', (_, line, expected) => expect(yearsOfSameTargets(line)).toBe(expected))
})

test('targets in words have no number', () => {
  const rows = [
    asking('率', '≥90%', 90),
    indicatorWith({ target: { raw: '提高', kind: 'quality' } }),
    indicatorWith({}),
  ]
  expect(numberedTargetsOf({ indicators: rows }).map(({ name }) => name)).toEqual(['率'])
})
