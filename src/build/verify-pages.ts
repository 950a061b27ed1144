import { nameKey } from '../faults/names.ts'
import type { PageRecord } from './page-record.ts'

/** Checks each page by itself: no markup that the site's policy forbids, no id twice. One sentence a fault. */
export function checkMarkup(pages: readonly PageRecord[]): string[] {
  return pages.flatMap(({ file, forbidden, ids }) => [
    ...forbidden.map((markup) => `${file}: ${markup} is inline code or style, which the site's policy blocks.`),
    ...repeated(ids).map((id) => `${file}: the id “${id}” is given to more than one element.`),
  ])
}

/** Checks that every page has a title and a description that no other page has. One sentence a fault. */
export function checkHeads(pages: readonly PageRecord[]): string[] {
  return [...checkHead(pages, 'title'), ...checkHead(pages, 'description')]
}

/** Checks that every page and file of data that the content calls for was built, and that no two files differ only in case, which is
 *  one file on most computers. `expected` holds paths such as `2021/101001/index.html`. */
export function checkFiles(files: ReadonlySet<string>, expected: readonly string[]): string[] {
  const missing = expected.filter((file) => !files.has(file)).map((file) => `${file}: this file was not built.`)
  const alike = repeated([...files].map(nameKey))
  return [...missing, ...alike.map((file) => `${file}: more than one file has this name but for upper and lower case.`)]
}

/** Checks that nothing besides the pages is what a browser would run as one: neither a document that somebody published
 *  nor a file of the generator's. One sentence a fault. */
export function checkNoPages(files: readonly string[]): string[] {
  return files
    .filter((file) => RUN.test(file) && !SITEMAP.test(file))
    .map((file) => `${file}: a browser would run this file as a page.`)
}

/** Lists of addresses that the build itself wrote, of elements that browsers only print. */
const SITEMAP = /^sitemap(-\d+)?\.xml$/
const RUN = /\.(?:x?html?|shtml|mhtml?|svgz?|xml|xsl)$/i

function checkHead(pages: readonly PageRecord[], part: 'title' | 'description'): string[] {
  const empty = pages.filter((page) => page[part] === '').map(({ file }) => `${file}: the page has no ${part}.`)
  const shared = repeated(pages.map((page) => page[part]).filter((text) => text !== '')).map((text) => {
    const files = pages.filter((page) => page[part] === text).map(({ file }) => file)
    return `${files.join(', ')}: these pages have the same ${part}, “${text}”.`
  })
  return [...empty, ...shared]
}

/** The values that occur more than once, each once. */
function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const value of values) (seen.has(value) ? twice : seen).add(value)
  return [...twice]
}
