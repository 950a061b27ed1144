import type { Cell, Row } from '../../../document/document.ts'
import { textOf } from '../../../document/piece.ts'
import { type ExecutionColumn, executionColumnsOf } from '../../words/columns.ts'
import { roleOf } from '../../words/labels.ts'
import { bareLabel, sourceWord, wordOf } from '../../words/word.ts'
import { placedIn, startsUnder, widthOf } from '../geometry.ts'
import { isIndicatorHead } from '../indicators/indicator-head.ts'
import { takeLabel } from '../lines.ts'
import type { Part } from '../part.ts'
import { addRowProblem, type Reading, type TaskRow } from '../reading.ts'

const FIELD = '年度主要任务'
const NAME = /^(?:年度)?(?:主要)?(?:任务|工作)(?:名称)?$/
const CONTENT = /^(?:主要|工作|任务|具体)?内容$/
const DONE = /完成情况$/
const AMOUNT = /金额|预算|总额|资金|拨款|支出|收入|执行数/
const TOTAL = /^(?:金额)?(?:合计|总计|小计)$/

type TaskKind = 'name' | 'content' | 'done' | 'amount'

interface TaskColumn {
  readonly kind: TaskKind
  readonly label: string
  /** What the head above its own says, where it has two. */
  readonly group?: string
  readonly from: number
  readonly to: number
}

/** A department's tasks of the year with their money: a head, which may be two rows, and a row a task; the sum stands under them.
 *  Source: 部门整体支出绩效目标表. */
export const TASKS: Part = {
  fits: (row) => {
    const words = row.map((cell) => bareLabel(wordOf(cell)))
    return (
      words.some((word) => /^任务名称$/.test(word)) ||
      (words.some((word) => NAME.test(word)) && words.some((word) => CONTENT.test(word)))
    )
  },
  take: (reading, row, at) => {
    const [under = []] = reading.rows.slice(at + 1)
    const second = isSecondRow(row, under) ? under : undefined
    const columns = columnsIn(withoutSide(reading, row), second)
    for (const cell of [...row, ...(second ?? [])]) {
      const piece = textOf(cell)
      if (piece) takeLabel(reading, piece)
    }
    const first = at + (second ? 2 : 1)
    const rest = reading.rows.slice(first)
    const end = rest.findIndex((one) => endsTasks(one))
    const body = end < 0 ? rest : rest.slice(0, end)
    for (const task of body) takeTask(reading, task, columns)
    return first - at + body.length
  },
}

/** A head with the cell at its side blank, which heads the table as a whole. */
function withoutSide({ geometry }: Reading, head: Row): Row {
  const named = head.filter((cell) => kindOf(bareLabel(wordOf(cell))) === 'name')
  const [first] = head
  const isSide = first !== undefined && geometry.isSide(first) && (first !== named[0] || named.length > 1)
  const side = isSide ? first : named.length > 1 ? named[0] : undefined
  return head.map((cell) => (cell === side ? { ...cell, lines: [] } : cell))
}

/** A row of other things: it begins with a label of the form. */
function endsTasks(row: Row): boolean {
  const first = row.findIndex(({ lines }) => lines.length > 0)
  const role = roleOf(wordOf(row[first]))
  return isIndicatorHead(row) || (first === 0 && role !== undefined && !TOTAL.test(bareLabel(wordOf(row[0]))))
}

function isSecondRow(head: Row, under: Row): boolean {
  const filled = under.filter(({ lines }) => lines.length > 0)
  return (
    widthOf(head) === widthOf(under) &&
    filled.length > 1 &&
    filled.every((cell) => AMOUNT.test(wordOf(cell)) && !/\d/.test(wordOf(cell)))
  )
}

function columnsIn(head: Row, second: Row | undefined): TaskColumn[] {
  const under = second ? placedIn(second).filter(({ cell }) => cell.lines.length > 0) : []
  return placedIn(head).flatMap((over): TaskColumn[] => {
    const parts = under.filter((one) => startsUnder(one, over))
    const cells = parts.length > 0 ? parts : [over]
    return cells.flatMap((one) => {
      const kind = kindOf(bareLabel(wordOf(one.cell)))
      if (!kind) return []
      const group = one === over ? undefined : bareLabel(wordOf(over.cell))
      const label = sourceWord(bareLabel(wordOf(one.cell)))
      return [{ kind, label, ...(group !== undefined && { group }), from: one.from, to: one.to }]
    })
  })
}

/** What an amount is called: after its own head, with that above it where another head has the same under it. */
function amountLabel({ label, group }: TaskColumn, texts: Texts): string {
  const isAgain = texts.filter(([column]) => column.kind === 'amount' && column.label === label).length > 1
  return isAgain && group !== undefined ? `${group} ${label}` : label
}

function kindOf(word: string): TaskKind | undefined {
  if (word === '任务名称' || NAME.test(word)) return 'name'
  if (CONTENT.test(word)) return 'content'
  if (DONE.test(word)) return 'done'
  return AMOUNT.test(word) ? 'amount' : undefined
}

/** One task; a row of sums gives the department's budget and its sources. */
function takeTask(reading: Reading, row: Row, columns: readonly TaskColumn[]): void {
  const under = new Map(
    columns.map((column) => [
      column,
      placedIn(row).find((one) => one.cell.lines.length > 0 && startsUnder(one, column))?.cell,
    ]),
  )
  const filled = row.filter(({ lines }) => lines.length > 0)
  if (filled.length === 0) return
  const placedCells = new Set(under.values())
  const stray = filled.find((cell) => !placedCells.has(cell))
  const texts = [...under].map(([column, cell]) => [column, textOf(cell)] as const)
  if (stray && TOTAL.test(bareLabel(wordOf(stray)))) takeSums(reading, stray, texts)
  else if (stray) addRowProblem(reading, row, stray, { code: 'task-row-uneven', text: wordOf(stray) })
  else {
    const named = texts.find(([{ kind }]) => kind === 'name')?.[1]
    if (named && TOTAL.test(bareLabel(named.text)))
      takeSums(
        reading,
        row.find(({ lines }) => lines.length > 0),
        texts,
      )
    else reading.draft.tasks.push(taskOf(reading, texts))
  }
}

type Texts = readonly (readonly [TaskColumn, ReturnType<typeof textOf>])[]

function taskOf({ claims }: Reading, texts: Texts): TaskRow {
  const take = (kind: TaskKind) =>
    texts.flatMap(([column, piece]) => (column.kind === kind ? [claims.field(piece, FIELD)] : []))
  const [name = ''] = take('name')
  const [content] = take('content')
  const [done] = take('done')
  const amounts = texts.flatMap(([column, piece]) =>
    column.kind === 'amount' ? [[amountLabel(column, texts), claims.field(piece, FIELD)]] : [],
  )
  return {
    name,
    ...(content !== undefined && { content }),
    ...(done !== undefined && { done }),
    amounts: Object.fromEntries(amounts),
  }
}

function takeSums(reading: Reading, label: Cell | undefined, texts: Texts): void {
  const { claims, draft, layout } = reading
  const sums = claims.label(textOf(label), FIELD)
  const amounts = texts.flatMap(([column, piece]) =>
    column.kind === 'amount' && piece ? [{ column, amount: claims.field(piece, FIELD) }] : [],
  )
  if (layout.gives === 'wholeAppraisal') {
    takeExecution(reading, sums, texts, amounts)
    return
  }
  for (const { column, amount } of amounts) {
    const source = amountLabel(column, texts)
    if (/总额|合计|^(?:预算)?金额$|^预算数?$/.test(source) && !draft.texts.has('budget'))
      draft.texts.set('budget', amount)
    else draft.funding.set(source, amount)
  }
}

type Amounts = readonly { readonly column: TaskColumn; readonly amount: string }[]

/** Sums of what was budgeted and what was spent: a row of the budget's execution a source. An amount that is neither is kept
 *  under its own label. */
function takeExecution({ draft }: Reading, sums: string, texts: Texts, amounts: Amounts): void {
  const headOf = ({ group, label }: TaskColumn) => group ?? label
  const heads = [...new Set(amounts.map(({ column }) => headOf(column)))]
  const columns = new Map(executionColumnsOf(heads).map((column, n) => [heads[n], column]))
  const rows = new Map<string, Partial<Record<ExecutionColumn, string>>>()
  for (const { column, amount } of amounts) {
    const of = columns.get(headOf(column))
    const source = column.group === undefined ? sums : column.label
    if (of) rows.set(source, { ...rows.get(source), [of]: amount })
    else draft.fields.push({ label: `${sums} ${amountLabel(column, texts)}`, text: amount })
  }
  draft.execution.push(...[...rows].map(([source, row]) => ({ source, ...row })))
}
