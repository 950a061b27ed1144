const WELL_FORMED = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/
/** A number alone, with nothing but a unit behind it: what is wrong with it is the number. */
const ALONE = /^\s*[-+−]?\s*[¥￥]?\s*[\d,.]+\s*(?:[十百千万]?[万亿])?[元圆]?[整正]?[。;]?\s*$/
/** Not yuan. */
const FOREIGN = /[%‰$€£]|[美港欧日澳加]元|[美港]币|美金|英镑|日圆|卢布|韩元/
/** A letter at a number: 1e5, 0x10, 1_000. */
const LETTERED = /[a-z_]\d|\d[a-z_]/i
const SPELT = /[零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+[元圆]/

/** Quotes that a word processor puts where straight ones should stand. */
const QUOTED = /^["'“”„‘’].*["'“”„‘’]$/s

/** Whether a text of which no one amount is certain is what a document may print all the same: several amounts (`854万854万`),
 *  a range, an approximation (`10万元左右`), a rate (`10万元/年`). Not one that a person mistyped: `1,23`, `1e5`, `约十万`,
 *  `“100”`.
 *  `printed` is in half width. */
export function isOtherAmount(printed: string): boolean {
  const text = printed.replace(/RMB|CNY/gi, '')
  if (QUOTED.test(text) || !bracketsClose(text) || LETTERED.test(text) || ALONE.test(text) || /^[-−]\d/.test(text))
    return false
  if (FOREIGN.test(text.replace(/\([^()]*\)/g, ''))) return false
  const numbers = [...text.matchAll(/\.?\d[\d.,]*/g)].map(([number]) => number.replace(/[.,]+$/, ''))
  return numbers.length === 0 ? SPELT.test(text) : numbers.every((number) => WELL_FORMED.test(number))
}

function bracketsClose(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '(') depth++
    if (character === ')' && --depth < 0) return false
  }
  return depth === 0
}
