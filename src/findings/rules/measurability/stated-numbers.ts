/** A number of countable things that a text states. */
export interface StatedNumber {
  /** As printed, with what makes it a bound, such as `至少召开一次` or `6次`. */
  readonly raw: string
  readonly number: number
}

const DIGITS = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?'
const HAN = '[二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]'
const THINGS = '人次|人|名|次|场|辆|台|套|件|份|篇|户|家|所|亩|公里|千米|平方米|米|吨|株|处|座|册'
/** Words that look like a count and are a name: 二次供水, 三次全会, 四套班子, 一次性. */
const NAMES =
  /^(?:四处(?!以上)|[二2]次(?!以上|会议|活动|培训)|[\d一二两三四五六七八九十]+(?:次(?:全会|全体|产业)|套班子|名(?:单|称|额)|场所|处(?:置|理|级)|家(?:庭|具|长|庄|村|镇|乡|渠|湾)|台(?:山|县|河|镇|乡|村)|件套|人(?:大|均|民|员|才)|份额|米(?:厂|面|粮)|户(?:籍|口|型)|座谈|所(?:有|在|需|得)))/

const COUNT = new RegExp(
  `(?<![\\d.,第届之零一二三四五六七八九十百千万几数年月〕])(${DIGITS}|${HAN})[余多]?(万)?(?:${THINGS})`,
  'g',
)
const ANY = new RegExp(`(${DIGITS}|${HAN})(万)?`, 'g')
const AT_LEAST = /(?:至少|不少于|不低于|不超过|不多于)[^，。；、,;\d]{0,6}$/
/** A frequency within the year is no number of the year. */
const EVERY = /每(?:季度?|个?月|周|旬|日|天|人|户|村|次|场|台|辆|名)[^，。；,;]{0,8}$/

/** Characters before a number in which it is said what it is of: as many as the two expressions above can match. */
const LOOKED_BACK = 20

/** The numbers of people, times and things that a text states. A one counts only as a bound, such as `至少一次`; money,
 *  dates, percentages and numbers in names are left out. */
export function statedNumbersOf(text: string): StatedNumber[] {
  const plain = text.normalize('NFKC')
  return [...plain.matchAll(COUNT)].flatMap((match) => {
    const [raw, digits = '', wan] = match
    const before = plain.slice(Math.max(0, match.index - LOOKED_BACK), match.index)
    const bound = AT_LEAST.exec(before)?.[0] ?? ''
    const number = numberOf(digits) * (wan ? 10_000 : 1)
    if (NAMES.test(plain.slice(match.index)) || EVERY.test(before) || (number <= 1 && bound === '')) return []
    return [{ raw: bound + raw, number }]
  })
}

/** Every number that a text holds, in digits or in Chinese, whatever it is of. */
export function numbersIn(text: string): number[] {
  const plain = text.normalize('NFKC')
  return [...plain.matchAll(ANY)].map(([, digits = '', wan]) => numberOf(digits) * (wan ? 10_000 : 1))
}

const HAN_DIGITS = '零一二三四五六七八九'

function numberOf(printed: string): number {
  if (/\d/.test(printed)) return Number(printed.replaceAll(',', ''))
  const [tens, ones] = printed.includes('十') ? printed.split('十') : ['零', printed]
  return digitOf(tens, 1) * 10 + digitOf(ones, 0)
}

function digitOf(character: string | undefined, empty: number): number {
  if (!character) return empty
  return character === '两' ? 2 : HAN_DIGITS.indexOf(character)
}
