import type { Project } from '../../../model/project.ts'
import { NO_SUCH_MONTH, printedWords } from '../../../words/printed.ts'
import { missingOf, partOf } from '../../../words/project-parts.ts'
import { type ComparedRow, rowOf } from './row.ts'

/** A row for each month that any of the plans names, in the order of the year; one row where none is published. */
export function planRows(projects: readonly Project[]): ComparedRow[] {
  const part = partOf('spendPlan')
  const points = projects.flatMap(({ spendPlan = [] }) => spendPlan)
  const months = [...new Set(points.map(({ month }) => month))].sort((a, b) => a - b)
  const missing = projects.map((project) => missingOf(part, project))
  if (months.length === 0)
    return [
      rowOf(
        part.label,
        missing.map((word) => ({ lack: word ?? '' })),
      ),
    ]
  return months.map((month) =>
    rowOf(
      points.find((point) => point.month === month)?.label ?? '',
      projects.map(({ spendPlan }, index) => {
        const point = spendPlan?.find((other) => other.month === month)
        return point ? [printedWords(point.raw)] : { lack: missing[index] ?? NO_SUCH_MONTH }
      }),
    ),
  )
}
