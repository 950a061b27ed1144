import { formatDateSerial, isDateFormat } from './date-format.ts'
import { decimalOf, roundedDigits, shifted } from './decimal.ts'
import { type FormatToken, formatSections, type Section } from './number-format-tokens.ts'

/** A number as a spreadsheet shows it under a number format code, such as 0.5 under `0.00%`: `50.00%`. Space that only
 *  aligns is left out. Undefined when the format is one that is not known here, such as a fraction.
 *  Source: ECMA-376 part 1, 18.8.31. */
export function formatNumber(value: number, code: string, date1904: boolean): string | undefined {
  const sections = formatSections(code)
  const section = sections && sectionFor(value, sections)
  if (!section) return undefined
  if (section.some(({ kind }) => kind === 'unknown')) return undefined
  if (isDateFormat(section)) return value < 0 ? undefined : formatDateSerial(value, section, date1904)
  const signed = value < 0 && !hidesSign(section, sections)
  const shown = section.some(({ kind }) => kind === 'general' || kind === 'text')
    ? withLiterals(section, generalDigits(value))
    : formatDigits(value, section)
  return shown === undefined ? undefined : (signed && /[1-9]/.test(shown) ? '-' : '') + shown
}

/** Text as shown under a format: its text section, if it has one, may add words to it. */
export function formatText(text: string, code: string): string {
  const sections = formatSections(code) ?? []
  const section = sections[3] ?? sections.find((one) => one.some(({ kind }) => kind === 'text'))
  if (!section || section.some(({ kind }) => kind !== 'text' && kind !== 'literal')) return text
  return section.map((token) => (token.kind === 'text' ? text : token.text)).join('')
}

function sectionFor(value: number, sections: readonly Section[]): Section | undefined {
  const numeric = sections.slice(0, 3).filter((section, n) => n === 0 || !section.some(({ kind }) => kind === 'text'))
  if (numeric.some((section) => conditionOf(section)))
    return numeric.find((section) => conditionOf(section)?.(value) ?? true)
  if (value < 0) return numeric[1] ?? numeric[0]
  return value === 0 ? (numeric[2] ?? numeric[0]) : numeric[0]
}

function conditionOf(section: Section): ((value: number) => boolean) | undefined {
  const condition = section.find(({ kind }) => kind === 'condition')
  const [, operator, digits] = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(condition?.text ?? '') ?? []
  if (!operator) return undefined
  const bound = Number(digits)
  const holds: Record<string, (value: number) => boolean> = {
    '<': (value) => value < bound,
    '>': (value) => value > bound,
    '=': (value) => value === bound,
    '<=': (value) => value <= bound,
    '>=': (value) => value >= bound,
    '<>': (value) => value !== bound,
  }
  return holds[operator]
}

/** A section of its own for negative numbers writes their sign itself. */
function hidesSign(section: Section, sections: readonly Section[]): boolean {
  return sections.length > 1 && section === sections[1]
}

function withLiterals(section: Section, digits: string): string {
  return section
    .map(({ kind, text }) => {
      if (kind === 'general' || kind === 'text') return digits
      return kind === 'literal' || kind === 'percent' ? text : ''
    })
    .join('')
}

/** The format General: at most 11 characters of digits. */
function generalDigits(value: number): string {
  const size = Math.abs(value)
  const exponent = size === 0 ? 0 : Math.floor(Math.log10(size))
  if (size >= 1e11 || (size > 0 && size < 1e-9)) return scientific(value, 0, 5, 2)
  const { whole, fraction } = roundedDigits(decimalOf(value), exponent < 0 ? 9 : Math.max(0, 9 - exponent))
  const rest = fraction.replace(/0+$/, '')
  return rest === '' ? whole : `${whole}.${rest}`
}

function scientific(value: number, least: number, most: number, width: number): string {
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(most).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const rest = fraction.replace(/0+$/, '').padEnd(least, '0')
  const power = Number(exponent)
  return `${whole}${rest === '' ? '' : `.${rest}`}E${power < 0 ? '-' : '+'}${`${Math.abs(power)}`.padStart(width, '0')}`
}

function formatDigits(value: number, section: Section): string | undefined {
  const point = section.findIndex(({ kind }) => kind === 'point')
  const exponent = section.find(({ kind }) => kind === 'exponent')
  const isPlace = ({ kind }: FormatToken) => kind === 'place'
  const before = point < 0 ? section : section.slice(0, point)
  const after = point < 0 ? [] : section.slice(point + 1)
  const places = after.filter(isPlace)
  if (exponent) {
    const least = places.filter(({ text }) => text === '0').length
    return scientific(value, least, places.length, exponent.text.length - 2)
  }
  if (!section.some(isPlace)) return withLiterals(section, '')
  const percents = section.filter(({ kind }) => kind === 'percent').length
  const thousands = section.filter(({ kind }) => kind === 'scale').length
  const { whole, fraction } = roundedDigits(shifted(decimalOf(value), 2 * percents - 3 * thousands), places.length)
  const grouped = section.some(({ kind }) => kind === 'group')
  return integerPart(before, whole.replace(/^0+/, ''), grouped) + fractionPart(after, fraction)
}

/** Digits fill the places from the right; those left over stand before the first place. */
function integerPart(tokens: readonly FormatToken[], digits: string, grouped: boolean): string {
  const count = tokens.filter(({ kind }) => kind === 'place').length
  let left = count
  return tokens
    .map(({ kind, text }) => {
      if (kind === 'literal' || kind === 'percent') return text
      if (kind !== 'place') return ''
      const from = left === count ? 0 : Math.max(0, digits.length - left)
      const own = digits.slice(from, Math.max(0, digits.length - left + 1)) || (text === '0' ? '0' : '')
      left -= 1
      return grouped ? groupedDigits(own, left) : own
    })
    .join('')
}

/** Digits with a comma after each that has a multiple of three places to its right; `right` stand right of the last. */
function groupedDigits(digits: string, right: number): string {
  return [...digits]
    .map((digit, n) => {
      const places = right + digits.length - 1 - n
      return places > 0 && places % 3 === 0 ? `${digit},` : digit
    })
    .join('')
}

function fractionPart(tokens: readonly FormatToken[], digits: string): string {
  const kept = digits.replace(/0+$/, '').length
  let at = 0
  let printed = ''
  let rest = ''
  for (const { kind, text } of tokens) {
    if (kind === 'place') {
      if (text === '0' || at < kept) printed += digits[at] ?? ''
      at += 1
    } else if (kind === 'literal' || kind === 'percent') {
      if (at < digits.length) printed += text
      else rest += text
    }
  }
  return `${digits.length > 0 ? '.' : ''}${printed}${rest}`
}
