import { type Cell, csvOf, yuanCell } from '../export/csv.ts'
import { projectPath } from '../format/address.ts'
import { yearOf } from './summary.ts'
import { FACETS, type FacetName, type FacetValue, type ProjectTable } from './table.ts'

/** One project as it is shown. */
export interface ProjectRow {
  readonly year: number
  readonly unit: string
  readonly name: string
  /** Empty where none is printed. */
  readonly code: string
  /** Integer fen; absent where the budget has no number. */
  readonly fen?: number
  /** Why the budget has no number. */
  readonly state?: string
  readonly indicators: number
  /** Path from the site's root. */
  readonly path: string
  readonly values: Readonly<Record<FacetName, readonly FacetValue[]>>
}

/** The columns of the file that a reader downloads. */
export const CSV_HEADER = [
  ...['年度', '单位', '项目编码', '项目名称', '预算数（元）', '资金来源', '等级', '指标数', '审查要点', '网址'],
]

/** The project at a place of the table. */
export function projectRowOf(table: ProjectTable, place: number): ProjectRow {
  const values = valuesOf(table, place)
  const [year, code, state] = [yearOf(table, place), table.code[place] ?? '', table.unpriced[place]]
  const slug = table.slug[place] ?? code.toLowerCase()
  return {
    year,
    unit: table.unitNames[table.unitName[place] ?? 0] ?? '',
    name: table.names[table.name[place] ?? 0] ?? '',
    code,
    ...(state === undefined ? { fen: table.fen[place] ?? 0 } : { state }),
    indicators: table.indicators[place] ?? 0,
    path: projectPath({ year, unit: values.unit[0]?.id ?? '', slug }),
    values,
  }
}

/** Projects as a CSV file. `addressOf` makes a path absolute. A budget without a number is an empty cell. */
export function projectsCsv(
  table: ProjectTable,
  places: readonly number[],
  addressOf: (path: string) => string,
): string {
  return csvOf(
    CSV_HEADER,
    places.map((place) => cellsOf(projectRowOf(table, place), addressOf)),
  )
}

function cellsOf(
  { year, unit, code, name, fen, indicators, path, values }: ProjectRow,
  addressOf: (path: string) => string,
): Cell[] {
  const labels = (facet: FacetName) => values[facet].map(({ label }) => label).join('、')
  const budget = fen === undefined ? '' : yuanCell(fen)
  return [
    year,
    unit,
    code,
    name,
    budget,
    labels('funding'),
    labels('grade'),
    indicators,
    labels('finding'),
    addressOf(path),
  ]
}

function valuesOf({ facets }: ProjectTable, place: number): ProjectRow['values'] {
  const labelled = FACETS.map((name) => {
    const { values, sets, column } = facets[name]
    return [name, (sets[column[place] ?? 0] ?? []).flatMap((value) => values[value] ?? [])]
  })
  return Object.fromEntries(labelled) as ProjectRow['values']
}
