import { describe, expect, test } from 'vitest'
import type { Manifest } from '../../../src/model/manifest.ts'
import { parseManifest, parseNameList } from '../../../src/portal/parse-answer.ts'
import { manifestWith, namesWith } from './examples.ts'
import { refusalOf } from './site-server.ts'

const ADDRESS = 'https://a.example.org/'
const parsed = (text: string) => parseManifest(text, 'm.json', ADDRESS)
const refusedAs = (value: unknown) =>
  refusalOf(async () => parsed(typeof value === 'string' ? value : JSON.stringify(value)))

describe('a manifest', () => {
  test('is read as it was written', () => {
    const manifest = manifestWith()
    expect(parsed(JSON.stringify(manifest))).toEqual(manifest)
  })

  test('may have sums beyond 2^53', () => {
    const fen = '90071992547409930'
    const manifest = manifestWith()
    const years = manifest.years.map((year) => ({ ...year, fen }))
    const units = manifest.units.map((unit) => ({ ...unit, years: unit.years.map((year) => ({ ...year, fen })) }))
    expect(parsed(JSON.stringify({ ...manifest, years, units })).years[0]?.fen).toBe('90071992547409930')
  })

  const [year] = manifestWith().years
  const [unit] = manifestWith().units
  test.each<[string, unknown, object]>([
    ['a page', '<html>', { code: 'answer-not-json', text: 'm.json' }],
    ['a list', [], { code: 'manifest-not-valid', text: '[]', other: 'm.json' }],
    ['a newer format', { format: 2 }, { code: 'manifest-format', text: '2', other: '1' }],
    ['another address', manifestWith({ address: 'https://b.example.org/' }), { code: 'manifest-elsewhere' }],
    ['an address that runs', manifestWith({ address: 'javascript:alert(1)' }), { code: 'manifest-elsewhere' }],
    ['a key that is not known', { ...manifestWith(), home: 'x' }, { code: 'manifest-not-valid', text: 'home' }],
    ['a number for a name', { ...manifestWith(), name: 7 }, { text: '7', other: 'm.json name' }],
    ['a blank name', manifestWith({ name: ' ' }), { text: ' ', other: 'm.json name' }],
    ['a name of 1,001 letters', manifestWith({ name: '长'.repeat(1001) }), { other: 'm.json name' }],
    ['a name that turns the reading direction', manifestWith({ name: 'a\u202eb' }), { text: 'U+202E' }],
    [
      'a name that does so behind an escape',
      JSON.stringify(manifestWith()).replace('甲县账本', 'a\\u202eb'),
      { text: 'U+202E', other: 'm.json' },
    ],
    ['a day that is none', manifestWith({ updated: '2026-13-01' }), { text: '2026-13-01', other: 'm.json updated' }],
    [
      'an id that leaves its folder',
      manifestWith({ units: [{ ...unit, id: '../x' }] as Manifest['units'] }),
      { text: '../x' },
    ],
    [
      'a search page elsewhere',
      { ...manifestWith(), search: { page: 'https://evil.example/', entry: 'pagefind/entry.json' } },
      { text: 'https://evil.example/', other: 'm.json search.page' },
    ],
    ['half a fen', { ...manifestWith(), years: [{ ...year, fen: 0.5 }] }, { other: 'm.json years.0.fen' }],
    ['a unit twice', { ...manifestWith(), units: [unit, unit] }, { code: 'manifest-not-valid', text: '101' }],
    ['a year twice', { ...manifestWith(), years: [year, year] }, { code: 'manifest-not-valid', text: '2025' }],
    [
      'more money than its units',
      { ...manifestWith(), years: [{ ...year, fen: 1 }] },
      { code: 'manifest-sums', text: '2025' },
    ],
    [
      'more projects than its units',
      { ...manifestWith(), years: [{ ...year, projects: 3 }] },
      { code: 'manifest-sums' },
    ],
    [
      'units of a year that it does not have',
      { ...manifestWith(), years: [] },
      { code: 'manifest-sums', text: '2025' },
    ],
  ])('with %s is refused', async (_, value, refusal) => {
    expect(await refusedAs(value)).toMatchObject(refusal)
  })
})

describe('a list of names', () => {
  const expected = { version: '0123456789ab', year: 2025 }
  const refused = (value: object) => refusalOf(async () => parseNameList(JSON.stringify(value), 'n.json', expected))

  test('is read as it was written, whatever the names say', () => {
    const list = namesWith({ projects: [[0, 'p1', '<script>alert(1)</script>']] })
    expect(parseNameList(JSON.stringify(list), 'n.json', expected)).toEqual(list)
  })

  test.each<[string, object, object]>([
    ['another state', namesWith({ version: 'aaaaaaaaaaaa' }), { code: 'names-differ', text: 'n.json' }],
    ['another year', namesWith({ year: 2024 }), { code: 'names-differ' }],
    [
      'a unit that it does not have',
      namesWith({ projects: [[1, 'p', 'x']] }),
      { code: 'manifest-not-valid', text: '1' },
    ],
    ['an address that leaves its folder', namesWith({ projects: [[0, '..', 'x']] }), { text: '..' }],
    ['a project without a name', { ...namesWith(), projects: [[0, 'p']] }, { code: 'manifest-not-valid' }],
  ])('with %s is refused', async (_, value, refusal) => {
    expect(await refused(value)).toMatchObject(refusal)
  })
})
