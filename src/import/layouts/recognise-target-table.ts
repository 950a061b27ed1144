import type { DiagnosticCode } from '../../faults/rules.ts'
import { MONEY_UNITS } from '../../model/amount.ts'
import type { ProjectFile } from '../../model/project-file.ts'
import type { Claims } from '../document/claims.ts'
import type { Cell, Row } from '../document/document.ts'
import { slicePiece, splitAtGaps, textOf } from '../document/piece.ts'
import { goalsOf } from './goals.ts'
import {
  inOrder,
  isIndicatorHead,
  recogniseIndicators,
  TARGET_COLUMNS,
  withoutBlankEnd,
} from './recognise-indicators.ts'
import type { Problem } from './recognised.ts'
import { unitOf } from './unit.ts'
import { wordOf } from './words.ts'

/** What a target table gave, in the order a project file has it; absent where the table has no such part. */
export type TargetTable = { -readonly [Key in keyof ProjectFile]?: ProjectFile[Key] }

/** Everything a row rule works with. */
interface Reading {
  readonly rows: readonly Row[]
  readonly ragged: boolean
  readonly draft: TargetTable
  readonly claims: Claims
  readonly problems: Problem[]
}

/** Takes the row at `at`, perhaps with rows under it; gives how many it took. */
type RowRule = readonly [fits: (row: Row) => boolean, take: (reading: Reading, row: Row, at: number) => number]

const MONEY = new RegExp(`^((?:金额)?单位[：:]\\s*)(${MONEY_UNITS.join('|')})$`)
const NAMES = { 项目编码: 'code', 项目名称: 'name', 资金用途: 'purpose' } as const

/** The rows of the table, by their first word. Source: 项目绩效目标表. */
const ROW_RULES: readonly RowRule[] = [
  [(row) => row.some(isHeadCell) && row.every((cell) => isHeadCell(cell) || wordOf(cell) === ''), takeHead],
  [(row) => nameOf(row[0]) !== undefined, takePairs],
  [(row) => wordOf(row[0]) === '预算规模及资金用途', takeMoney],
  [(row) => wordOf(row[0]).startsWith('资金支出计划'), takePlan],
  [(row) => wordOf(row[0]) === '绩效目标', takeGoals],
  [isIndicatorHead, takeIndicators],
]

/** Rows that the target table has and other forms with a code have not. */
const OWN_ROW = /^(预算规模及资金用途|资金支出计划.*)$/
/** Labels that it is known by where it has no code, or has it under another label: at least so many of them. */
const LABELS = ['项目名称', '预算规模及资金用途', '预算数', '资金支出计划', '一级指标']
const ENOUGH = 4

/** Whether rows are those of a target table, one that lacks a label or has it in other words among them. */
export function isTargetTable(rows: readonly Row[]): boolean {
  const words = new Set(rows.flat().map((cell) => wordOf(cell).split(/[（(]/, 1).join('')))
  return (
    rows.some((row) => OWN_ROW.test(wordOf(row[0]))) &&
    (words.has('项目编码') || LABELS.filter((label) => words.has(label)).length >= ENOUGH)
  )
}

/** Reads one target table. A row that fits no rule is left unclaimed. */
export function recogniseTargetTable(
  rows: readonly Row[],
  ragged: boolean,
  claims: Claims,
  problems: Problem[],
): TargetTable {
  const reading: Reading = { rows, ragged, draft: {}, claims, problems }
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] ?? []
    const take = ROW_RULES.find(([fits]) => fits(row))?.[1]
    at += take ? take(reading, row, at) : 1
  }
  return reading.draft
}

function isHeadCell(cell: Cell): boolean {
  const text = textOf(cell)?.text ?? ''
  return MONEY.test(text) || unitOf(text) !== undefined
}

function nameOf(cell: Cell | undefined): (typeof NAMES)[keyof typeof NAMES] | undefined {
  return Object.entries(NAMES).find(([word]) => word === wordOf(cell))?.[1]
}

function takeHead(reading: Reading, row: Row): number {
  for (const cell of row) {
    const piece = textOf(cell)
    const money = MONEY.exec(piece?.text ?? '')
    const moneyUnit = MONEY_UNITS.find((unit) => unit === money?.[2])
    if (!piece) continue
    if (!moneyUnit) put(reading, 'unit', reading.claims.field(piece, '单位'), cell)
    else {
      const at = piece.text.length - moneyUnit.length
      reading.claims.label(slicePiece(piece, 0, at), '金额单位')
      reading.claims.field(slicePiece(piece, at), '金额单位')
      put(reading, 'moneyUnit', moneyUnit, cell)
    }
  }
  return 1
}

function takePairs(reading: Reading, row: Row): number {
  for (const [head, value] of pairsOf(row)) {
    const name = nameOf(head)
    if (!name) continue
    const word = reading.claims.label(textOf(head), wordOf(head))
    put(reading, name, reading.claims.field(textOf(value), word), head)
  }
  return 1
}

/** The budget and its sources; the purpose is the one cell of the row under them. */
function takeMoney(reading: Reading, row: Row, at: number): number {
  const { rows, draft, claims } = reading
  const [head, ...cells] = withoutBlankEnd(row, 1)
  claims.label(textOf(head), '预算规模及资金用途')
  const funding = new Map<string, string>()
  for (const [label, value] of pairsOf(cells.flatMap((cell) => amountApart(cell, claims)))) {
    const word = claims.label(textOf(label), wordOf(label)).replace(/^其中[：:]/, '')
    const amount = claims.field(textOf(value), wordOf(label))
    if (wordOf(label) === '预算数') put(reading, 'budget', amount, label)
    else if (funding.has(word)) addProblem(reading, label, 'form-label-twice', word)
    else funding.set(word, amount)
  }
  if (!draft.funding) draft.funding = Object.fromEntries(funding)
  const [blank, purpose, ...more] = withoutBlankEnd(rows[at + 1] ?? [], 2)
  if (!purpose || more.length > 0 || wordOf(blank) !== '') return 1
  put(reading, 'purpose', claims.field(textOf(purpose), '资金用途'), purpose)
  return 2
}

/** The months stand beside the label, their shares in the row under it. */
function takePlan(reading: Reading, row: Row, at: number): number {
  const { rows, claims } = reading
  const [head, ...months] = withoutBlankEnd(row, 1)
  const [blank, ...shares] = withoutBlankEnd(rows[at + 1] ?? [], 1 + months.length)
  if (!head || wordOf(blank) !== '' || shares.length !== months.length) {
    addProblem(reading, head, 'plan-shares-uneven', `${months.length}`, `${shares.length}`)
    return 1
  }
  claims.label(textOf(head), '资金支出计划')
  const plan = months.map((month, n) => [
    claims.label(textOf(month), '资金支出计划'),
    claims.field(textOf(shares[n]), '资金支出计划'),
  ])
  if (new Set(plan.map(([month]) => month)).size < plan.length) addProblem(reading, head, 'plan-month-twice')
  put(reading, 'spendPlan', Object.fromEntries(plan), head)
  return 2
}

function takeGoals(reading: Reading, row: Row): number {
  const [head, ...cells] = row
  reading.claims.label(textOf(head), '绩效目标')
  const goals = goalsOf(cells.flatMap((cell) => cell.lines))
  if (head)
    put(
      reading,
      'goals',
      goals.map((goal) => reading.claims.field(goal, '绩效目标')),
      head,
    )
  return 1
}

function takeIndicators(reading: Reading, row: Row, at: number): number {
  const { rows, ragged, draft, claims, problems } = reading
  const under = rows.slice(at + 1)
  const end = under.findIndex((one) => ROW_RULES.some(([fits]) => fits(one)))
  const body = end < 0 ? under : under.slice(0, end)
  const indicators = recogniseIndicators(row, body, { ragged, columns: TARGET_COLUMNS, claims, problems })
  draft.indicators = [...(draft.indicators ?? []), ...indicators.map((one) => inOrder(one, TARGET_COLUMNS))]
  return 1 + body.length
}

/** A label and an amount that stand in one cell with a gap between them, such as `其他资金  0`, as two cells. */
function amountApart(cell: Cell, claims: Claims): Cell[] {
  const [line, ...more] = cell.lines
  if (!line || more.length > 0) return [cell]
  const { entries, gaps } = splitAtGaps(line, (rest) => /^[\d.,]+$/.test(rest))
  for (const gap of gaps) claims.residue(gap, 'space between a label and its amount')
  return entries.map((entry) => ({ start: entry.ranges[0]?.start ?? cell.start, lines: [entry] }))
}

/** Label and value, label and value. */
function pairsOf(row: Row): [label: Cell, value: Cell | undefined][] {
  return row.flatMap((cell, n): [Cell, Cell | undefined][] => (n % 2 === 0 ? [[cell, row[n + 1]]] : []))
}

function put<Key extends keyof TargetTable>(reading: Reading, key: Key, value: TargetTable[Key], cell: Cell): void {
  if (reading.draft[key] !== undefined)
    addProblem(reading, cell, 'form-value-twice', typeof value === 'string' ? value : wordOf(cell))
  reading.draft[key] = value
}

function addProblem({ problems }: Reading, cell: Cell | undefined, code: DiagnosticCode, text = '', other = ''): void {
  problems.push({ start: cell?.start ?? 0, code, text, other })
}
