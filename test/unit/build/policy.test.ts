import { expect, test } from 'vitest'
import { headerPolicy, metaPolicy } from '../../../src/build/policy.ts'

const META =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'self'"

test('the meta tag has every directive that browsers heed there', () => expect(metaPolicy()).toBe(META))

test('the header also forbids framing', () => expect(headerPolicy()).toBe(`${META}; frame-ancestors 'none'`))
