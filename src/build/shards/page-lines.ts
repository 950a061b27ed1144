import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { decodedPath } from '../decoded-path.ts'
import type { PageRecord, Reference } from '../page-record.ts'
import { type BuiltSite, checkLinks } from '../verify-links.ts'

/** Checks what leads from a page to itself. One sentence a fault. */
export function checkOwnAnchors(
  pages: readonly PageRecord[],
  form: Pick<BuiltSite, 'site' | 'base' | 'folder'>,
): string[] {
  const files = new Set(pages.map(({ file }) => file))
  const own = pages.map((page) => ({ ...page, references: page.references.filter(isOwnAnchor) }))
  return checkLinks({ ...form, files, pages: own })
}

/** What a part hands on of its pages, a line each: all that can only be checked when the other parts are there too. Each address stands
 *  where it occurs first, and once. */
export function pageLinesOf(pages: readonly PageRecord[]): string {
  const seen = new Set<string>()
  const isNew = (file: string, { address, use }: Reference) => {
    const key = `${use} ${/^(\/|[a-z]+:)/.test(address) ? '' : dirname(file)} ${address}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
  return pages
    .map(({ forbidden: _, references, ...page }) => {
      const handed = references.filter((reference) => !isOwnAnchor(reference) && isNew(page.file, reference))
      return `${JSON.stringify({ ...page, references: handed })}\n`
    })
    .join('')
}

/** Reads such files of the parts of a site. Of the ids only those are kept that some page leads to: these, or one of `others`. */
export function readPageLines(files: readonly string[], others: readonly PageRecord[]): PageRecord[] {
  const wanted = new Set(others.flatMap(anchorsOf))
  for (const file of files) for (const page of recordsIn(file)) for (const anchor of anchorsOf(page)) wanted.add(anchor)
  return files.flatMap((file) =>
    recordsIn(file).map((page) => ({ ...page, ids: page.ids.filter((id) => wanted.has(id)) })),
  )
}

function recordsIn(file: string): PageRecord[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => ({ ...(JSON.parse(line) as PageRecord), forbidden: [] }))
}

function anchorsOf({ references }: PageRecord): string[] {
  return references.flatMap(({ address }) => {
    const at = address.indexOf('#')
    const anchor = at < 0 ? '' : address.slice(at + 1)
    return anchor === '' ? [] : [anchor, decodedPath(anchor) ?? anchor]
  })
}

function isOwnAnchor({ address }: Reference): boolean {
  return address.startsWith('#')
}
