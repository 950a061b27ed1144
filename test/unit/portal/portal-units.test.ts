import { expect, test } from 'vitest'
import type { Portal } from '../../../src/model/portal.ts'
import { portalDossierOf } from '../../../src/portal/portal-dossier.ts'
import { portalFrameOf } from '../../../src/portal/portal-frame.ts'
import { onSite, sitePath } from '../../../src/portal/portal-paths.ts'
import { unitsByMoney } from '../../../src/portal/portal-units.ts'
import { gatheredWith, manifestWith } from './examples.ts'

const portal: Portal = {
  ...{
    name: '门户',
    region: '某省',
    description: '示例',
    url: 'https://p.example.org',
    base: '/x/',
    government: {},
    sites: [],
  },
}

test('units of all sites stand by the money of their newest year, those without a number last', () => {
  const years = manifestWith().years
  const first = gatheredWith({
    years,
    units: [
      {
        id: 'a',
        name: '甲局',
        years: [
          { year: 2024, projects: 1, fen: 900 },
          { year: 2025, projects: 1, fen: 100 },
        ],
      },
      { id: 'b', name: '乙局', years: [{ year: 2025, projects: 1, fen: 0, missing: 1 }] },
    ],
  })
  const second = gatheredWith({
    address: 'https://b.example.org/',
    units: [{ id: 'a', name: '丙局', years: [{ year: 2025, projects: 1, fen: 500 }] }],
  })
  const { sites } = portalDossierOf(portal, [first, second], '2026-03-05')
  expect(
    unitsByMoney(sites).map(({ site, unit, newest }) => [site.key, unit.name, newest.year, newest.total.fen]),
  ).toEqual([
    ['b-example-org', '丙局', 2025, 500n],
    ['a-example-org', '甲局', 2025, 100n],
    ['a-example-org', '乙局', 2025, 0n],
  ])
})

test('a site has its page here, and pages of its own', () => {
  expect(sitePath('a-example-org')).toBe('/sites/a-example-org/')
  expect(onSite({ address: 'https://a.example.org/x/' }, '/2025/101/')).toBe('https://a.example.org/x/2025/101/')
})

test('the frame of a portal is that of a site which explains no terms and has no rules', () => {
  const dossier = portalDossierOf(portal, [gatheredWith()], '2026-03-05')
  expect(portalFrameOf(dossier)).toEqual({
    site: {
      ...{
        name: '门户',
        region: '某省',
        description: '示例',
        url: 'https://p.example.org',
        base: '/x/',
        government: {},
      },
      grading: { targetFloor: false, unitScale: false },
    },
    ...{
      version: dossier.version,
      updated: '2026-03-05',
      published: undefined,
      glossary: [],
      newestYear: 2025,
      ruleCount: 0,
    },
  })
})
