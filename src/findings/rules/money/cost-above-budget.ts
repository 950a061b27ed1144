import { FEN_PER_UNIT } from '../../../model/amount.ts'
import type { Indicator } from '../../../model/indicator.ts'
import type { ProjectRule } from '../../finding.ts'
import { isCost, namedIndicator, type Quantity, quantitiesOf } from '../../wording.ts'

const FEN_PER: Readonly<Record<string, bigint>> = { ...FEN_PER_UNIT, 万: FEN_PER_UNIT.万元, 亿: FEN_PER_UNIT.亿元 }
const TOTAL =
  /总|成本控制|控制数|预算数|项目(成本|支出|经费|投资|资金)|经费(支出|控制|投入)?$|投资(额|规模)?$|^成本$|资金(投入|规模|总量)?$/
const PER_PIECE = /均|单位|单价|每|标准|单次|单台|单个|单项|[/／]/

/** The target of a project's whole cost above its budget. What one piece costs is not compared. */
export const COST_ABOVE_BUDGET = {
  id: 'cost-above-budget',
  group: 'money',
  severity: 'check',
  title: '成本高于预算',
  why: '项目的总成本高于预算数，多出的钱没有来源。',
  question: '总成本为什么高于预算，是不是包含往年或别处的钱？',
  find: ({ indicators, budget, moneyUnit }) =>
    quantitiesOf(indicators)
      .filter(({ indicator, target }) => isWholeCost(indicator) && fenOf(target) > (budget.fen ?? Infinity))
      .map(({ indicator, target }) => ({
        place: `i-${indicator.number}`,
        values: [target.raw, budget.raw],
        message: `${namedIndicator(indicator)}的指标值“${target.raw.trim()}”高于预算数“${budget.raw.trim()}”（${moneyUnit}）。`,
      })),
} as const satisfies ProjectRule

function isWholeCost(indicator: Indicator): boolean {
  const { name, description = '' } = indicator
  return isCost(indicator) && TOTAL.test(name) && !PER_PIECE.test(name + description)
}

/** 0 where the unit is no plain money, such as 元/亩. */
function fenOf({ number, unit }: Quantity): number {
  return Math.round(number * Number(FEN_PER[unit] ?? 0n))
}
