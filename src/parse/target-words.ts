import { isDash } from '../model/absence.ts'
import type { Operator } from '../model/target.ts'

/** Ways to print how an actual value is compared, longest first. Half-width text. */
export const OPERATORS_BEFORE: readonly (readonly [Operator, RegExp])[] = [
  ['>=', /^(>=|=>|≥=?|≧|⩾|大于或?等于|不低于|不少于|不小于|不下于|至少|达到)/],
  ['<=', /^(<=|=<|≤=?|≦|⩽|小于或?等于|不高于|不超过|不大于|不多于|不超出|至多|最多|控制在(?=.*内$))/],
  ['>', /^(>|大于|高于|超过|多于|超出)/],
  ['<', /^(<|小于|低于|少于|不足)/],
  ['=', /^(=|等于)/],
]

/** Ways to print it behind the value. In statutes 以上, 以下 and 以内 include the number (民法典 第一千二百五十九条). */
export const OPERATORS_AFTER: readonly (readonly [Operator, RegExp])[] = [
  ['>=', /(\(含\)|及|或|\(含\)及)?以上$/],
  ['<=', /(\(含\)|及|或|\(含\)及)?(以下|以内|之内)$|(?<=[天日月年周时])内$/],
]

/** Units that are read as such even when they stand alone. */
const LONE_UNIT =
  /^(%|‰|百分比|元|万元|亿元|人|人次|次|个|项|件|天|日|月|年|小时|台|套|辆|家|户|亩|公里|米|平方米|平方公里|立方米|公顷|千瓦时|吨|公斤|株|份|场|期|篇|条|处|座|[万亿]?(?:㎡|㎥|k?m[23²³]|kWh))$/

/** Stands for a number that was never filled in, as in `≥**株` or `XX%`. */
const PLACEHOLDER = /^([*_○〇□]{1,8}|[×xX]{2,8}|[×xX](?=%|$)|…+|\.{3,})/

/** The unit of a value whose number is missing: `%` alone, `≥**株`, `≥`; undefined when words are meant. A cell with only
 *  a dash has neither number nor unit. `operator` tells whether one was printed. */
export function parseMissingNumber(value: string, operator: boolean): { unit: string } | undefined {
  if (isDash(value)) return { unit: '' }
  const unit = value.replace(PLACEHOLDER, '').trim()
  const placeholder = unit !== value
  if (unit === '' ? placeholder || operator : LONE_UNIT.test(unit)) return { unit: tidyUnit(unit) }
  return placeholder && isUnit(unit) ? { unit } : undefined
}

/** Multipliers that stand between a number and its unit: 万m3, 百万t. */
const MULTIPLIER = '(?:[十百千]?万亿?|[十百千]?亿)'
/** Letters with an exponent, and letters joined to them: m2, kWh, t-CO2; `㎡` and its like; coal and carbon equivalents. */
const LETTERS = '(?:[A-Za-zµμΩ]{1,12}(?:\\^?[23²³])?|[\u3300-\u33ff℃℉])'
const LETTERED = `${MULTIPLIER}?${LETTERS}(?:-${LETTERS})*(?:标准?煤|当量)?`
const HAN = '[\u3005\u3007\u3400-\u9fff]'
const MEASURE = `(?:${LETTERED}|[%‰‱°]|${HAN}{1,5}[²³]?)`
/** What a rate is counted for: a round number of something (10万人, 1000人), or some time (3年). */
const PER = `(?:(?:10*)?${MEASURE}|\\d{1,2}(?:年|个?月|周|天|日|小时))`
const UNIT = new RegExp(
  `^(?:百分比|百分点|${MEASURE}(?:(?:[/·.・]|每)${PER}){0,3}(?:/\\(${MEASURE}(?:[/·.・]${PER}){1,2}\\))?(?:\\([^()\\d]{1,6}\\))?|/(?:10*)?[十百千]?[万亿千])?$`,
)
/** Words that say what happens to the things counted: `3个村全部完成` and `24小时值守` are sentences, not numbers with a unit.
 *  So is a multiplier that stands twice. */
const PREDICATE =
  /完成|达标|达到|合格|保障|提高|促进|满足|优|良|覆盖|全部|实现|建成|通过|验收|落实|到位|开展|举办|召开|改善|增加|减少|增长|下降|降低|提升|正常|值[班守]|办结|响应|通[电水气车路网]|以[上下内前后]|之[前后内]|[天日月年周时][前后内]|左右|不(?!动产)|已|万万|亿[万亿]/

/** Whether a text can be the unit of a number, rather than words. A unit is a counter with the thing counted (个村, 台(套)), a
 *  measure of letters or signs (km, ㎡, t-CO2, %), either with a multiplier (万m3), and what it is counted for (元/人·天,
 *  人/10万人). */
export function isUnit(text: string): boolean {
  return UNIT.test(text) && !PREDICATE.test(text)
}

/** Whether a text is a unit and hardly anything else, such as `%`, `元/亩` or `台`. */
export function isPlainUnit(text: string): boolean {
  return LONE_UNIT.test(text) || (/[%‰℃A-Za-z/]/.test(text) && isUnit(text))
}

/** `百分比` is printed for %. */
export function tidyUnit(unit: string): string {
  return unit === '百分比' ? '%' : unit
}
