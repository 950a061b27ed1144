import { expect, test } from 'vitest'
import { addressesIn, withAddresses } from '../../../src/build/address-attributes.ts'

test.each([
  ['href', '/a', ['/a'], '</a>'],
  ['xlink:href', '#a', ['#a'], '<#a>'],
  ['action', '', [''], '<>'],
  ['srcset', 'a.png 1x,  b.png 2x', ['a.png', 'b.png'], '<a.png> 1x, <b.png> 2x'],
  ['srcset', 'a.png', ['a.png'], '<a.png>'],
  ['title', '/a', [], '/a'],
  ['data-href', '/a', [], '/a'],
])('%s="%s" names %j', (attribute, value, addresses, changed) => {
  expect(addressesIn(attribute, value)).toEqual(addresses)
  expect(withAddresses(attribute, value, (address) => `<${address}>`)).toBe(changed)
})
