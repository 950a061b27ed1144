import { expect, test } from 'vitest'
import { sitemapFiles } from '../../../src/build/sitemap.ts'
import { contentWith } from '../examples.ts'

const SETTINGS = { content: contentWith(), site: 'https://a.example', base: '/budget/' }
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
const page = (path: string) => ({ canonical: `https://a.example/budget/${path}` })

test('each page that is to be found stands in it once, with the day of the content', () => {
  const pages = [page(''), page('2025/'), {}, page('2025/')]
  expect(sitemapFiles(pages, SETTINGS)).toEqual([
    {
      path: 'sitemap.xml',
      bytes:
        `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n` +
        '<url><loc>https://a.example/budget/</loc><lastmod>2026-02-01</lastmod></url>\n' +
        '<url><loc>https://a.example/budget/2025/</loc><lastmod>2026-02-01</lastmod></url>\n</urlset>\n',
    },
  ])
})

test('more than fit into one stand in several that it lists', () => {
  const files = sitemapFiles([page('a/'), page('b/'), page('c/')], SETTINGS, 2)
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
  expect(files[0]?.bytes).toBe(
    `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n` +
      '<sitemap><loc>https://a.example/budget/sitemap-1.xml</loc><lastmod>2026-02-01</lastmod></sitemap>\n' +
      '<sitemap><loc>https://a.example/budget/sitemap-2.xml</loc><lastmod>2026-02-01</lastmod></sitemap>\n</sitemapindex>\n',
  )
  expect(files[2]?.bytes).toContain('<loc>https://a.example/budget/c/</loc>')
})

test('a site without pages has none', () => expect(sitemapFiles([], SETTINGS)).toEqual([]))
