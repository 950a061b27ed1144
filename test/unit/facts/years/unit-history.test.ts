import { describe, expect, test } from 'vitest'
import { departmentsOf, unitHistoriesOf } from '../../../../src/facts/years/unit-history.ts'
import { departmentHolding, yearsWith } from '../../examples.ts'

const years = yearsWith(
  departmentHolding(2023, 'b', ['乙'], '乙局'),
  departmentHolding(2023, 'a', ['甲'], '甲局'),
  departmentHolding(2022, 'b', ['乙'], '乙局'),
  departmentHolding(2021, 'a', ['甲'], '甲处'),
  departmentHolding(2020, 'a', ['甲'], '甲处'),
)

/** A unit's years in short: + published, ? missing, - not expected. */
function marksOf(slug: string, units: Parameters<typeof unitHistoriesOf>[0]['units'] = []): string {
  const history = unitHistoriesOf({ units, years }).find((other) => other.slug === slug)
  return (
    history?.years.map(({ year, department, missing }) => year + (department ? '+' : missing ? '?' : '-')).join(' ') ??
    ''
  )
}

describe('a unit through the years', () => {
  test('units stand by name in the order of pinyin, jia before yi', () => {
    expect(unitHistoriesOf({ units: [], years }).map(({ name }) => name)).toEqual(['甲局', '乙局'])
  })

  test('the newest name is shown and former ones are kept with their years', () => {
    expect(unitHistoriesOf({ units: [], years })[0]?.formerNames).toEqual([{ name: '甲处', years: [2021, 2020] }])
  })

  test('a year without publication is named', () => expect(marksOf('a')).toBe('2020+ 2021+ 2022? 2023+'))

  test('the years before a unit first published are left out', () => expect(marksOf('b')).toBe('2022+ 2023+'))

  test('a listed unit is expected only as long as it must publish', () => {
    expect(marksOf('a', [{ id: 'a', name: '甲局', until: 2021 }])).toBe('2020+ 2021+ 2022- 2023+')
  })

  test('what it published stands newest first', () => {
    const [first] = unitHistoriesOf({ units: [], years })
    expect(first && departmentsOf(first).map(({ year }) => year)).toEqual([2023, 2021, 2020])
  })
})
