import type { Indicator } from '../../../model/indicator.ts'
import type { ProjectRule } from '../../finding.ts'
import { isCost, isPerMany, isQuotient, isRatio, namedIndicator, quantitiesOf } from '../../wording.ts'

const COUNT_NAME = /(次数|人数|人次|数量|总数|[个户辆台件份场期家株亩套篇处座]数|项目数)([（(][^（()）]*[）)])?$/
const RATE_NAME = /(率|满意度)([（(][^（()）]*[）)])?$/
/** Ends like a rate and is measured otherwise. */
const NO_RATE = /(频|功|速|效|汇|曲|倍|斜|分辨|容积|生育)率/
const COUNT_UNIT = /^(人|名|人次|次|个|件|项|辆|台|套|户|家|份|场|期|处|座|条|篇|亩|公里|米|平方米|株|天|元|万元)$/

/** A count with a percentage, such as 次数 ≥90%. */
export const COUNT_PERCENT = {
  id: 'count-percent',
  group: 'units',
  severity: 'check',
  title: '数量用百分比',
  why: '次数、人数、数量应当是一个数；写成百分比，不知道总数就没有办法核对。',
  question: '这一项计划的具体数量是多少，百分比是以什么为基数？',
  find: ({ indicators }) =>
    quantitiesOf(indicators)
      .filter(({ indicator, target }) => target.unit === '%' && isCount(indicator))
      .map(({ indicator, target }) => ({
        place: `i-${indicator.number}`,
        values: [indicator.name, target.raw],
        message: `${namedIndicator(indicator)}是数量，指标值写的是“${target.raw.trim()}”。`,
      })),
} as const satisfies ProjectRule

/** A rate in persons, times or pieces, such as 完成率 45人. */
export const RATE_COUNTED = {
  id: 'rate-counted',
  group: 'units',
  severity: 'check',
  title: '比率用了数量单位',
  why: '率和满意度是百分比；写成人数、次数，就没有办法判断完成了多少。',
  question: '这一项是要看比率还是看数量，指标值应当是多少？',
  find: ({ indicators }) =>
    quantitiesOf(indicators)
      .filter(({ indicator, target }) => isRate(indicator) && COUNT_UNIT.test(target.unit))
      .map(({ indicator, target }) => ({
        place: `i-${indicator.number}`,
        values: [indicator.name, target.raw],
        message: `${namedIndicator(indicator)}是比率，指标值写的是“${target.raw.trim()}”。`,
      })),
} as const satisfies ProjectRule

/** A rate or satisfaction as a bare number above 1, which is no share either. */
export const RATE_WITHOUT_PERCENT = {
  id: 'rate-without-percent',
  group: 'units',
  severity: 'note',
  title: '比率没写百分号',
  why: '没有百分号，分不清是百分比还是分数。',
  question: '这个数是百分之几，还是几分？',
  find: ({ indicators }) =>
    quantitiesOf(indicators)
      .filter(({ indicator, target }) => isRate(indicator) && target.unit === '' && target.number > 1)
      .filter(({ indicator: { name, description = '' } }) => !/[%％]|百分/.test(name + description))
      .map(({ indicator, target }) => ({
        place: `i-${indicator.number}`,
        values: [indicator.name, target.raw],
        message: `${namedIndicator(indicator)}是比率，指标值“${target.raw.trim()}”没有写百分号。`,
      })),
} as const satisfies ProjectRule

function isCount(indicator: Indicator): boolean {
  return COUNT_NAME.test(indicator.name.trim()) && !isRatio(indicator) && !isQuotient(indicator) && !isCost(indicator)
}

/** A rate per hundred. One per thousand or per 10,000 (死亡率（每千人）) is rightly counted. */
function isRate(indicator: Indicator): boolean {
  const { name } = indicator
  return RATE_NAME.test(name.trim()) && !NO_RATE.test(name) && !isPerMany(indicator)
}
