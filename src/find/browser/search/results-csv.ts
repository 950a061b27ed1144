import { COLUMN_NAMES } from '../../../data/columns/names.ts'
import { type Cell, csvOf, yuanCell } from '../../../data/csv.ts'
import { FACET_LABELS, type FacetValue } from '../../shared/facets.ts'
import type { SearchRecord } from '../../shared/record.ts'
import { STAMP_HEADER, type Stamp, stampCells } from '../csv-stamp.ts'
import { RECORD_KINDS } from './hit-view.ts'

const HEADER = [
  '类型',
  FACET_LABELS.year,
  FACET_LABELS.unit,
  '编码',
  '名称',
  COLUMN_NAMES.budget,
  COLUMN_NAMES.noNumber,
  FACET_LABELS.grade,
  FACET_LABELS.attained,
  FACET_LABELS.finding,
  COLUMN_NAMES.address,
  ...STAMP_HEADER,
]

/** Results as a table for spreadsheets, a row a page in the order found. Addresses are those of the site that the stamp names. */
export function resultsCsv(records: readonly SearchRecord[], stamp: Stamp): string {
  return csvOf(
    HEADER,
    records.map((record) => [...rowOf(record, stamp.address), ...stampCells(stamp)]),
  )
}

function rowOf({ kind, year, unit, code, name, fen, state, facets, url }: SearchRecord, address: string): Cell[] {
  const labels = (values: readonly FacetValue[] = []) => values.map(({ label }) => label).join('、')
  return [
    RECORD_KINDS[kind],
    year ?? '',
    unit ?? '',
    code ?? '',
    name,
    fen === undefined ? '' : yuanCell(BigInt(fen)),
    state ?? '',
    labels(facets.grade),
    labels(facets.attained),
    labels(facets.finding),
    new URL(url, address).href,
  ]
}
