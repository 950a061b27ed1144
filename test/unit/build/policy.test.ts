import { expect, test } from 'vitest'
import { folderPolicy, headerPolicy, metaPolicy } from '../../../src/build/policy.ts'

const META =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'self'"

test('the meta tag has every directive that browsers heed there', () => expect(metaPolicy()).toBe(META))

test('the header also forbids framing', () => expect(headerPolicy()).toBe(`${META}; frame-ancestors 'none'`))

test('a page in a folder may load style and pictures, and nothing else', () => {
  expect(folderPolicy()).toBe(
    "default-src 'none'; style-src 'self' file:; img-src 'self' file: data:; form-action 'none'; base-uri 'none'",
  )
})
