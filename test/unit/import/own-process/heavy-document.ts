import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { docxFile, p, tbl, tc } from '../docx-file.ts'

const FORM = readFileSync(
  join(import.meta.dirname, '../../../fixtures/import/rows-application-2025.txt'),
  'utf8',
).replace('附表：', '')

/** A Word file that is heavy and plain: one form of the project 校园安防设备更新, as many times, each under a name and a code of
 *  its own. */
export function heavyDocument(forms: number): Uint8Array {
  return docxFile(Array.from({ length: forms }, (_, n) => formBody(n + 1)).join(''))
}

function formBody(number: number): string {
  const form = FORM.replace('校园安防设备更新', `校园安防设备更新第${number}批`).replace(
    'P00112',
    `P${number + 10_000}`,
  )
  return form
    .split(/\n\n+/)
    .filter((part) => part.trim() !== '')
    .map((part) => (part.startsWith('|') ? tbl(...rowsOf(part)) : p(part.trim())))
    .join('')
}

function rowsOf(part: string): string[][] {
  const lines = part.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('|-'))
  return lines.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => tc(p(cell.trim()))),
  )
}
