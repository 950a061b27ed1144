import type { FoundHit, RuleDossier } from '../dossier/rule-dossier.ts'
import { rowsOf, type TableSite } from './columns/column.ts'
import { FOUND_COLUMNS } from './columns/finding-table.ts'
import { csvOf } from './csv.ts'

/** Everything that a review rule found in a year as a CSV file, a row a place. What is of a unit as a whole has no project, and a form
 *  without a code none. */
export function findingCsv({ hits }: Pick<RuleDossier, 'hits'>, year: number, site: TableSite): string {
  const found = hits.filter(({ department }: FoundHit) => department.year === year)
  return csvOf(
    FOUND_COLUMNS.map(({ name }) => name),
    rowsOf(FOUND_COLUMNS, found, site),
  )
}
