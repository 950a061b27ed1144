import { expect, test } from 'vitest'
import { portalSchema } from '../../../src/model/portal.ts'

const portalOf = (sites: unknown) =>
  portalSchema.safeParse({ name: '门户', region: '某市', description: '示例', url: 'https://example.org', sites })

test.each([
  ['https://a.example.org/', true],
  ['http://127.0.0.1:4801/', true],
  ['http://[::1]:4801/', true],
  ['https://a.example.org/budget/2025/', true],
  ['https://a.example.org', false],
  ['https://a.example.org/budget', false],
  ['https://a.example.org/../', false],
  ['https://a.example.org/?q=', false],
  ['https://user@a.example.org/', false],
  ['ftp://a.example.org/', false],
  ['javascript:alert(1)/', false],
  ['//a.example.org/', false],
  ['', false],
])('%s may be listed: %s', (address, holds) => {
  expect(portalOf([{ address }]).success).toBe(holds)
})

test('a portal lists one site at the least and 1,000 at the most, and nothing beside address and name', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ address: `https://a${at}.example.org/` }))
  expect(portalOf([]).success).toBe(false)
  expect(portalOf(many(1000)).success).toBe(true)
  expect(portalOf(many(1001)).success).toBe(false)
  expect(portalOf([{ address: 'https://a.example.org/', url: '' }]).success).toBe(false)
})
