import type { ProjectDossier } from '../dossier/project-dossier.ts'
import { axisUnitOf, formatRounded } from '../words/axis-money.ts'
import { moneyGapWords } from '../words/progress-words.ts'
import { gapWords } from '../words/spending-words.ts'
import type { Picture } from './pictures/shape.ts'
import { drawSparkline, type SparkPoint } from './pictures/sparkline.ts'
import { drawSpendLine } from './pictures/spend-line.ts'
import { type LinePoint, type SpendLines, spendLinesOf } from './spend-lines.ts'

/** A project's budget through the years; undefined where only one of them has a number. */
export function budgetSparkline({ project, years }: Pick<ProjectDossier, 'project' | 'years'>): Picture | undefined {
  const points = budgetPoints(years.map((year) => year.project))
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]))
  if (values.length < 2) return undefined
  const unit = axisUnitOf(Math.max(...values))
  const told = points.map(
    ({ year, value }) => `${year}年${value === undefined ? '没有数字' : formatRounded(value, unit)}`,
  )
  return drawSparkline(points, project.year, `各年预算（${unit.word}）：${told.join('、')}`)
}

/** The years from the first to the last, with what all of the project has in each; a year without it, or with a budget that has
 *  no number, has no value. */
function budgetPoints(projects: readonly ProjectDossier['project'][]): SparkPoint[] {
  const years = projects.map(({ year }) => year)
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index): SparkPoint => {
    const year = first + index
    const budgets = projects.filter((project) => project.year === year).map(({ budget }) => budget.fen)
    if (budgets.length === 0 || budgets.includes(undefined)) return { year }
    return { year, value: budgets.reduce((sum, fen) => sum + Number(fen), 0) }
  })
}

/** A picture of what was planned and spent, with what it is drawn in. */
interface SpendPicture {
  readonly picture: Picture
  readonly unit: SpendLines['unit']
  readonly hasPlan: boolean
  readonly hasActual: boolean
  readonly hasRevised: boolean
}

/** The spend plan and what was spent; undefined where less than two numbers are known, of which no line can be drawn. */
export function spendPicture(dossier: ProjectDossier): SpendPicture | undefined {
  const lines = spendLinesOf(dossier)
  const [hasPlan, hasActual] = [lines.plan, lines.actual].map((points) =>
    points.some(({ value }) => value !== undefined),
  ) as [boolean, boolean]
  const known = [...lines.plan, ...lines.actual].filter(({ value }) => value !== undefined)
  if (known.length < 2) return undefined
  const picture = drawSpendLine(lines, titleOf(lines))
  const hasRevised = picture.shapes.some(({ attributes }) => attributes.class === 'stroke-dash')
  return { picture, unit: lines.unit, hasPlan, hasActual, hasRevised }
}

function titleOf({ unit, plan, actual, revised }: SpendLines): string {
  const parts = [
    plan.length > 0 && `计划${saidOf(plan)}`,
    actual.length > 0 && `实际${saidOf(actual)}`,
    revised && `调整后的预算${revised.words}`,
  ]
  const what = unit === '%' ? '累计支出占预算的比例' : `累计支出（${unit}）`
  return `${what}：${parts.filter((part) => part).join('；')}`
}

function saidOf(points: readonly LinePoint[]): string {
  return points.map(({ month, words }) => `${month}月底${words}`).join('、')
}

/** Plan and actual in one sentence: of the latest month within the year that has both, else of its end, in money where it is
 *  known; undefined where no month has both. */
export function spendFinding({ plan, spending, spendingGaps }: ProjectDossier): string | undefined {
  const gap = spendingGaps.findLast(({ month }) => month < 12) ?? spendingGaps.at(-1)
  if (!gap) return undefined
  const planned = plan.find(({ month }) => month === gap.month)?.fen
  const actual = spending?.points.find(({ month }) => month === gap.month)?.fen
  return planned === undefined || actual === undefined ? gapWords(gap) : moneyGapWords(gap.label, planned, actual)
}
