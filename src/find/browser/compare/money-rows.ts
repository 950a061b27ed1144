import { shareOfMoney } from '../../../facts/money/money.ts'
import type { Project } from '../../../model/project.ts'
import { formatChange } from '../../../words/change.ts'
import { formatExact } from '../../../words/money.ts'
import { NOT_IN_FORM } from '../../../words/printed.ts'
import { partOf } from '../../../words/project-parts.ts'
import { type ComparedRow, rowOf } from './row.ts'

/** The budgets in yuan, each after the first with its difference to the first. */
export function budgetRow(projects: readonly Project[]): ComparedRow {
  const first = projects[0]?.budget.fen
  const cells = projects.map(({ budget }, index) => {
    const difference = first === undefined || budget.fen === undefined ? undefined : budget.fen - first
    const share = index === 0 ? undefined : shareOfMoney(difference, first)
    return [formatExact(budget), ...(share === undefined ? [] : [`比第一个 ${formatChange(share)}`])]
  })
  // The difference to the first is no part of what a form prints.
  const printed = rowOf(
    partOf('budget').label,
    cells.map(([shown = ''], index) => (projects[index]?.budget.fen === undefined ? { lack: shown } : [shown])),
    { values: projects.map(({ budget: { fen } }) => (fen === undefined ? undefined : Number(fen))) },
  )
  return { ...printed, cells }
}

/** A row in yuan for each source of money that any of the projects prints. */
export function fundingRows(projects: readonly Project[]): ComparedRow[] {
  const sources = new Set(projects.flatMap(({ funding }) => funding.map(({ source }) => source)))
  return [...sources].map((source) =>
    rowOf(
      source,
      projects.map(({ funding }) => {
        const part = funding.find((other) => other.source === source)
        return part ? [formatExact(part.amount)] : { lack: NOT_IN_FORM }
      }),
    ),
  )
}
