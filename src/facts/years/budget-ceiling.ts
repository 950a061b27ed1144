import type { Indicator } from '../../model/indicator.ts'
import { numberIn } from '../../model/measure.ts'
import type { Project } from '../../model/project.ts'

/** Names of what the whole project may cost. */
const WHOLE =
  /控制预算|预算(?:控制|总)|总(?:预算|成本|支出|费用|投资)|成本(?:总额|总量|控制数|控制额)|(?:预算|资金|经费)(?:数|额|总额|总量|规模)$/
/** Names of what one piece of it may cost. */
const PIECE = /均|单位|单价|每|标准|单次|单台|单个|单项/
const COST = /成本|费用|支出|预算|经费|控制数/

/** Whether an indicator only repeats the project's money: a target in plain money for the whole of it, by its name (项目控制预算数,
 *  预算控制数, 总成本), or a cost that equals the budget. Its target moves with the budget, so that it says nothing of what is to
 *  be reached. */
export function isBudgetCeiling(indicator: Indicator, { budget }: Pick<Project, 'budget'>): boolean {
  const { name, target } = indicator
  if (target?.kind !== 'quantity' || PIECE.test(name)) return false
  const yuan = numberIn('元', target)
  if (yuan === undefined) return false
  return (
    WHOLE.test(name) || (isCost(indicator) && budget.fen !== undefined && Math.round(yuan * 100) === Number(budget.fen))
  )
}

function isCost({ category, name, level2 }: Indicator): boolean {
  return category?.group === 'cost' || category?.kind === 'cost' || COST.test(name + level2)
}
