import type { Total } from '../model/amount.ts'
import { formatWan } from '../words/wan.ts'
import type { Picture } from './pictures/shape.ts'
import { drawSparkline } from './pictures/sparkline.ts'

/** The money of one year; absent where there is none. */
interface YearTotal {
  readonly year: number
  readonly total: Total | undefined
}

/** The money of something through the years, small. A year without money, or with budgets that have no number, is a gap. Its title
 *  says the years and their money in 万元; `what` is what it is of. */
export function yearsSparkOf(years: readonly YearTotal[], current: number, what: string): Picture {
  const points = years.map(({ year, total }) => ({
    year,
    ...(total && total.count > 0 && total.missing === 0 && { value: Number(total.fen) }),
  }))
  const told = years.flatMap(({ year, total }, index) =>
    total && points[index]?.value !== undefined ? [`${year}年 ${formatWan(total.fen)}`] : [],
  )
  return drawSparkline(points, current, told.length > 0 ? `${what}：${told.join('，')}（万元）` : `${what}：没有数字`)
}
