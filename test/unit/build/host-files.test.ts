import { describe, expect, test } from 'vitest'
import { hostFiles } from '../../../src/build/host-files.ts'

const FRAMED =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; base-uri 'none'; form-action 'self'"
const POLICY = `${FRAMED}; frame-ancestors 'none'`
const FILES = [
  'index.html',
  'robots.txt',
  'units/index.html',
  '2025/1/index.html',
  '_astro/a.js',
  'embed/2025/index.html',
]

/** The bytes of one host file of a site under /budget/. */
function fileOf(path: string): string {
  return hostFiles('/budget/', FILES).find((file) => file.path === path)?.bytes ?? ''
}

describe('each host gets the policy and the 404 page in its own words', () => {
  test('_headers', () => {
    expect(fileOf('_headers')).toContain(
      `/budget/*\n  Content-Security-Policy: ${FRAMED}\n  X-Content-Type-Options: nosniff\n`,
    )
    const unframed = fileOf('_headers').matchAll(
      /^(\S+)\n {2}Content-Security-Policy: frame-ancestors 'none'\n {2}X-Frame-Options: DENY\n/gm,
    )
    expect([...unframed].map(([, path]) => path)).toEqual([
      '/budget/',
      '/budget/index.html',
      '/budget/2025/*',
      '/budget/_astro/*',
      '/budget/units/*',
    ])
    expect(fileOf('_headers')).toContain('/budget/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n')
  })

  test('.htaccess', () => {
    expect(fileOf('.htaccess')).toContain('ErrorDocument 404 /budget/404.html\n')
    expect(fileOf('.htaccess')).toContain(`  Header always set Content-Security-Policy "${POLICY}"\n`)
    expect(fileOf('embed/.htaccess')).toContain(
      `  Header always set Content-Security-Policy "${FRAMED}"\n  Header always unset X-Frame-Options\n`,
    )
  })

  test('nginx.conf repeats the headers in each location, since none inherits any', () => {
    const text = fileOf('nginx.conf')
    expect(text).toContain('error_page 404 /budget/404.html;')
    expect(text.split(`  add_header Content-Security-Policy "${POLICY}" always;\n`)).toHaveLength(4)
    const embeds = text.slice(text.indexOf('location /budget/embed/ {'))
    expect(embeds.slice(0, embeds.indexOf('}\n'))).toContain(
      `  add_header Content-Security-Policy "${FRAMED}" always;\n`,
    )
  })

  test('a dot in a base is one in the patterns', () => {
    const text = hostFiles('/v1.2/', FILES).find(({ path }) => path === 'caddy.conf')?.bytes
    expect(text).toContain('path_regexp ^/v1\\.2/(_astro|pagefind/[0-9a-f]+)/\n')
  })

  test('caddy.conf', () => {
    const text = fileOf('caddy.conf')
    expect(text).toContain(`header @mingzhangUnframed {\n\tContent-Security-Policy "${POLICY}"\n`)
    expect(text).toContain(`header @mingzhangFramed {\n\tContent-Security-Policy "${FRAMED}"\n`)
    expect(text).toContain('rewrite * /budget/404.html\n')
  })

  test('vercel.json', () => {
    const { headers, trailingSlash } = JSON.parse(fileOf('vercel.json'))
    expect(trailingSlash).toBe(true)
    expect(headers[0].source).toBe('/budget/((?!embed/).*)')
    expect(headers[1].source).toBe('/budget/embed/(.*)')
    expect(headers[1].headers[0]).toEqual({ key: 'Content-Security-Policy', value: FRAMED })
    expect(headers[0].headers[0]).toEqual({ key: 'Content-Security-Policy', value: POLICY })
  })

  test('what never changes under its name may be kept, the entry of the search index not', () => {
    expect(fileOf('_headers')).toContain('/budget/pagefind/:index/*\n  Cache-Control: public, max-age=31536000')
    expect(fileOf('nginx.conf')).toContain('location ~ ^/budget/(_astro|pagefind/[0-9a-f]+)/ {')
    expect(JSON.parse(fileOf('vercel.json')).headers[3].source).toBe('/budget/pagefind/([0-9a-f]+)/(.*)')
  })

  test('a site with nothing to be framed has no file for it', () => {
    expect(hostFiles('/', ['index.html']).map(({ path }) => path)).not.toContain('embed/.htaccess')
  })

  test('.nojekyll is empty', () => expect(hostFiles('/', FILES).at(-1)).toEqual({ path: '.nojekyll', bytes: '' }))
})
