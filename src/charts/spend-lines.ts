import type { ProjectDossier } from '../dossier/project-dossier.ts'
import { type AxisUnit, axisUnitOf, formatRounded } from '../words/axis-money.ts'
import { formatShare } from '../words/share.ts'
import { shareOrWhy } from '../words/spending-words.ts'

/** A month of a line of cumulative spending. */
export interface LinePoint {
  /** Calendar month, 1–12, at whose end it holds. */
  readonly month: number
  /** Fen or a share, as all of the picture; absent where nothing is known: a gap. */
  readonly value?: number
  /** The value rounded, or the word for why there is none. */
  readonly words: string
}

/** What was planned and what was spent, in one measure. */
export interface SpendLines {
  /** What the values are said in: a unit of money, or per cent of the budget. */
  readonly unit: AxisUnit['word'] | '%'
  /** In the order of the months, as are those of `actual`. */
  readonly plan: readonly LinePoint[]
  readonly actual: readonly LinePoint[]
  /** The budget as adjusted in the year, where it is another than the first and the lines are of money. */
  readonly revised?: { readonly value: number; readonly words: string }
}

/** What the lines are drawn from: a part of a project's dossier. */
type Spent = Pick<ProjectDossier, 'plan' | 'spending' | 'appraisal'> & {
  readonly project: Pick<ProjectDossier['project'], 'budget'>
}

interface Point {
  readonly month: number
  readonly raw: string
  readonly share?: number
  readonly fen?: bigint
}

/** The lines of a project in money, where all of it is known in money; else in shares of its budget. */
export function spendLinesOf({ plan, spending, appraisal, project }: Spent): SpendLines {
  const lines = [plan, spending?.points ?? []] as const
  const known = lines.flat().filter(({ share, fen }) => share !== undefined || fen !== undefined)
  if (known.length === 0 || known.some(({ fen }) => fen === undefined)) return sharesOf(lines)
  const revised = revisedOf(project.budget.fen, appraisal?.execution?.revised)
  const unit = axisUnitOf(Math.max(Number(revised ?? 0n), ...known.map(({ fen = 0n }) => Number(fen))))
  const [planned, actual] = lines.map((points) => points.map((point) => moneyPoint(point, unit)).sort(byMonth))
  return {
    unit: unit.word,
    plan: planned ?? [],
    actual: actual ?? [],
    ...(revised !== undefined && {
      revised: { value: Number(revised), words: formatRounded(Number(revised), unit) },
    }),
  }
}

function sharesOf([plan, actual]: readonly [readonly Point[], readonly Point[]]): SpendLines {
  return { unit: '%', plan: plan.map(sharePoint).sort(byMonth), actual: actual.map(sharePoint).sort(byMonth) }
}

function sharePoint(point: Point): LinePoint {
  const { month, share } = point
  return share === undefined ? { month, words: shareOrWhy(point) } : { month, value: share, words: formatShare(share) }
}

function moneyPoint(point: Point, unit: AxisUnit): LinePoint {
  const { month, fen } = point
  return fen === undefined
    ? { month, words: shareOrWhy(point) }
    : { month, value: Number(fen), words: formatRounded(Number(fen), unit) }
}

function revisedOf(budget: bigint | undefined, revised: bigint | undefined): bigint | undefined {
  return revised !== undefined && budget !== undefined && revised !== budget && revised > 0n ? revised : undefined
}

function byMonth(a: LinePoint, b: LinePoint): number {
  return a.month - b.month
}
