import { COLUMN_NAMES } from '../../../data/columns/names.ts'
import { csvOf } from '../../../data/csv.ts'
import { STAMP_HEADER, type Stamp, stampCells } from '../csv-stamp.ts'
import type { ComparedSection } from './row.ts'

/** A compared project: what heads its column, and the address of its page. */
interface ComparedProject {
  readonly name: string
  readonly address: string
}

/** A comparison as a table for spreadsheets, a row a row of the page, below the addresses of the projects. */
export function comparedCsv(
  projects: readonly ComparedProject[],
  sections: readonly ComparedSection[],
  stamp: Stamp,
): string {
  const header = ['部分', '栏目', '小类', ...projects.map(({ name }) => name), '比较', ...STAMP_HEADER]
  const addresses = [
    '项目',
    COLUMN_NAMES.address,
    '',
    ...projects.map(({ address }) => address),
    '',
    ...stampCells(stamp),
  ]
  const rows = sections.flatMap(({ heading, rows }) =>
    rows.map(({ label, note, cells, isSame }) => [
      ...[heading, label, note, ...cells.map((lines) => lines.join('\n'))],
      ...[isSame === undefined ? '' : isSame ? '相同' : '不同', ...stampCells(stamp)],
    ]),
  )
  return csvOf(header, [addresses, ...rows])
}
