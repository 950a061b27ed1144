import type { Indicator } from '../../../model/indicator.ts'
import type { ProjectRule } from '../../finding.ts'
import { isCost, isRatio, namedIndicator, type Quantity, quantitiesOf } from '../../wording.ts'

const MORE: ReadonlySet<string> = new Set(['>=', '>'])
/** Money that the unit pays out to others: a lower bound is a promise to them. */
const PAID_OUT = /补助|补贴|补偿|资助|奖励|救助|慰问|抚恤|工资|薪酬|待遇|津贴|标准|发放|收入|配套/

/** A cost as a percentage, such as 会议人均成本 ≥90%. A saving, a rate or a share is no cost. */
export const COST_PERCENT = {
  id: 'cost-percent',
  group: 'units',
  severity: 'check',
  title: '成本用百分比',
  why: '成本应当是金额；写成百分比，看不出要花多少钱，写成“≥”更是花得越多越好。',
  question: '这一项的成本是多少钱，控制在多少以内？',
  find: ({ indicators }) =>
    costsOf(indicators)
      .filter(({ target }) => target.unit === '%')
      .map(({ indicator, target }) => ({
        place: `i-${indicator.number}`,
        values: [indicator.name, target.raw],
        message: `${namedIndicator(indicator)}是成本，指标值写的是“${target.raw.trim()}”${
          MORE.has(target.operator) ? '，而且写的是不低于' : ''
        }。`,
      })),
} as const satisfies ProjectRule

/** A cost in money with a lower bound, such as 总成本 ≥10万元. */
export const COST_AT_LEAST = {
  id: 'cost-at-least',
  group: 'units',
  severity: 'check',
  title: '成本写成不低于',
  why: '成本是要控制的；写成“不低于”，就成了花得越多越好。',
  question: '这一项是不是应当写“不超过”，上限是多少？',
  find: ({ indicators }) =>
    costsOf(indicators)
      .filter(({ target }) => MORE.has(target.operator) && /^$|元|^万$/.test(target.unit))
      .filter(({ indicator: { name, description = '' } }) => !PAID_OUT.test(name + description))
      .map(({ indicator, target }) => ({
        place: `i-${indicator.number}`,
        values: [indicator.name, target.raw],
        message: `${namedIndicator(indicator)}是成本，指标值“${target.raw.trim()}”写的是不低于。`,
      })),
} as const satisfies ProjectRule

function costsOf(indicators: readonly Indicator[]): { indicator: Indicator; target: Quantity }[] {
  return quantitiesOf(indicators).filter(({ indicator }) => isCost(indicator) && !isRatio(indicator))
}
