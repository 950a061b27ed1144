import { describe, expect, test } from 'vitest'
import { hostFiles } from '../../../src/build/host-files.ts'

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** The bytes of one host file of a site under /budget/. */
function fileOf(path: string): string {
  return hostFiles('/budget/').find((file) => file.path === path)?.bytes ?? ''
}

describe('each host gets the policy and the 404 page in its own words', () => {
  test('_headers', () => {
    expect(fileOf('_headers')).toContain(
      `/budget/*\n  Content-Security-Policy: ${POLICY}\n  X-Content-Type-Options: nosniff\n`,
    )
    expect(fileOf('_headers')).toContain('/budget/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n')
  })

  test('.htaccess', () => {
    expect(fileOf('.htaccess')).toContain('ErrorDocument 404 /budget/404.html\n')
    expect(fileOf('.htaccess')).toContain(`  Header always set Content-Security-Policy "${POLICY}"\n`)
  })

  test('nginx.conf repeats the headers in each location, since none inherits any', () => {
    const text = fileOf('nginx.conf')
    expect(text).toContain('error_page 404 /budget/404.html;')
    expect(text.split(`  add_header Content-Security-Policy "${POLICY}" always;\n`)).toHaveLength(4)
  })

  test('a dot in a base is one in the patterns', () => {
    const text = hostFiles('/v1.2/').find(({ path }) => path === 'caddy.conf')?.bytes
    expect(text).toContain('path_regexp ^/v1\\.2/(_astro|pagefind/[0-9a-f]+)/\n')
  })

  test('caddy.conf', () => {
    expect(fileOf('caddy.conf')).toContain(`header {\n\tContent-Security-Policy "${POLICY}"\n`)
    expect(fileOf('caddy.conf')).toContain('rewrite * /budget/404.html\n')
  })

  test('vercel.json', () => {
    const { headers, trailingSlash } = JSON.parse(fileOf('vercel.json'))
    expect(trailingSlash).toBe(true)
    expect(headers[0].source).toBe('/budget/(.*)')
    expect(headers[0].headers[0]).toEqual({ key: 'Content-Security-Policy', value: POLICY })
  })

  test('what never changes under its name may be kept, the entry of the search index not', () => {
    expect(fileOf('_headers')).toContain('/budget/pagefind/:index/*\n  Cache-Control: public, max-age=31536000')
    expect(fileOf('nginx.conf')).toContain('location ~ ^/budget/(_astro|pagefind/[0-9a-f]+)/ {')
    expect(JSON.parse(fileOf('vercel.json')).headers[2].source).toBe('/budget/pagefind/([0-9a-f]+)/(.*)')
  })

  test('.nojekyll is empty', () => expect(hostFiles('/').at(-1)).toEqual({ path: '.nojekyll', bytes: '' }))
})
