import { expect, test } from 'vitest'
import { unitRecord } from '../../../src/data/unit-record.ts'
import { siteDossierOf } from '../../../src/dossier/site-dossier.ts'
import { departmentHolding, yearsWith } from '../examples.ts'

test("a unit's record has its years, and its projects with the address parts and budget of every year", () => {
  const department = departmentHolding(2021, 'a', ['p'], '甲局')
  const content = {
    site: {
      ...{ name: '明账', region: '某区', description: '说明', url: 'https://site.test', base: '/open/' },
      ...{ government: {}, grading: { targetFloor: true, unitScale: true } },
    },
    ...{ glossary: [], units: [], version: '0123456789ab', updated: '2026-02-01', years: yearsWith(department) },
  }
  const dossier = siteDossierOf(content)
  const [unit] = dossier.units
  expect(unit && unitRecord(dossier, unit)).toEqual({
    address: 'https://site.test/open/units/a/',
    version: '0123456789ab',
    slug: 'a',
    name: '甲局',
    formerNames: [],
    years: [{ year: 2021, name: '甲局', address: 'https://site.test/open/2021/a/' }],
    projects: [
      {
        name: 'p',
        years: [{ year: 2021, unit: 'a', slug: 'p', name: 'p', budget: { raw: '1000.00', fen: 100_000n } }],
      },
    ],
  })
})
