import { expect, test } from 'vitest'
import { neverPublishedOf } from '../../../src/dossier/never-published.ts'

test('units that never published are named once, with every year that they were to publish for', () => {
  const missing = (slug: string, years: readonly number[]) => ({ slug, name: `${slug}局`, listed: true, years })
  const publications = [
    { year: 2025, missing: [missing('乙', []), missing('甲', [2024])], appraised: [], unappraised: [] },
    { year: 2024, missing: [missing('乙', []), missing('丙', [])], appraised: [], unappraised: [] },
  ]
  expect(neverPublishedOf(publications)).toEqual([
    { slug: '丙', name: '丙局', years: [2024] },
    { slug: '乙', name: '乙局', years: [2025, 2024] },
  ])
})
