import { expect, test } from 'vitest'
import { siteSchema } from '../../../src/model/site.ts'
import { toldFaults } from './told-faults.ts'

const LEAST = { name: '明账', region: '某县', description: '看得懂的预算', url: 'https://example.org' }

test.each([
  [{}, []],
  [{ base: '/a/b-1/' }, []],
  [{ url: 'budget.example.org' }, ['origin-not-valid']],
  [{ url: '见https://example.org' }, ['origin-not-valid']],
  [{ url: 'https://example.org/a' }, ['origin-not-valid']],
  [{ base: '/a' }, ['base-not-valid']],
  [{ base: '/../' }, ['base-not-valid']],
  [{ base: '/./' }, ['base-not-valid']],
  [{ reportTo: 'example.org' }, ['address-not-allowed']],
])('of a site with %j the faults are %j', (parts, faults) => {
  expect(toldFaults(siteSchema, { ...LEAST, ...parts })).toEqual(faults)
})

test('a site that says no more stands at the root of its host and shows the target floor', () => {
  expect(siteSchema.parse(LEAST)).toEqual({
    ...LEAST,
    base: '/',
    government: {},
    grading: { targetFloor: true, unitScale: true },
  })
})
