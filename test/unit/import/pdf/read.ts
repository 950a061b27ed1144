import type { SourceText } from '../../../../src/import/document/document.ts'
import { readPdf } from '../../../../src/import/pdf/read-pdf.ts'
import { pdfFile, type TestPage } from './pdf-file.ts'

/** What is read of some pages: a paragraph as its text, a table as rows of cells. A cell is its lines joined by a bar; `^`
 *  before it is a merge from above, `<2>` the columns that it takes. */
export async function blocksOf(pages: readonly (TestPage | string)[]): Promise<(string | string[][])[]> {
  return shapeOf(await readPdf('a.pdf', pdfFile(pages)))
}

/** The same of a document that is read. */
export function shapeOf({ blocks }: SourceText): (string | string[][])[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.piece.text
      : block.rows.map((row) =>
          row.map(
            ({ lines, span, covered }) =>
              `${covered ? '^' : ''}${span ? `<${span}>` : ''}${lines.map(({ text }) => text).join('/')}`,
          ),
        ),
  )
}

/** The lines that were left out as one kind. */
export function residueOf({ text, residue }: SourceText, kind: string): string[] {
  const stretches = residue.filter((one) => one.kind === kind).map(({ start, end }) => text.slice(start, end))
  return stretches.flatMap((one) => one.trim().split('\n'))
}
