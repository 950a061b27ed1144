import { columnName } from '../../office/cell-address.ts'
import type { Validation, XlsxRow, XlsxSheet } from '../../office/workbook.ts'
import type { RowCells, SheetRows } from '../cells.ts'
import type { Column, SheetSpec } from '../sheets/columns.ts'
import { introductionSheet } from '../sheets/introduction.ts'
import { MARK, MARKS } from '../sheets/kinds.ts'
import { SHEETS } from '../sheets/sheets.ts'

/** Rows of a sheet that have lists and checks. */
const CHECKED_ROWS = 2000
const MARK_COLUMN: Column = { head: MARK, note: MARKS[0], example: MARKS[1], width: 7, list: MARKS, strict: true }

/** The sheets of the workbook that people fill: with rows of content, or as a template with an example row each. */
export function workbookSheets(rows?: SheetRows): XlsxSheet[] {
  return [introductionSheet(), ...SHEETS.map((spec) => sheetOf(spec, rows && (rows[spec.name] ?? [])))]
}

function sheetOf(spec: SheetSpec, rows: readonly RowCells[] | undefined): XlsxSheet {
  const columns = [MARK_COLUMN, ...withMoreColumns(spec.columns, rows ?? [])]
  const filled = rows?.map((row): XlsxRow => ({ style: 'plain', cells: columns.map(({ head }) => row[head] ?? '') }))
  const example: XlsxRow = { style: 'example', cells: columns.map((column) => column.example) }
  return {
    name: spec.name,
    tab: spec.tab,
    widths: columns.map(({ width }) => width),
    frozen: { rows: 2, columns: 1 },
    rows: [
      { style: 'head', cells: columns.map(({ head }) => head), height: 22 },
      { style: 'note', cells: columns.map(({ note }) => note), height: 66 },
      ...(filled ?? [example]),
    ],
    validations: columns.flatMap((column, n) => validationOf(column, n + 1, 3 + (rows?.length ?? 0)) ?? []),
  }
}

/** Columns that a sheet has as many of as a row needs, numbered: sources of money with their amounts, cells of inner tables. */
const NUMBERED = [['资金来源', '金额'], ['格']] as const

function withMoreColumns(columns: readonly Column[], rows: readonly RowCells[]): readonly Column[] {
  return NUMBERED.reduce((all, heads) => withMoreOf(heads, all, rows), columns)
}

function withMoreOf(
  heads: readonly string[],
  columns: readonly Column[],
  rows: readonly RowCells[],
): readonly Column[] {
  const last = heads.at(-1) ?? ''
  const numberOf = (head: string) => (head.startsWith(last) ? Number(/^\D+(\d+)$/.exec(head)?.[1] ?? 0) : 0)
  const group = columns.filter(({ head }) => heads.some((one) => head === `${one}1`))
  const have = Math.max(0, ...columns.map(({ head }) => numberOf(head)))
  const need = Math.max(0, ...rows.flatMap((row) => Object.keys(row).map(numberOf)))
  if (group.length === 0 || need <= have) return columns
  const at = columns.findLastIndex(({ head }) => numberOf(head) > 0) + 1
  const more = Array.from({ length: need - have }, (_, n) => `${have + n + 1}`)
  const added = more.flatMap((n) => group.map((column) => ({ ...column, head: column.head.replace('1', n) })))
  return [...columns.slice(0, at), ...added, ...columns.slice(at)]
}

const CHECKS = {
  year: [(at) => `AND(LEN(${at})=4,ISNUMBER(--${at}))`, 'stop', '年度写四位数字，如 2021。'],
  code: [(at) => `ISTEXT(${at})`, 'stop', '编码要按文本填写，否则末尾的数字会变成0。请先把单元格设为“文本”格式。'],
  amount: [
    (at) => `OR(${at}="（空白）",ISNUMBER(--SUBSTITUTE(${at},",","")))`,
    'warning',
    '这里一般只写数字，如 100000.00，单位写在“金额单位”。原文确是如此就保留。',
  ],
  share: [(at) => `RIGHT(${at},1)="%"`, 'warning', '这里一般写百分数，如 50.00%。原文确是如此就保留。'],
  count: [(at) => `ISNUMBER(--${at})`, 'stop', '这里写整数。'],
} as const satisfies Record<
  NonNullable<Column['check']>,
  readonly [formula: (address: string) => string, style: Validation['style'], message: string]
>

/** The formula is of the first cell; a spreadsheet moves it along with the others. */
function validationOf({ head, list, strict, check }: Column, column: number, rows: number): Validation | undefined {
  const range = { column, from: 3, to: Math.max(CHECKED_ROWS, rows), title: head }
  if (list) {
    const style = strict ? 'stop' : 'warning'
    const message = strict
      ? `请从列表中选：${list.slice(0, 4).join('、')}${list.length > 4 ? '……' : ''}`
      : '列表中没有这个词。原文确是如此就保留。'
    return { ...range, rule: { list }, style, message }
  }
  if (!check) return undefined
  const [formula, style, message] = CHECKS[check]
  return { ...range, rule: { formula: formula(`${columnName(column)}3`) }, style, message }
}
