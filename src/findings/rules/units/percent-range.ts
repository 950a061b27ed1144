import type { Indicator } from '../../../model/indicator.ts'
import type { ProjectRule } from '../../finding.ts'
import { isCost, namedIndicator, type Quantity, quantitiesOf } from '../../wording.ts'

/** Percentages that may well exceed 100: growth, returns, multiples, and what is measured against another year. */
const OPEN_ENDED =
  /增长|增幅|增速|增加|增收|提高|提升|上升|同比|环比|同期|倍|带动|拉动|撬动|收益率|回报|利润率|负荷|负债|周转|流动比|速动比|投入产出|超额|超[产收募]|入库率|自给率|产销率|指数/
/** Rates that are none of a whole, such as 资本充足率, 拨备覆盖率 and 超收率. */
const OPEN_RATE =
  /(?<!\p{Script=Han})(?:(?!资本|拨备)\p{Script=Han})*(?:资本|拨备)\p{Script=Han}*率|^(?:(?!超).)*超.*率/u
/** Another year that the value is held against, of a text in NFKC: `比上年`, `与2015年相比`, `为前年度的`. */
const OTHER_YEAR =
  /[较比对与同按以为][^,。;]{0,4}(上一?年|去年|前一?年|往年|历年|基期|基准年|\d{4}年)|(上一?年|去年|前一?年|往年|历年|基期|基准年|\d{4}年)度?[^,。;]{0,8}(比|之比|对比|为100|=100)/

/** A percentage above 100 of what cannot exceed the whole. An upper bound is none. */
export const PERCENT_ABOVE_100 = {
  id: 'percent-above-100',
  group: 'units',
  severity: 'check',
  title: '百分比超过100',
  why: '比率最多是100%，超过了就要问基数是什么。',
  question: '这个百分比为什么超过100%，是以什么为基数算的？',
  find: ({ indicators }) =>
    boundedOf(indicators)
      .filter(({ target }) => target.number > 100 && !target.operator.startsWith('<'))
      .map(({ indicator, target }) => ({
        place: `i-${indicator.number}`,
        values: [indicator.name, target.raw],
        message: `${namedIndicator(indicator)}的指标值“${target.raw.trim()}”超过了100%。`,
      })),
} as const satisfies ProjectRule

/** `≥100%`, where only `=100%` can be meant. */
export const PERCENT_AT_LEAST_100 = {
  id: 'percent-at-least-100',
  group: 'units',
  severity: 'note',
  title: '写成≥100%',
  why: '比率最多是100%，写“≥100%”其实就是“=100%”。',
  question: '这一项是不是要求全部完成，可不可以超过？',
  find: ({ indicators }) =>
    boundedOf(indicators)
      .filter(({ target }) => target.number === 100 && target.operator.startsWith('>'))
      .map(({ indicator, target }) => ({
        place: `i-${indicator.number}`,
        values: [indicator.name, target.raw],
        message: `${namedIndicator(indicator)}的指标值写成“${target.raw.trim()}”，比率不会超过100%。`,
      })),
} as const satisfies ProjectRule

/** Percentages of a whole. A cost as a percentage is a finding of its own. */
function boundedOf(indicators: readonly Indicator[]): { indicator: Indicator; target: Quantity }[] {
  return quantitiesOf(indicators).filter(
    ({ indicator, target }) => target.unit === '%' && !isCost(indicator) && !isOpenEnded(indicator),
  )
}

function isOpenEnded({ name, description = '', remark = '' }: Indicator): boolean {
  return [name, description, remark].some(
    (text) => OPEN_ENDED.test(text) || OPEN_RATE.test(text) || OTHER_YEAR.test(text.normalize('NFKC')),
  )
}
