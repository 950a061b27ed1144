import { describe, expect, test } from 'vitest'
import type { Portal } from '../../../src/model/portal.ts'
import { isKept, portalDossierOf } from '../../../src/portal/portal-dossier.ts'
import { gatheredWith, manifestWith } from './examples.ts'

const PORTAL = { name: '门户', region: '某省', description: '示例', url: 'https://p.example.org', sites: [] }
const portal: Portal = { ...PORTAL, base: '/', government: {} }
const [year] = manifestWith().years
if (!year) throw new Error('The example has a year.')

const first = gatheredWith({ published: { first: '2025-02-01', last: '2025-03-01' } })
const second = gatheredWith(
  {
    ...{ name: '乙县账本', region: '河北省唐山市乙县', address: 'https://b.example.org/', version: 'bbbbbbbbbbbb' },
    years: [
      {
        ...year,
        year: 2024,
        projects: 1,
        fen: '9007199254740993',
        missing: 0,
        targets: 1,
        appraisals: 1,
        unpublished: 0,
      },
    ],
    units: [
      { id: 'x', name: '乙县水利局', years: [{ year: 2024, projects: 1, fen: '9007199254740993', appraisals: true }] },
    ],
    published: { first: '2024-02-01', last: '2024-02-01' },
  },
  { refusal: { code: 'site-not-reached', text: 'data/manifest.json' } },
)
const absent = {
  ...{ listed: { address: 'https://c.example.org/', name: '丙县' }, shown: undefined },
  refusal: { code: 'answer-not-json', text: 'data/manifest.json' } as const,
}
const dossier = portalDossierOf(portal, [first, second, absent], '2026-03-05')

describe('a portal', () => {
  test('has the sites by their regions, each with what its manifest says', () => {
    expect(dossier.sites.map(({ name }) => name)).toEqual(['甲县账本', '乙县账本'])
    expect(dossier.sites[1]).toMatchObject({
      ...{ key: 'b-example-org', address: 'https://b.example.org/', place: { group: '河北省唐山市', own: '乙县' } },
      ...{ fetched: '2026-03-01', refusal: 'site-not-reached' },
      years: [{ year: 2024, units: 1, total: { fen: 9_007_199_254_740_993n, count: 1, missing: 0 } }],
      units: [{ id: 'x', name: '乙县水利局', years: [{ year: 2024, appraisals: true }] }],
    })
    expect(dossier.sites.map(isKept)).toEqual([false, true])
  })

  test('calls a site as it is listed', () => {
    const named = { ...first, listed: { ...first.listed, name: '甲' } }
    expect(portalDossierOf(portal, [named], '2026-03-05').sites[0]?.name).toBe('甲')
  })

  test('names the sites that nothing is known of', () => {
    expect(dossier.absent).toEqual([{ address: 'https://c.example.org/', name: '丙县', refusal: 'answer-not-json' }])
  })

  test('adds up each year over the sites that have it, and names those that do not', () => {
    expect(
      dossier.years.map(({ year: of, total, units, groups, without }) => [
        ...[of, total, units],
        groups.map(({ name, sites }) => [name, sites.length]),
        without.map(({ name }) => name),
      ]),
    ).toEqual([
      [2025, { fen: 300_000_000n, count: 2, missing: 1 }, 1, [['河北省秦皇岛市', 1]], ['乙县账本']],
      [2024, { fen: 9_007_199_254_740_993n, count: 1, missing: 0 }, 1, [['河北省唐山市', 1]], ['甲县账本']],
    ])
    expect(dossier.years[0]).toMatchObject({ targets: 1, appraisals: 0, unpublished: 1 })
  })

  test('sums what several sites have', () => {
    const other = gatheredWith({ address: 'https://d.example.org/' })
    const [only] = portalDossierOf(portal, [first, other], '2026-03-05').years
    expect(only).toMatchObject({ total: { fen: 600_000_000n, count: 4, missing: 2 }, units: 2, unpublished: 2 })
    expect(only?.groups).toHaveLength(1)
  })

  test('says when all documents were published, and names its own state', () => {
    expect(dossier.published).toEqual({ first: '2024-02-01', last: '2025-03-01' })
    expect(dossier.version).toMatch(/^[0-9a-f]{12}$/)
    expect(portalDossierOf(portal, [first], '2026-03-06').version).toBe(
      portalDossierOf(portal, [first], '2026-03-05').version,
    )
    expect(portalDossierOf(portal, [first], '2026-03-05').version).not.toBe(dossier.version)
  })
})
