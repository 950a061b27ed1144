/** What the name of a unit ends with. */
const ENDS =
  /(局|委|委员会|办|办公室|院|校|学校|中学|小学|幼儿园|处|所|站|队|会|厅|部|政府|中心|本级|机关|馆|台|社|团|公司|集团|街道|镇|乡|学院|大学|室|园|基地|党校|联)([（(][^（()）]*[)）])?$/
/** What stands before the name of a unit to say in which place it is. */
const PLACE = /[省市区县州旗盟]$/
const MOST = 40

/** Whether a text may be the name of a unit. */
export function isOrg(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= MOST &&
    /^[\p{Script=Han}（）()·]+$/u.test(text) &&
    ENDS.test(text) &&
    !/的|关于/.test(text)
  )
}

/** Whether two names are of one unit: the same, or one with the place before it that the other leaves out, such as
 *  上海市普陀区财政局 and 普陀区财政局. */
export function isSameOrg(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short === long) return true
  return short.length >= 3 && long.endsWith(short) && PLACE.test(long.slice(0, long.length - short.length))
}
