import { decodedPath } from './decoded-path.ts'
import type { PageRecord, Reference } from './page-record.ts'

/** What the addresses of a built site are checked against. */
export interface BuiltSite {
  /** Origin, such as `https://budget.example.org`. */
  readonly site: string
  /** Path with slashes at both ends. */
  readonly base: string
  /** Paths of all files from the root of the built site. */
  readonly files: ReadonlySet<string>
  /** The site is opened from a folder, without a server: addresses are relative, and each names a file. */
  readonly folder?: boolean
  readonly pages: readonly PageRecord[]
}

const LINK_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** Checks that every address inside the site has its file and its anchor, and that nothing is loaded from elsewhere.
 *  Returns one sentence a fault. */
export function checkLinks(built: BuiltSite): string[] {
  const anchors = new Map(built.pages.map(({ file, ids }) => [file, new Set(ids)]))
  const known = new Map<string, readonly string[]>()
  return built.pages.flatMap((page) => {
    const checked = page.references.flatMap((reference) => {
      // From the root of a host an address means the same on every page.
      if (built.folder || !reference.address.startsWith('/')) return checkReference(reference, page, built, anchors)
      const key = `${reference.use} ${reference.address}`
      const problems = known.get(key) ?? checkReference(reference, page, built, anchors)
      known.set(key, problems)
      return problems
    })
    return [...new Set(checked)].map((problem) => `${page.file}: ${problem}`)
  })
}

type Anchors = ReadonlyMap<string, ReadonlySet<string>>

function checkReference(reference: Reference, page: PageRecord, built: BuiltSite, anchors: Anchors): string[] {
  const { address, use } = reference
  const url = URL.parse(
    address,
    built.folder ? fileAddressOf(page.file) : `${built.site}${built.base}${addressOf(page.file)}`,
  )
  if (!url) return [`“${address}” is not an address.`]
  if (url.protocol === 'data:' && use === 'load') return []
  if (built.folder && url.protocol === 'file:') return checkInFolder(address, url, built, anchors)
  if (url.origin !== new URL(built.site).origin || (built.folder && use === 'load'))
    return checkOutside(address, url, use)
  if (!url.pathname.startsWith(built.base)) return [`“${address}” leaves the site's base ${built.base}.`]
  return checkInside(address, url, built, anchors)
}

function checkOutside(address: string, url: URL, use: Reference['use']): string[] {
  if (use === 'load') return [`“${address}” is loaded from another host; the site may load only its own files.`]
  return LINK_SCHEMES.has(url.protocol) ? [] : [`“${address}” has a scheme that a link may not have.`]
}

function checkInside(address: string, url: URL, { base, files }: BuiltSite, anchors: Anchors): string[] {
  const path = decodedPath(url.pathname.slice(base.length))
  if (path === undefined) return [`“${address}” has a malformed %-escape.`]
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (files.has(file)) return checkAnchor(address, url, file, anchors)
  const hint = files.has(`${path}/index.html`) ? ' Write it with a slash at its end.' : ''
  return [`“${address}” leads to no file.${hint}`]
}

/** Where there is no server, nothing adds `index.html`, and what begins with a slash is at the root of the disk. */
function checkInFolder(address: string, url: URL, { files }: BuiltSite, anchors: Anchors): string[] {
  const path = decodedPath(url.pathname.slice(ROOT.length))
  if (path === undefined) return [`“${address}” has a malformed %-escape.`]
  if (!url.pathname.startsWith(ROOT)) return [`“${address}” leaves the folder.`]
  return files.has(path) ? checkAnchor(address, url, path, anchors) : [`“${address}” leads to no file.`]
}

/** Stands for the folder, wherever it is put. */
const ROOT = '/folder/'

function fileAddressOf(file: string): string {
  return `file://${ROOT}${file.split('/').map(encodeURIComponent).join('/')}`
}

function checkAnchor(address: string, url: URL, file: string, anchors: Anchors): string[] {
  const anchor = decodedPath(url.hash.slice(1))
  if (!anchor || anchor === 'top' || anchors.get(file)?.has(anchor)) return []
  // What browsers understand of a PDF file. Source: ISO 32000-2, annex O.
  if (file.endsWith('.pdf') && /^page=\d+$/.test(anchor)) return []
  return [`“${address}” leads to no element: ${file} has no id “${anchor}”.`]
}

function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1')
}
