import { docxFile, p, tbl, tc } from '../docx-file.ts'
import { cellsAt, escaped, type Form, type LaidCell, laidOut, type Part } from './form.ts'

/** A Word file of these parts: cells merged across by gridSpan, down by vMerge. */
export function asDocx(parts: readonly Part[]): Uint8Array {
  return docxFile(parts.map((part) => (typeof part === 'string' ? p(escaped(part)) : table(part))).join('<w:p/>'))
}

function table(rows: Form['rows']): string {
  const cells = laidOut(rows)
  return tbl(...rows.map((_, row) => cellsAt(cells, row).map((cell) => cellXml(cell, cell.row === row))))
}

function cellXml({ text, across, down }: LaidCell, isFirst: boolean): string {
  const span = across > 1 ? `<w:gridSpan w:val="${across}"/>` : ''
  const merge = down === 1 ? '' : isFirst ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  const lines = isFirst && text !== '' ? text.split('\n').map((line) => p(escaped(line))) : ['<w:p/>']
  return tc(lines.join(''), span + merge)
}
