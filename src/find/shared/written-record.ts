import { FACETS, type FacetName, type FacetValue } from './facets.ts'
import type { RecordRow, SearchRecord } from './record.ts'

/** A row as it is written: id of the element, address, label, place of its own name among its cells (−1: none), fen, cells. Empty
 *  where there is none. */
type WrittenRow = readonly [
  anchor: string,
  url: string,
  label: string,
  name: number | string,
  fen: number | string,
  ...cells: string[],
]

/** A record as it is written: without what the outline of its part says. Its code in lower case at the end of its address is left
 *  out, as most have it. */
export interface WrittenRecord extends Omit<SearchRecord, 'facets' | 'rows'> {
  readonly isCoded: boolean
  /** For each facet but year and unit the places of its values among those of the part. */
  readonly facets: readonly (readonly number[])[]
  readonly rows: readonly WrittenRow[]
}

/** Facets that the outline has of every page. */
const OUTLINED: readonly FacetName[] = ['year', 'unit']

/** Facets whose values stand among those of the outline. */
export const COLUMN_FACETS = FACETS.filter((name) => !OUTLINED.includes(name))

/** A record as it is written, a third smaller. `placeOf`: where a value stands among those of the part. */
export function writtenRecord(
  { facets, rows, url, ...head }: SearchRecord,
  placeOf: (value: FacetValue) => number,
): WrittenRecord {
  const end = `${head.code?.toLowerCase()}/`
  const isCoded = url.endsWith(`/${end}`)
  return {
    ...head,
    url: isCoded ? url.slice(0, -end.length) : url,
    isCoded,
    facets: COLUMN_FACETS.map((name) => (facets[name] ?? []).map(placeOf)),
    rows: rows.map(writtenRow),
  }
}

/** Stands in a label for the number that ends the row's anchor too. */
const SAME = '\u0001'

function writtenRow({ anchor = '', url = '', label, name, cells, fen = '' }: RecordRow): WrittenRow {
  const place = name === undefined ? -1 : cells.indexOf(name)
  const number = numberOf(anchor)
  const isSame = number !== '' && label.endsWith(` ${number}`)
  const written = isSame ? label.slice(0, -number.length) + SAME : label
  return [anchor, url, written, place === -1 && name !== undefined ? name : place, fen, ...cells]
}

/** A record as it was. `values` are those of the part, `unit` is its unit's value, where it has one. */
export function recordOf(
  { isCoded, facets, rows, url, ...head }: WrittenRecord,
  { values, unit }: { readonly values: readonly FacetValue[]; readonly unit: FacetValue | undefined },
): SearchRecord {
  const { year, code } = head
  const named = COLUMN_FACETS.map((name, at): [FacetName, FacetValue[]] => {
    return [name, (facets[at] ?? []).flatMap((value) => values[value] ?? [])]
  })
  return {
    ...head,
    url: isCoded ? `${url}${code?.toLowerCase()}/` : url,
    facets: {
      ...(year !== undefined && { year: [{ id: String(year), label: `${year}年` }] }),
      ...(unit && { unit: [unit] }),
      ...Object.fromEntries(named.filter(([, own]) => own.length > 0)),
    },
    rows: rows.map(rowOf),
  }
}

function rowOf([anchor, url, label, name, fen, ...cells]: WrittenRow): RecordRow {
  const own = typeof name === 'number' ? cells[name] : name
  return {
    ...(anchor !== '' && { anchor }),
    ...(url !== '' && { url }),
    label: label.endsWith(SAME) ? label.slice(0, -SAME.length) + numberOf(anchor) : label,
    ...(own !== undefined && { name: own }),
    cells,
    ...(fen !== '' && { fen }),
  }
}

/** The digits that an anchor ends with. */
function numberOf(anchor: string): string {
  return anchor.slice(anchor.lastIndexOf('-') + 1).match(/^\d+$/)?.[0] ?? ''
}
