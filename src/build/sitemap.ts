import type { PageRecord } from './page-record.ts'
import type { Settings } from './settings.ts'

/** A file for the root of the built site. */
interface SitemapFile {
  readonly path: string
  readonly bytes: string
}

/** A sitemap has no more addresses than this. Source: sitemaps.org, protocol. */
const MOST_ADDRESSES = 50_000
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The site's pages for search engines, as far as they are found by them: in `sitemap.xml`, or in several that it lists. Every page prints the
 *  day that the content was last changed on, so that it was changed on that day. */
export function sitemapFiles(
  pages: readonly Pick<PageRecord, 'canonical'>[],
  { content: { updated }, site, base }: Pick<Settings, 'content' | 'site' | 'base'>,
  most = MOST_ADDRESSES,
): SitemapFile[] {
  const addresses = [...new Set(pages.flatMap(({ canonical }) => canonical ?? []))]
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, part) =>
    addresses.slice(part * most, (part + 1) * most),
  )
  const [only, ...others] = parts
  if (!only) return []
  if (others.length === 0) return [{ path: 'sitemap.xml', bytes: listOf('urlset', 'url', only, updated) }]
  const files = parts.map((part, place) => ({
    path: `sitemap-${place + 1}.xml`,
    bytes: listOf('urlset', 'url', part, updated),
  }))
  const names = files.map(({ path }) => `${site}${base}${path}`)
  return [{ path: 'sitemap.xml', bytes: listOf('sitemapindex', 'sitemap', names, updated) }, ...files]
}

function listOf(list: string, item: string, addresses: readonly string[], day: string): string {
  const items = addresses.map(
    (address) => `<${item}><loc>${address.replace(/&/g, '&amp;')}</loc><lastmod>${day}</lastmod></${item}>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="${NAMESPACE}">\n${items.join('')}</${list}>\n`
}
