const UNITS: Readonly<Record<string, bigint>> = {
  ...{ 元: 100n, 万: 1_000_000n, 万元: 1_000_000n, 亿: 10_000_000_000n, 亿元: 10_000_000_000n },
}

/** The amount, in fen, that a whole printed text says, such as `96000.00 元` or `12.5万元`. Undefined where it says no amount, and
 *  where it says a part of a fen. */
export function printedFenOf(text: string): number | undefined {
  const [, digits = '', unit = ''] = /^([\d,]+(?:\.\d+)?) ?(元|[万亿]元?)$/.exec(text) ?? []
  const [whole = '', part = ''] = digits.replaceAll(',', '').split('.')
  const fen = UNITS[unit]
  if (fen === undefined || whole === '') return undefined
  const scaled = BigInt(whole + part) * fen
  const scale = 10n ** BigInt(part.length)
  return scaled % scale === 0n ? Number(scaled / scale) : undefined
}
