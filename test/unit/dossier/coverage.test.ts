import { expect, test } from 'vitest'
import { siteDossierOf } from '../../../src/dossier/site-dossier.ts'
import { appraisalWith, departmentWith, projectWith, yearsWith } from '../examples.ts'
import { SITE } from './site-with.ts'

const of = (year: number, slug: string, parts: { targets?: boolean; appraised?: boolean }) =>
  departmentWith({
    ...{ year, slug, name: slug },
    ...(parts.targets && { projects: [projectWith({ year, unit: slug })] }),
    ...(parts.appraised && { appraisals: [appraisalWith({ year, unit: slug })] }),
  })

const years = yearsWith(
  ...[of(2025, 'a', { targets: true }), of(2025, 'b', { appraised: true })],
  ...[of(2024, 'a', { targets: true, appraised: true }), of(2024, 'b', { targets: true })],
  of(2023, 'a', { targets: true }),
)
const coverageWith = (units: readonly { id: string; name: string }[]) =>
  siteDossierOf({ site: SITE, glossary: [], version: '', updated: '2026-02-01', units, years }).coverage

test('what each unit published is told for every year, newest first', () => {
  expect(coverageWith([]).units).toEqual([
    { name: 'a', slug: 'a', covered: ['targets', 'both', 'targets'] },
    { name: 'b', slug: 'b', covered: ['appraisals', 'targets', 'none'] },
  ])
})

test('every year says how many units published and how many did not', () => {
  expect(coverageWith([]).years).toEqual([
    { year: 2025, targets: 1, appraised: 1, missing: 1 },
    { year: 2024, targets: 2, appraised: 1, missing: 0 },
    { year: 2023, targets: 1, appraised: 0, missing: 1 },
  ])
})

test('a listed unit that never published stands last, without a page', () => {
  const listed = ['a', 'b', 'c'].map((id) => ({ id, name: id }))
  expect(coverageWith(listed).units.at(-1)).toEqual({
    name: 'c',
    slug: undefined,
    covered: ['missing', 'missing', 'missing'],
  })
})
