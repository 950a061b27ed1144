import { format, getFormatInfo, tokenize } from 'numfmt'

/** Names that a Chinese spreadsheet program writes into format codes, outside quotes, and the ones of ECMA-376. */
const CHINESE: Readonly<Record<string, string>> = {
  'G/通用格式': 'General',
  '上午/下午': 'AM/PM',
  黑色: 'Black',
  蓝色: 'Blue',
  绿色: 'Green',
  红色: 'Red',
  白色: 'White',
  黄色: 'Yellow',
}

/** A quoted text or an escaped character, which stay as they are, or what has another name here. */
const PIECES = /"[^"]*"?|\\.|!.|G\/通用格式|上午\/下午|黑色|蓝色|绿色|红色|白色|黄色/gs

/** What `numfmt` reads and leaves out, or prints in another way than Chinese spreadsheets do. */
const NOT_VOUCHED_FOR: ReadonlySet<string> = new Set([...['DBNUM', 'NATNUM', 'CALENDAR', 'MODIFIER', 'ERROR', 'SLASH']])

/** The last day of a spreadsheet, 31 December 9999, and the days between its two calendars. */
const LAST_DAY = 2_958_465
const FROM_1904 = 1462
/** 29 February 1900, which never was. */
const NO_DAY = 60

/** A code that can be vouched for, in the names of ECMA-376. */
interface KnownFormat {
  readonly code: string
  readonly isDate: boolean
  /** Whether it has a place for text, and only that. */
  readonly isText: boolean
  /** Whether it has a place for text at all. */
  readonly takesText: boolean
}

/** A sheet has few formats and many cells. Bounded, since a file may name any number of them. */
const remembered = new Map<string, KnownFormat | undefined>()
const MOST_REMEMBERED = 1000

/** A number as a spreadsheet shows it under a number format code, such as 0.5 under `0.00%`: `50.00%`. Space that only
 *  aligns is left out. Undefined where it cannot be vouched for: a format that is not known here, such as a fraction, or a
 *  day that spreadsheets do not have.
 *  Source: ECMA-376 part 1, 18.8.31. */
export function formatNumber(value: number, code: string, date1904: boolean): string | undefined {
  const known = formatOf(code)
  if (!known) return undefined
  if (known.isText) return shown('General', value)
  if (!known.isDate) return shown(known.code, value)
  const serial = date1904 ? value + FROM_1904 : value
  const isDay = value >= 0 && serial < LAST_DAY + 1 && (date1904 || Math.floor(serial) !== NO_DAY)
  return isDay ? shown(known.code, serial) : undefined
}

/** Text as shown under a format: its text section, if it has one, may add words to it. */
export function formatText(text: string, code: string): string {
  const known = formatOf(code)
  // Without a place for text, text is shown as it is.
  return known?.takesText ? format(known.code, text, OPTIONS) : text
}

const OPTIONS: Parameters<typeof format>[2] = {
  locale: 'zh-CN',
  grouping: [3, 3],
  skipChar: '',
  fillChar: '',
  throws: true,
  dateErrorThrows: true,
}

function shown(code: string, value: number): string | undefined {
  try {
    return format(code, value, OPTIONS).trim()
  } catch {
    return undefined
  }
}

function formatOf(code: string): KnownFormat | undefined {
  if (remembered.has(code)) return remembered.get(code)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const known = knownFormat(code)
  remembered.set(code, known)
  return known
}

/** Undefined where the code is blank or says what cannot be vouched for. */
function knownFormat(code: string): KnownFormat | undefined {
  const plain = code.replace(PIECES, (piece) =>
    piece.startsWith('!') ? `\\${piece.slice(1)}` : (CHINESE[piece] ?? piece),
  )
  const tokens = tokensOf(plain)
  if (tokens.length === 0 || tokens.some(({ type, value }) => isUnknown(type, value, tokens))) return undefined
  const { isDate, isText } = getFormatInfo(plain)
  return { code: plain, isDate, isText, takesText: tokens.some(({ type }) => type === 'TEXT') }
}

/** Names of months are refused: they are printed in a language that the file does not say. */
function isUnknown(type: string, value: string, tokens: readonly { readonly type: string }[]): boolean {
  if (type === 'DATETIME') return /^m{3,}$/i.test(value) && !tokens.some((token) => token.type === 'LOCALE')
  if (type === 'SLASH') return !tokens.some((token) => token.type === 'DATETIME')
  return NOT_VOUCHED_FOR.has(type)
}

function tokensOf(code: string): readonly { readonly type: string; readonly value: string }[] {
  try {
    return tokenize(code)
  } catch {
    return []
  }
}
