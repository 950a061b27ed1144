import type { RuleDossier } from '../dossier/rule-dossier.ts'
import { zipPieces } from '../office/zip-pieces.ts'
import { rowsOf, type TableSite } from './columns/column.ts'
import { FOUND_COLUMNS } from './columns/finding-table.ts'
import { tableCsv } from './table-csv.ts'

/** Everything that a review rule found in a year as a CSV file in a zip file, a row a place. What is of a unit as a whole has no project,
 *  and a form without a code none. */
export function findingZip(
  { rule, hits }: Pick<RuleDossier, 'hits'> & { readonly rule: Pick<RuleDossier['rule'], 'id'> },
  year: number,
  site: TableSite,
): Iterable<Uint8Array> {
  const found = hits.filter(({ department }) => department.year === year)
  const csv = tableCsv({ columns: FOUND_COLUMNS }, rowsOf(FOUND_COLUMNS, found, site), true)
  return zipPieces([{ path: `${rule.id}-${year}.csv`, pieces: [csv] }])
}
