import { describe, expect, test } from 'vitest'
import { hasTargets, mustPublish, publicationOf } from '../../../../src/facts/years/publication.ts'
import { appraisalWith, departmentHolding, yearsWith } from '../../examples.ts'

const years = yearsWith(
  departmentHolding(2022, 'a', ['甲'], '甲局'),
  departmentHolding(2021, 'a', ['甲'], '甲处'),
  { ...departmentHolding(2021, 'b', ['乙'], '乙局'), appraisals: [appraisalWith({})] },
  { ...departmentHolding(2021, 'c', [], '丙局'), appraisals: [appraisalWith({})] },
)

describe('which units have not published targets', () => {
  test('without a list, those that published in another year', () => {
    expect(publicationOf({ units: [], years }, 2022).missing).toEqual([
      { slug: 'b', name: '乙局', listed: false, years: [2021] },
    ])
  })

  test('with a list, those of the list, also when they never published', () => {
    const units = [
      { id: 'd', name: '丁局' },
      { id: 'b', name: '乙局' },
      { id: 'a', name: '甲局' },
    ]
    expect(publicationOf({ units, years }, 2022).missing).toEqual([
      { slug: 'b', name: '乙局', listed: true, years: [2021] },
      { slug: 'd', name: '丁局', listed: true, years: [] },
    ])
  })

  test('a unit that published only a self-appraisal published no targets', () => {
    const units = [{ id: 'c', name: '丙局' }]
    expect(publicationOf({ units, years }, 2021).missing).toEqual([
      { slug: 'c', name: '丙局', listed: true, years: [] },
    ])
  })

  test.each([
    [{}, 2021, true],
    [{ from: 2022 }, 2021, false],
    [{ from: 2021, until: 2021 }, 2021, true],
    [{ until: 2020 }, 2021, false],
  ])('a unit listed with %o must publish for %i: %o', (span, year, expected) => {
    expect(mustPublish({ id: 'a', name: '甲局', ...span }, year)).toBe(expected)
  })

  test('goals of the department are targets, even without a project', () => {
    const goals = { overallGoals: { heading: '总体绩效目标', introduction: [], items: [] } }
    expect(hasTargets({ ...departmentHolding(2021, 'a', []), ...goals })).toBe(true)
    expect(hasTargets(departmentHolding(2021, 'a', []))).toBe(false)
  })
})

describe('which units have not published a self-appraisal', () => {
  const slugs = (year: number) => publicationOf({ units: [], years }, year).unappraised.map(({ slug }) => slug)

  test('those with targets, once another unit has published one', () => expect(slugs(2021)).toEqual(['a']))

  test('none while nobody has', () => expect(slugs(2022)).toEqual([]))
})
