import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compactJson } from '../../../src/data/json.ts'
import { manifestOf } from '../../../src/data/manifest.ts'
import { manifestSchema } from '../../../src/model/manifest.ts'
import { SITE, siteWith } from '../dossier/site-with.ts'
import { appraisalWith, departmentHolding, projectWith } from '../examples.ts'

test('a manifest says whose site it is, what each year and unit comes to and what they published', () => {
  const blank = projectWith({ year: 2021, unit: 'b', slug: 'p2', name: 'p2', budget: { raw: '' } })
  const { projects, ...second } = departmentHolding(2021, 'b', ['p1'], '乙局')
  const site = { ...SITE, url: 'https://example.org', base: '/money/', notice: '虚构示例' }
  const dossier = siteWith(
    [
      departmentHolding(2021, 'a', ['p1'], '甲局'),
      { ...second, projects: [...projects, blank], appraisals: [appraisalWith({})], monitoring: [] },
      departmentHolding(2020, 'a', ['p1', 'p2'], '老甲局'),
    ],
    site,
  )
  expect(manifestOf(dossier)).toEqual({
    format: 1,
    name: '明账',
    region: '某县',
    address: 'https://example.org/money/',
    notice: '虚构示例',
    updated: '2026-02-01',
    version: '0123456789ab',
    search: { page: 'search/', entry: 'pagefind/entry.json' },
    years: [
      {
        ...{ year: 2021, projects: 3, fen: 200_000, missing: 1 },
        ...{ targets: 2, appraisals: 1, monitoring: 1, unpublished: 0 },
      },
      { year: 2020, projects: 2, fen: 200_000, targets: 1, appraisals: 0, monitoring: 0, unpublished: 1 },
    ],
    units: [
      {
        id: 'a',
        name: '甲局',
        years: [
          { year: 2021, projects: 1, fen: 100_000, targets: true },
          { year: 2020, projects: 2, fen: 200_000, targets: true },
        ],
      },
      {
        id: 'b',
        name: '乙局',
        years: [
          { year: 2021, projects: 2, fen: 100_000, missing: 1, targets: true, appraisals: true, monitoring: true },
        ],
      },
    ],
    names: [
      { year: 2021, files: 1 },
      { year: 2020, files: 1 },
    ],
  })
})

test('the manifest of a site without content says so', () => {
  expect(manifestOf(siteWith([]))).toMatchObject({ years: [], units: [], names: [] })
})

test('the manifest of 12,000 projects of 60 units in ten years is as its schema says, and at most 30 KB in gzip', () => {
  const names = Array.from({ length: 20 }, (_, index) => `p${index}`)
  const units = Array.from({ length: 60 }, (_, index) => `u${101_001 + index * 7919}`)
  const departments = Array.from({ length: 10 }, (_, year) =>
    units.map((unit, index) => {
      const department = departmentHolding(2025 - year, unit, names, `某县第${index}局`)
      const projects = department.projects.map((project, at) => ({
        ...project,
        budget: { raw: '', fen: BigInt(((year + 3) * 7_654_321 * (index + 1) * (at + 1)) % 999_999_937) },
      }))
      return { ...department, projects }
    }),
  ).flat()
  const manifest = manifestOf(siteWith(departments))
  expect(manifest.years.reduce((sum, { projects }) => sum + projects, 0)).toBe(12_000)
  const text = compactJson(manifest)
  expect(manifestSchema.parse(JSON.parse(text))).toEqual(manifest)
  expect(gzipSync(text).length).toBeLessThan(30_000)
})
