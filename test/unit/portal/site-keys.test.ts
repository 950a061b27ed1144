import { expect, test } from 'vitest'
import { keysOf } from '../../../src/portal/site-keys.ts'

test('a site’s page is called after its address, and each otherwise', () => {
  expect(
    keysOf([
      'https://Budget.example.org/',
      'https://example.org/a_b/',
      'http://127.0.0.1:4801/',
      'http://budget-example.org/',
    ]),
  ).toEqual(['budget-example-org', 'example-org-a-b', '127-0-0-1-4801', 'budget-example-org-2'])
})
