import { expect, test } from 'vitest'
import { FRAMES_FORBIDDEN, folderPolicy, headerPolicy, metaPolicy, securityHeaders } from '../../../src/build/policy.ts'

const META =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'self'"

test('the meta tag has every directive that browsers heed there', () => expect(metaPolicy()).toBe(META))

test('the header also forbids framing', () => expect(headerPolicy()).toBe(`${META}; frame-ancestors 'none'`))

test('what may be framed is sent all but what forbids it', () => {
  expect(headerPolicy('any')).toBe(META)
  expect(securityHeaders('any')['X-Frame-Options']).toBeUndefined()
  expect(securityHeaders()['X-Frame-Options']).toBe('DENY')
})

test('what forbids it can be sent beside the rest', () => {
  expect(FRAMES_FORBIDDEN).toEqual({
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Frame-Options': 'DENY',
  })
})

test('a page in a folder may load style and pictures, and nothing else', () => {
  expect(folderPolicy()).toBe(
    "default-src 'none'; style-src 'self' file:; img-src 'self' file: data:; form-action 'none'; base-uri 'none'",
  )
})
