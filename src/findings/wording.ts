import { isDash } from '../model/absence.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Target } from '../model/target.ts'

/** A target with a number. */
export type Quantity = Extract<Target, { kind: 'quantity' }>

/** A ratio, growth or degree: what may be printed as a percentage whatever it is of. */
const RATIO =
  /率|比例|占比|比重|百分|[%％]|程度|幅度|增长|增幅|增加|增收|提高|提升|上升|下降|降低|减少|压减|压缩|节约|节省|结余|同比|较上年|比上年|满意|偏差/

/** A quotient of two counts, such as `未违反协定的件数／发起的件数`. */
const QUOTIENT = /[/÷∕]|分之|之比|比值|除以|[占对]比/
/** Per how many a rate is, such as `（每千人）`, `1000人当たり` or `/10万人`: not per cent. */
const PER_MANY =
  /每\s*一?[\d,二三五十百千万亿]+\s*(?!年|个?月|周|天|日)\p{Script=Han}|[/∕]\s*(?:[\d,]*[百千万亿]|1[0,]{2,})|人口?\d*[万千]人?对|[千万]分[之比率]|‰|‱|\d,*[十百千万]?(?:人|名|户|例|件|公里|辆)当/u
/** Notes behind a name, such as `（人/次）`. */
const NOTES = /\([^()]*\)/g

/** Text to compare by what it says: half-width, without spaces and punctuation. */
export function essenceOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}]/gu, '')
}

/** Whether two texts say the same. */
export function saysTheSame(one: string, other: string): boolean {
  return one === other || essenceOf(one) === essenceOf(other)
}

/** Whether a cell says nothing: absent, blank, or a dash or 无 in its place. */
export function saysNothing(text = ''): boolean {
  return text.trim() === '' || isDash(text) || /^\s*无[。.]?\s*$/.test(text)
}

/** The indicators whose target has a number, with it. */
export function quantitiesOf(indicators: readonly Indicator[]): { indicator: Indicator; target: Quantity }[] {
  return indicators.flatMap((indicator) =>
    indicator.target?.kind === 'quantity' ? [{ indicator, target: indicator.target }] : [],
  )
}

/** Whether name or description say that the indicator is a ratio, a growth or a degree. */
export function isRatio({ name, description = '' }: Indicator): boolean {
  return RATIO.test(name) || RATIO.test(description)
}

/** Whether name or description say that the indicator is one count divided by another. A stroke in brackets is of a unit. */
export function isQuotient({ name, description = '' }: Indicator): boolean {
  return [name, description].some((text) => QUOTIENT.test(text.normalize('NFKC').replace(NOTES, '')))
}

/** Whether an indicator says that it is per thousand, per 10,000 or per 100,000 of something. */
export function isPerMany({ name, description = '', target, remark = '' }: Indicator): boolean {
  const unit = target?.kind === 'quantity' ? target.unit : ''
  return [name, description, unit, remark].some((text) => PER_MANY.test(text.normalize('NFKC')))
}

/** Whether an indicator is of what the money costs: its category says so, or its own name where the category does not say
 *  otherwise. Social and ecological costs are no money. */
export function isCost({ category, name }: Indicator): boolean {
  if (category?.kind === 'cost') return true
  if (category?.group === 'cost') return category.kind === 'economic'
  return (category === undefined || category.group === 'output') && /成本$/.test(name)
}

/** An indicator as messages name it, such as `第3项“完成率”`. */
export function namedIndicator({ number, name }: Indicator): string {
  return `第${number}项“${name.trim()}”`
}
