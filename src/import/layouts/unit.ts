import { CODE_PATTERN } from '../../model/ids.ts'
import { isOrg } from './book/org.ts'

/** A code: letters, digits, hyphens or dots between them, three characters or more and a digit among them. */
const CODE = String.raw`(?=[0-9A-Za-z.-]{0,30}\d)[0-9A-Za-z](?:[.-]?[0-9A-Za-z]){0,30}`
const WORD = String.raw`(?:(?:预算|部门|单位|机构)?(?:代码|编码|编号)\s{0,3}[:：]?\s{0,3})`
const GAP = String.raw`(?:\s{0,3}[-－–—_＿]\s{0,3}|\s{1,3})`

/** The code before the name: in brackets, or parted from it by a hyphen or a space. */
const BEFORE = [
  new RegExp(String.raw`^[[［【〔(（]\s{0,3}${WORD}?(?<code>${CODE})\s{0,3}[\]］】〕)）]\s{0,3}(?<name>\S.*)$`, 'su'),
  new RegExp(String.raw`^${WORD}?(?<code>${CODE})${GAP}(?<name>\p{Script=Han}.*)$`, 'su'),
]
/** The code behind the name, which ends as units do: an amount may stand behind other words. */
const BEHIND = [
  new RegExp(
    String.raw`^(?<name>.{0,80}\S)\s{0,3}[[［【〔(（]\s{0,3}${WORD}?(?<code>${CODE})\s{0,3}[\]］】〕)）]$`,
    'su',
  ),
  new RegExp(String.raw`^(?<name>.{0,80}\S)\s{0,3}[,，、]?\s{0,3}${WORD}(?<code>${CODE})$`, 'su'),
  new RegExp(String.raw`^(?<name>.{0,80}[\p{Script=Han})）])${GAP}(?<code>${CODE})$`, 'su'),
]
/** The code right before the name: `101001秦皇岛市…本级`. */
const JOINED = /^(?<code>\d[0-9A-Za-z]{2,})(?<name>\p{Script=Han}.*)$/su
/** Digits that a name may begin with: a number that people call, or of a troop. */
const SHORT = /^\d{3,5}$/
const CALLED =
  /^(指挥|急救|热线|报警|投诉|举报|服务|政务|便民|调度|接警|联动|心理|部队|医院|中学|小学|学校|工厂|厂|工程|研究)/
const UNIT_NAME = /[省市县区镇乡旗州盟]|街道|(局|委|委员会|办|办公室|厅|政府|本级|机关|联合会|法院|检察院|科学院)$/
const YEAR = /^(19|20)\d{2}$/

/** Splits a printed unit into its code and its name; undefined when the text is no such pair, or when it is in doubt whether
 *  its digits belong to the name, as in 110指挥中心. */
export function unitOf(printed: string): { code: string; name: string } | undefined {
  const text = printed.trim()
  for (const pattern of [...BEFORE, ...BEHIND, JOINED]) {
    const { code = '', name = '' } = pattern.exec(text)?.groups ?? {}
    if (isCode(code) && isName(name, BEHIND.includes(pattern)) && !belongsToName(code, name, pattern === JOINED))
      return { code, name: name.trim() }
  }
  return undefined
}

function isCode(code: string): boolean {
  return code.length >= 3 && code.length <= 30 && !YEAR.test(code) && CODE_PATTERN.test(code)
}

function isName(name: string, isBefore: boolean): boolean {
  return /^\p{Script=Han}/u.test(name) && !/^年/.test(name) && (!isBefore || isOrg(name))
}

function belongsToName(code: string, name: string, joined: boolean): boolean {
  if (!SHORT.test(code)) return false
  return CALLED.test(name) || (joined && !UNIT_NAME.test(name))
}
