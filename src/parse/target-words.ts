import type { Operator } from '../model/target.ts'

/** Ways to print how an actual value is compared, longest first. Half-width text. */
export const OPERATORS_BEFORE: readonly (readonly [Operator, RegExp])[] = [
  ['>=', /^(>=|=>|≥=?|≧|⩾|大于或?等于|不低于|不少于|不小于|不下于|至少|达到)/],
  ['<=', /^(<=|=<|≤=?|≦|⩽|小于或?等于|不高于|不超过|不大于|不多于|不超出|至多|最多|控制在(?=.*(?:以内|之内|内)$))/],
  ['>', /^(>|大于|高于|超过|多于|超出)/],
  ['<', /^(<|小于|低于|少于|不足)/],
  ['=', /^(=|等于)/],
]

/** Ways to print it behind the value. In statutes 以上, 以下 and 以内 include the number (民法典 第一千二百五十九条). */
export const OPERATORS_AFTER: readonly (readonly [Operator, RegExp])[] = [
  ['>=', /(\(含\)|及|或|\(含\)及)?以上$/],
  ['<=', /(\(含\)|及|或|\(含\)及)?(以下|以内|之内)$/],
]

/** Units that are read as such even when they stand alone. */
const LONE_UNIT =
  /^(%|‰|百分比|元|万元|亿元|人|人次|次|个|项|件|天|日|月|年|小时|台|套|辆|家|户|亩|公里|米|平方米|吨|公斤|株|份|场|期|篇|条|处|座)$/

/** Stands for a number that was never filled in, as in `≥**株` or `XX%`. */
const PLACEHOLDER = /^([*_○〇□]{1,8}|[×xX]{2,8}|[×xX](?=%|$)|…+|\.{3,})/

/** The unit of a value whose number is missing: `%` alone, `≥**株`, `≥`; undefined when words are meant. A cell with only
 *  a dash has neither number nor unit. `operator` tells whether one was printed. */
export function parseMissingNumber(value: string, operator: boolean): { unit: string } | undefined {
  if (/^[-—–/\\]+$/.test(value)) return { unit: '' }
  const unit = value.replace(PLACEHOLDER, '').trim()
  const placeholder = unit !== value
  if (unit === '' ? placeholder || operator : LONE_UNIT.test(unit)) return { unit: tidyUnit(unit) }
  return placeholder && isUnit(unit) ? { unit } : undefined
}

/** Whether a text can be the unit of a number, such as `元/亩`, `km` or `台(套)`, rather than words. */
export function isUnit(text: string): boolean {
  if (/完成|达标|合格|保障|提高|促进|满足|优|良/.test(text)) return false
  return /^([%‰℃°]|百分比|百分点|[A-Za-zµμ²³/·.]{1,12}|[\p{Script=Han}²³]{0,5}(\/[\p{Script=Han}A-Za-z²³]{1,5}){0,2}(\([^()\d]{1,6}\))?)$/u.test(
    text,
  )
}

/** Whether a text is a unit and hardly anything else, such as `%`, `元/亩` or `台`. */
export function isPlainUnit(text: string): boolean {
  return LONE_UNIT.test(text) || (/[%‰℃A-Za-z/]/.test(text) && isUnit(text))
}

/** `百分比` is printed for %. */
export function tidyUnit(unit: string): string {
  return unit === '百分比' ? '%' : unit
}
