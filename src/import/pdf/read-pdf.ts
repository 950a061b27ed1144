import { importFault } from '../../faults/import-fault.ts'
import type { Words } from '../../faults/language.ts'
import type { SourceText } from '../document/document.ts'
import { LIMITS } from '../limits.ts'
import { bookOf } from './book.ts'
import type { DrawnPage } from './drawn.ts'
import { UNMAPPED } from './fonts.ts'
import type { Line } from './lines.ts'
import { marginsOf } from './margins.ts'
import { withOverflow } from './overflow.ts'
import { contentOf, type PageContent, type PageTable } from './page-content.ts'
import { openPdf } from './pdfjs.ts'
import { readPage, type UsedFonts } from './read-page.ts'
import { withTextColumns } from './text-columns.ts'
import { withUnruled } from './unruled.ts'
import { hearing } from './warnings.ts'
import { BookWriter } from './write-book.ts'

/** So many characters in a hundred that the file does not name, outside of tables, are decoration. */
const DECORATION = 0.01
/** A cover or a back of such a document may be a picture. */
const COVERED = 4

/** Reads a PDF file: its ruled tables by the lines that are drawn, its text by where characters stand. Tables and
 *  paragraphs that a page cuts are joined. Headers, footers, page numbers, heads printed again and what nobody sees are residue.
 *  @throws ImportFault when it is damaged, encrypted, a picture, too large, or does not say which characters it shows. */
export function readPdf(name: string, bytes: Uint8Array): Promise<SourceText> {
  return hearing(async (lost) => {
    const document = await openPdf(name, bytes)
    try {
      const { numPages } = document
      if (numPages > LIMITS.pages) throw importFault('pdf-pages-over', name, `${numPages}`, `${LIMITS.pages}`)
      const fonts: UsedFonts = new Map()
      const pages: PageContent[] = []
      const pictured: number[] = []
      for (let number = 1; number <= numPages; number++) {
        const drawn = await readPage({ name, document, lost }, number, fonts)
        if (isPicture(drawn)) pictured.push(number)
        pages.push(withOverflow(contentOf(name, drawn)))
      }
      refusePictures(name, pictured, numPages)
      refuseUnmapped(name, pages, fonts)
      return written(name, pages, pictured)
    } finally {
      await document.loadingTask.destroy()
    }
  })
}

/** Only pictures; what is set without ink over them is what a machine made of them. */
function isPicture({ glyphs, pictured }: DrawnPage): boolean {
  return pictured && glyphs.every(({ hidden, text }) => hidden || text.trim() === '')
}

function refusePictures(name: string, pictured: readonly number[], pages: number): void {
  const covers = pages >= COVERED && pictured.every((page) => page === 1 || page === pages)
  if (pictured.length > 0 && !covers) throw importFault('pdf-scanned', name, `${pictured.length}`, `${pages}`)
}

function refuseUnmapped(name: string, pages: readonly PageContent[], fonts: UsedFonts): void {
  const inTables = pages.flatMap(({ tables }) => tables.flatMap(linesInTable))
  const outside = pages.flatMap(({ lines }) => lines)
  const all = lengthOf(inTables) + lengthOf(outside)
  const misread = [...fonts.values()].reduce((sum, font) => sum + font.misread, 0)
  const unmapped = unmappedIn(inTables) + unmappedIn(outside) + misread
  const decoration = unmappedIn(inTables) + misread === 0 && unmapped <= all * DECORATION
  if (unmapped > 0 && !decoration) throw importFault('pdf-characters-not-named', name, `${unmapped}`, `${all}`)
}

function linesInTable({ cells }: PageTable): Line[] {
  return cells.flatMap(({ lines, tables }) => [...lines, ...tables.flatMap(linesInTable)])
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + [...text].length, 0)
}

function unmappedIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.split(UNMAPPED).length - 1, 0)
}

function written(name: string, ruled: readonly PageContent[], pictured: readonly number[]): SourceText {
  const margins = marginsOf(ruled)
  const pages = withUnruled(
    ruled.map((page) => withTextColumns(page, margins)),
    margins,
  )
  const writer = new BookWriter(name)
  const flow = writer.write(bookOf(pages, margins))
  for (const [line, kind] of margins) writer.leaveOut(line, kind)
  for (const { hidden, slanted } of pages) {
    for (const line of hidden) writer.leaveOut(line, 'hidden text')
    for (const line of slanted) writer.leaveOut(line, 'watermark')
  }
  const notes = [...pictured.map(pictureNote), ...foldNotes(pages)]
  return { ...writer.source(flow), ...(notes.length > 0 && { notes }) }
}

function pictureNote(page: number): Words {
  return { en: `Page ${page} is a picture: nothing was read of it.`, zh: `第${page}页是图片，没有读。` }
}

/** How many characters of which pages were read as the plain ones. */
function foldNotes(pages: readonly PageContent[]): Words[] {
  const folded = pages
    .map(({ number, lines, tables }) => ({
      number,
      count: [...lines, ...tables.flatMap(linesInTable)].reduce((sum, line) => sum + line.folded, 0),
    }))
    .filter(({ count }) => count > 0)
  const total = folded.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return []
  const numbers = folded.map(({ number }) => number)
  return [
    {
      en: `${total} characters on page ${numbers.join(', ')} are printed as radicals or compatibility forms, such as ⼈, and were read as the plain characters they stand for.`,
      zh: `第${numbers.join('、')}页有 ${total} 个字在文件里是部首或兼容字形（如⼈），已按它们代表的普通字（人）读。`,
    },
  ]
}
