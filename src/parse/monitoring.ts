import type { MoneyUnit } from '../model/amount.ts'
import type { MonitoringFile } from '../model/files/monitoring-file.ts'
import type { Monitoring, SpentPoint } from '../model/monitoring.ts'
import { parseAmount } from './amount.ts'
import { parseFigure } from './figure.ts'
import { toHalfWidth } from './half-width.ts'

type Printed = MonitoringFile['reports'][number]

/** A cell that is neither an amount nor a percentage, by the keys that lead to it from the report. */
interface SpentFault {
  readonly code: 'amount-not-number'
  readonly path: readonly PropertyKey[]
}

/** Reads the printed values of one project's monitoring report. `place` is the year and the name of the unit's folder. A
 *  report with faults must not be published. */
export function parseMonitoring(
  { spent, ...rest }: Printed,
  place: { readonly year: number; readonly unit: string },
): { report: Monitoring; faults: SpentFault[] } {
  const points = Object.entries(spent).map(([label, raw]) => parseSpentPoint(label, raw, rest.moneyUnit))
  const report: Monitoring = {
    ...place,
    name: rest.name,
    moneyUnit: rest.moneyUnit,
    spent: points.flatMap((point) => (typeof point === 'string' ? [] : [point])),
    ...(rest.code !== undefined && { code: rest.code }),
    ...(rest.source && { source: sourceOf(rest.source) }),
  }
  const faults = Object.keys(spent).flatMap((label, index): SpentFault[] =>
    typeof points[index] === 'string' ? [{ code: 'amount-not-number', path: ['spent', label] }] : [],
  )
  return { report, faults }
}

/** One cell: an amount in the table's unit, or a share of the budget where it prints %. */
export function parseSpentPoint(label: string, raw: string, unit: MoneyUnit): SpentPoint | 'amount-not-number' {
  const point = { label, month: Number.parseInt(toHalfWidth(label), 10), raw }
  if (toHalfWidth(raw).trim().endsWith('%')) {
    const { value } = parseFigure(raw)
    return value === undefined || value < 0 ? 'amount-not-number' : { ...point, share: value }
  }
  const amount = parseAmount(raw, unit)
  if (!amount) return 'amount-not-number'
  return amount.fen === undefined ? point : { ...point, fen: amount.fen }
}

function sourceOf({ file, place, edited }: NonNullable<Printed['source']>) {
  return { file, ...(place !== undefined && { place }), ...(edited && { edited }) }
}
