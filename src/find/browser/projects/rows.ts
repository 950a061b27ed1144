import { COLUMN_NAMES } from '../../../data/columns/names.ts'
import { type Cell, csvOf, yuanCell } from '../../../data/csv.ts'
import { projectPath } from '../../../words/address.ts'
import { byFacet, FACET_LABELS, type FacetName, type FacetValue } from '../../shared/facets.ts'
import type { FacetColumn, ProjectTable } from '../../shared/projects/table.ts'
import { STAMP_HEADER, type Stamp, stampCells } from '../csv-stamp.ts'
import { yearOf } from './summary.ts'

/** One project as it is shown. */
export interface ProjectRow {
  readonly year: number
  readonly unit: string
  readonly name: string
  /** Empty where none is printed. */
  readonly code: string
  /** Integer fen; absent where the budget has no number. */
  readonly fen?: bigint
  /** Why the budget has no number. */
  readonly state?: string
  readonly indicators: number
  /** What share of its revised budget was executed; absent where no self-appraisal tells. */
  readonly execution?: number
  /** Path from the site's root. */
  readonly path: string
  readonly values: Readonly<Record<FacetName, readonly FacetValue[]>>
}

/** The columns of the file that a reader downloads. */
const CSV_HEADER = [
  FACET_LABELS.year,
  FACET_LABELS.unit,
  COLUMN_NAMES.code,
  COLUMN_NAMES.project,
  COLUMN_NAMES.budget,
  COLUMN_NAMES.noNumber,
  FACET_LABELS.funding,
  FACET_LABELS.grade,
  FACET_LABELS.attained,
  COLUMN_NAMES.indicators,
  FACET_LABELS.finding,
  COLUMN_NAMES.address,
  ...STAMP_HEADER,
]

/** The project at a place of the table. */
export function projectRowOf(table: ProjectTable, place: number): ProjectRow {
  return { ...factsOf(table, place), values: valuesOf(table, place) }
}

function factsOf(table: ProjectTable, place: number): Omit<ProjectRow, 'values'> {
  const { facets, unitNames, unitName, names, name, fen, unpriced, indicators, execution } = table
  const [year, code, state] = [yearOf(table, place), table.code[place] ?? '', unpriced[place]]
  const [unit = 0] = facets.unit.sets[facets.unit.column[place] ?? 0] ?? []
  const slug = table.slug[place] ?? code.toLowerCase()
  return {
    year,
    unit: unitNames[unitName[place] ?? 0] ?? '',
    name: names[name[place] ?? 0] ?? '',
    code,
    ...(state === undefined ? { fen: BigInt(fen[place] ?? 0) } : { state }),
    indicators: indicators[place] ?? 0,
    ...(execution[place] !== undefined && { execution: execution[place] }),
    path: projectPath({ year, unit: facets.unit.values[unit]?.id ?? '', slug }),
  }
}

/** Projects as a CSV file. `addressOf` makes a path absolute; `stamp` says where the file comes from. A budget without a number is an empty cell,
 *  and the next one says why. */
export function projectsCsv(
  table: ProjectTable,
  places: readonly number[],
  addressOf: (path: string) => string,
  stamp: Stamp,
): string {
  const [funding, grade, attained, finding] = (['funding', 'grade', 'attained', 'finding'] as const).map((name) =>
    labelsOf(table.facets[name]),
  )
  const cells = (place: number): Cell[] => {
    const { year, unit, code, name, fen, state, indicators, path } = factsOf(table, place)
    const budget = fen === undefined ? '' : yuanCell(fen)
    const [paid, graded, reached, found] = [funding, grade, attained, finding].map((labels) => labels?.(place) ?? '')
    return [
      year,
      unit,
      code,
      name,
      budget,
      state ?? '',
      paid ?? '',
      graded ?? '',
      reached ?? '',
      indicators,
      found ?? '',
      addressOf(path),
      ...stampCells(stamp),
    ]
  }
  return csvOf(CSV_HEADER, places.map(cells))
}

/** Joins the labels of each set once, not for each project. */
function labelsOf({ values, sets, column }: FacetColumn): (place: number) => string {
  const joined = sets.map((set) => set.map((value) => values[value]?.label ?? '').join('、'))
  return (place) => joined[column[place] ?? 0] ?? ''
}

function valuesOf({ facets }: ProjectTable, place: number): ProjectRow['values'] {
  return byFacet((name) => {
    const { values, sets, column } = facets[name]
    return (sets[column[place] ?? 0] ?? []).flatMap((value) => values[value] ?? [])
  })
}
