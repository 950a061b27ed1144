const SCALES = [
  ['亿', 100_000_000n],
  ['万', 10_000n],
  ['千', 1_000n],
  ['百', 100n],
  ['十', 10n],
] as const
const DIGITS = '零一二三四五六七八九'

/** The number that Chinese numerals spell, such as 二十三万五千: what stands before the largest scale is multiplied by it,
 *  what stands after is added. Takes any order of these characters; speltOf tells whether they were written as they should. */
export function speltNumber(text: string): bigint {
  for (const [mark, scale] of SCALES) {
    const at = text.lastIndexOf(mark)
    if (at < 0) continue
    const before = at === 0 ? 1n : speltNumber(text.slice(0, at))
    return before * scale + speltNumber(text.slice(at + 1))
  }
  return BigInt(Math.max(0, DIGITS.indexOf(text[text.length - 1] ?? '零')))
}

/** A number from 0 up in Chinese numerals without 零 between its parts, such as 十万 → 一十万. */
export function speltOf(number: bigint): string {
  for (const [mark, scale] of SCALES)
    if (number >= scale)
      return `${speltOf(number / scale)}${mark}${number % scale === 0n ? '' : speltOf(number % scale)}`
  return DIGITS[Number(number)] ?? ''
}
