import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { visibleRunsOf } from '../search/truth/visible-text.ts'
import { type PageFile, pageFilesIn } from './prepared.ts'
import { missingTexts, printedTextsOf } from './printed-texts.ts'

/** So many content files are looked up in the built pages. */
const SAMPLE = 120

/** How many texts of a sample of content files the pages print, and which they do not. */
export interface Printed {
  readonly files: number
  readonly texts: number
  /** `file: text`. */
  readonly missing: readonly string[]
}

/** What a page is on the average. */
export interface PageSize {
  readonly bytes: number
  /** Letters that a reader sees. */
  readonly letters: number
}

/** Every so many-th of a list, from its first, so that about `count` are taken. */
export function spread<One>(all: readonly One[], count = SAMPLE): One[] {
  const step = Math.max(1, Math.floor(all.length / count))
  return all.filter((_, at) => at % step === 0)
}

/** Looks for the texts of a sample of content files in the pages that were built of them. */
export async function printedIn(content: string, site: string): Promise<Printed> {
  const sample = spread(await pageFilesIn(content))
  let texts = 0
  const missing: string[] = []
  for (const { file, page } of sample) {
    const printed = printedTextsOf(file, await readFile(join(content, file), 'utf8'))
    const seen = visibleRunsOf(await readFile(join(site, page, 'index.html'), 'utf8')).map(({ text }) => text)
    texts += printed.cells.length + printed.lines.length
    missing.push(...missingTexts(printed, seen).map((text) => `${file}: ${text}`))
  }
  return { files: sample.length, texts, missing }
}

/** The average page of a sort, from a sample of those built. */
export async function averagePage(content: string, site: string, sort: PageFile['sort']): Promise<PageSize> {
  const sample = spread((await pageFilesIn(content)).filter((one) => one.sort === sort))
  const sizes = await Promise.all(
    sample.map(async ({ page }) => {
      const html = await readFile(join(site, page, 'index.html'))
      const letters = visibleRunsOf(html.toString('utf8')).reduce((sum, { text }) => sum + text.length, 0)
      return { bytes: html.length, letters }
    }),
  )
  const mean = (part: keyof PageSize) => Math.round(sizes.reduce((sum, size) => sum + size[part], 0) / sizes.length)
  return { bytes: mean('bytes'), letters: mean('letters') }
}
