import { UNREADABLE } from '../model/absence.ts'
import { type Amount, amountStateOf, FEN_PER_UNIT, MONEY_UNITS, type MoneyUnit } from '../model/amount.ts'
import { type Noted, notedOf } from './amount-notes.ts'
import { toHalfWidth } from './half-width.ts'
import { isOtherAmount } from './other-amount.ts'
import { fenOfSpelt } from './spelt-money.ts'

/** Zeros that a scale adds to a number. */
const SCALES: Readonly<Record<string, number>> = {
  ...{ 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12 },
}
const SCALE = Object.keys(SCALES)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const DIGITS = String.raw`(?<whole>\d+|\d{1,3}(?:,\d{3})+)(?:\.(?<decimals>\d+))?`
/** `100,000.00`, `10 万`, `10.5亿元`. */
const NUMBER = new RegExp(`^${DIGITS}\\s*(?:(?:(?<scale>${SCALE})\\s*)?(?<yuan>[元圆])|(?<bare>${SCALE}))?$`)
/** `3亿5000万元`: parts that get smaller, the unit at the end. */
const PARTS = new RegExp(`^(?:\\d+(?:${SCALE}))+(?:\\d+(?:${SCALE})?)?[元圆]$`)
const PART = new RegExp(`(\\d+)(${SCALE})?`, 'g')
/** A sign, and words that only say that it is money or a sum. */
const BEFORE =
  /^(?:合计|总计|共计|总额|共|计)?\s*:?\s*(?:人民币|\(人民币\)|RMB|CNY)?\s*:?\s*(?<sign>[-+−])?\s*[¥￥]?\s*(?<after>[-+−])?\s*/i
const AFTER = /(?<!\s)\s*(?:[整正]|人民币|RMB|CNY)$/i

const YUAN: MoneyUnit = '元'
/** Longer texts are no amounts, whatever they hold. */
const MOST_CHARACTERS = 2_000
/** 10^21 yuan are more than all the money there is. */
const MOST_DIGITS = 21

/** A printed amount in exact fen, such as `100000.00`, `1,234.5`, `250万`, `人民币壹拾万元整` or `854万（其中本级400万）`, whose
 *  brackets only explain. `unit` is the table's; a unit printed in the cell itself wins. Without fen where the cell is blank,
 *  holds a dash, or prints something of which no one number is certain, such as `854万854万`, `10万元左右` or
 *  `100元（大写：贰佰元整）`: that is published as printed. Undefined when the text must be mended: it holds no number, a
 *  malformed one, one finer than a fen, or another currency. */
export function parseAmount(raw: string, unit: MoneyUnit): Amount | undefined {
  const blank: Amount = { raw }
  if (amountStateOf(blank) !== UNREADABLE) return blank
  if (raw.length > MOST_CHARACTERS) return blank
  const printed = toHalfWidth(raw).trim()
  const fen = certainFenOf(printed, unit)
  if (fen !== undefined) return { raw, fen }
  return isOtherAmount(printed) ? blank : undefined
}

/** The one amount that a text prints, notes in brackets apart; undefined where there is none or a note speaks against it.
 *  Where a note prints the amount once more, one of the two may count in yuan in a table in another unit. */
function certainFenOf(printed: string, unit: MoneyUnit): bigint | undefined {
  const { core, notes = [{ vague: true }] } = notedOf(printed)
  const others = notes.flatMap(({ amount }) => (amount === undefined ? [] : readingsOf(amount, unit)))
  const agreeing = fenInUnits(core, notes, others.length > 0 ? [unit, YUAN] : [unit]).filter((fen) =>
    others.every((readings) => readings.has(fen)),
  )
  return agreeing[0]
}

/** What a note may say the amount is, in the table's unit or in yuan; nothing where it is no amount. */
function readingsOf(note: string, unit: MoneyUnit): Set<bigint>[] {
  const readings = [unit, YUAN].flatMap((one) => fenOfCore(note, one) ?? [])
  return readings.length === 0 ? [] : [new Set(readings)]
}

/** What the amount may be: in the unit that it or a note prints, else in one of the table's. */
function fenInUnits(core: string, notes: readonly Noted[], inTable: readonly MoneyUnit[]): bigint[] {
  const units = notes.flatMap(({ unit: noted }) => noted ?? [])
  const [noted] = units
  if (notes.some(({ vague }) => vague)) return []
  // `10元（万元）` says two things; `10万（元）` says one.
  if (units.some((one) => one !== noted || printsOther(core, one))) return []
  return (noted ? [noted] : inTable).flatMap((one) => fenOfCore(core, one) ?? [])
}

function printsOther(core: string, unit: MoneyUnit): boolean {
  return MONEY_UNITS.some((other) => other !== unit && core.endsWith(other) && !core.endsWith(unit))
}

function fenOfCore(core: string, unit: MoneyUnit): bigint | undefined {
  const before = BEFORE.exec(core)
  const { sign, after } = before?.groups ?? {}
  if (sign && after) return undefined
  const text = core.slice(before?.[0].length ?? 0).replace(AFTER, '')
  const fen = fenOfNumber(text, unit) ?? fenOfParts(text) ?? fenOfSpelt(text.replace(/\s/g, ''))
  return fen !== undefined && /[-−]/.test(`${sign ?? ''}${after ?? ''}`) ? -fen : fen
}

function fenOfNumber(text: string, unit: MoneyUnit): bigint | undefined {
  const { whole, decimals = '', scale, yuan, bare } = NUMBER.exec(text)?.groups ?? {}
  if (whole === undefined) return undefined
  // `5千` in a table in 万元 may mean 千万元.
  if ((bare === '千' || bare === '百') && unit !== '元') return undefined
  const printed = scale ?? bare
  const places = printed || yuan ? 2 + (SCALES[printed ?? ''] ?? 0) : String(FEN_PER_UNIT[unit]).length - 1
  return shifted(whole.replaceAll(',', ''), decimals.replace(/(?<!0)0+$/, ''), places)
}

/** Shifts the decimal point as text, so that no digit passes through a fraction. */
function shifted(whole: string, decimals: string, places: number): bigint | undefined {
  return decimals.length > places || whole.length > MOST_DIGITS
    ? undefined
    : BigInt(whole + decimals.padEnd(places, '0'))
}

function fenOfParts(text: string): bigint | undefined {
  if (!PARTS.test(text)) return undefined
  let sum = 0n
  let least: bigint | undefined
  for (const [, digits = '', scale = ''] of text.matchAll(PART)) {
    const size = 10n ** BigInt(2 + (SCALES[scale] ?? 0))
    const part = BigInt(digits) * size
    if (least !== undefined && part >= least) return undefined
    sum += part
    least = size
  }
  return sum
}
