import type { AppraisalFile } from '../../model/appraisal-file.ts'
import type { Cell, Row } from '../document/document.ts'
import { textOf } from '../document/piece.ts'
import { alignCells } from './align-cells.ts'
import { type FormReading, takeLabel } from './form-draft.ts'
import { labelWord, roleOf, withoutBrackets } from './form-words.ts'
import { wordOf } from './words.ts'

type FundingRow = AppraisalFile['appraisals'][number]['funding'][number]
type FundingColumn = Exclude<keyof FundingRow, 'source'>

/** Column heads of the budget's execution. Source: 项目支出绩效自评表 (财预〔2020〕10号) and the forms of provinces. */
const COLUMNS: readonly (readonly [FundingColumn, RegExp])[] = [
  ['original', /^年初(预算)?(安排)?(数|金额)?$/],
  ['revised', /^((全年|调整后?)(预算)?(数|金额)?|全年预算数)$/],
  ['executed', /^(全年|实际)?(预算)?(执行|支出)(数|金额)?$/],
  ['rate', /^(预算)?执行率$/],
  ['weight', /^(权重|分值)$/],
  ['score', /^(自评)?得分$/],
  ['reason', /原因(分析)?(及改进措施)?$/],
]
const ORDER: readonly FundingColumn[] = ['original', 'revised', 'executed', 'rate', 'weight', 'score', 'reason']
const MONEY: readonly FundingColumn[] = ['original', 'revised', 'executed']
const SOURCE = /总额$|^合计$|资金|拨款|补助|收入|结转|结余|贷款|债券|^其他$/

/** Whether a row is the head over the rows of the budget's execution. */
export function isFundingHead(row: Row): boolean {
  return columnsIn(row).filter(({ column }) => MONEY.includes(column)).length >= 2
}

/** Reads the rows of the budget's execution under their head at `at`. Gives them with how many rows were taken. */
export function takeFunding(
  reading: FormReading,
  rows: readonly Row[],
  at: number,
): { readonly taken: number; readonly funding: readonly FundingRow[] } {
  const head = rows[at] ?? []
  const columns = columnsIn(head)
  takeLabels(reading, head)
  const funding: FundingRow[] = []
  const above = new Map<FundingColumn, string>()
  const under = rows.slice(at + 1)
  const end = under.findIndex((row) => sourceAt(row) < 0)
  const body = end < 0 ? under : under.slice(0, end)
  for (const row of body) {
    const label = sourceAt(row)
    const cells = valuesOf(reading, row, label, head.length, columns, above)
    if (!cells) continue
    takeLabels(reading, row.slice(0, label))
    const piece = textOf(row[label])
    const source = reading.claims
      .label(piece, '资金来源')
      .replace(/^\s*其中\s*[：:]\s*/, '')
      .replace(/(?<!\s)\s*[：:]\s*$/, '')
    const values = ORDER.flatMap((column) => {
      if (!columns.some((one) => one.column === column)) return []
      const text = reading.claims.field(textOf(cells.get(column)), '预算执行情况')
      above.set(column, text)
      return [[column, text]]
    })
    funding.push({ source, ...(Object.fromEntries(values) as Partial<Record<FundingColumn, string>>) })
  }
  return { taken: 1 + body.length, funding }
}

function takeLabels(reading: FormReading, cells: readonly Cell[]): void {
  for (const cell of cells) {
    const piece = textOf(cell)
    if (piece) takeLabel(reading, piece)
  }
}

function columnsIn(row: Row): { column: FundingColumn; index: number }[] {
  return row.flatMap((cell, index) => {
    const word = withoutBrackets(labelWord(wordOf(cell)))
    const column = COLUMNS.find(([, pattern]) => pattern.test(word))?.[0]
    return column ? [{ column, index }] : []
  })
}

/** Where the label of a row stands: its first text, or its second beside one that heads several rows; -1 when there is none. */
function sourceAt(row: Row): number {
  const filled = row.flatMap(({ lines }, n) => (lines.length > 0 ? [n] : []))
  const [first = -1, second = -1] = filled
  const side = second >= 0 && roleOf(wordOf(row[first])) === 'side' && isSource(row[second])
  if (side) return second
  return isSource(row[first]) ? first : -1
}

function isSource(cell: Cell | undefined): boolean {
  return SOURCE.test(withoutBrackets(labelWord(wordOf(cell))))
}

/** The value of each column; undefined, with a problem, when it cannot be told where they stand. */
function valuesOf(
  { ragged, problems }: FormReading,
  row: Row,
  label: number,
  width: number,
  columns: readonly { readonly column: FundingColumn; readonly index: number }[],
  above: ReadonlyMap<FundingColumn, string>,
): ReadonlyMap<FundingColumn, Cell | undefined> | undefined {
  if (!ragged && row.length === width) return new Map(columns.map(({ column, index }) => [column, row[index]]))
  const cells = row.slice(label + 1).filter(({ lines }) => lines.length > 0)
  const names = columns.map(({ column }) => column)
  const fit = (text: string, column: FundingColumn) => fitOf(text, column) + (above.get(column) === text ? 2 : 0)
  const taken = alignCells(cells.map(wordOf), names, fit, () => 1)
  if (taken) return new Map(names.map((column, n) => [column, cells[taken.indexOf(n)]]))
  problems.push({
    start: row[label]?.start ?? 0,
    code: 'form-amounts-without-column',
    text: wordOf(row[label]),
    other: `${cells.length}`,
    leavesText: true,
  })
  return undefined
}

function fitOf(text: string, column: FundingColumn): number {
  const dash = /^[/—–-]+$/.test(text)
  const percent = /^[\d.]+%$/.test(text)
  const number = /^-?[\d.,]+((?:[千万亿]|百万)?元|分)?$/.test(text)
  if (column === 'reason') return dash ? -1 : number || percent ? -4 : 2
  if (dash) return 1
  if (column === 'rate') return percent ? 3 : number ? 0 : -4
  return number ? 2 : -4
}
