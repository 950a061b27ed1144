import type { Section } from './number-format-tokens.ts'

const SECONDS_A_DAY = 86_400
const WEEKDAYS = '日一二三四五六'

/** Whether a format shows a day or a time. */
export function isDateFormat(section: Section): boolean {
  return section.some(({ kind }) => kind === 'date')
}

/** A day and time as shown, from its serial number. Undefined when a step of the format is not known here, such as the
 *  name of a month. Days count from 1900, with the 29 February 1900 that never was, or from 1904.
 *  Source: ECMA-376 part 1, 18.17.4.1. */
export function formatDateSerial(serial: number, section: Section, date1904: boolean): string | undefined {
  const total = Math.round(serial * SECONDS_A_DAY)
  const day = Math.floor(total / SECONDS_A_DAY)
  if (!date1904 && day === 60) return undefined
  const seconds = total - day * SECONDS_A_DAY
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30)
  const date = new Date(epoch + day * SECONDS_A_DAY * 1000)
  const halves = section.some(({ text }) => /^(上午\/下午|AM\/PM)$/i.test(text))
  const parts = section.map((token, n) => {
    if (token.kind !== 'date') return token.kind === 'literal' ? token.text : undefined
    const step = token.text.toLowerCase()
    return stepText(/^m+$/.test(step) && isMinute(section, n) ? step.replaceAll('m', 'n') : step, date, seconds, halves)
  })
  return parts.includes(undefined) ? undefined : parts.join('')
}

/** An `m` is minutes after hours or before seconds. */
function isMinute(section: Section, at: number): boolean {
  const dates = section.map(({ kind, text }, n) => ({ kind, text, n })).filter(({ kind }) => kind === 'date')
  const place = dates.findIndex(({ n }) => n === at)
  return /^\[?h/i.test(dates[place - 1]?.text ?? '') || /^\[?s/i.test(dates[place + 1]?.text ?? '')
}

function stepText(step: string, date: Date, seconds: number, halves: boolean): string | undefined {
  const hour = Math.floor(seconds / 3600)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const two = (value: number) => `${value}`.padStart(2, '0')
  const shownHour = halves ? hour % 12 || 12 : hour
  const texts: Record<string, string> = {
    y: two(year % 100),
    yy: two(year % 100),
    yyy: `${year}`,
    yyyy: `${year}`,
    m: `${month}`,
    mm: two(month),
    d: `${day}`,
    dd: two(day),
    aaa: WEEKDAYS[date.getUTCDay()] ?? '',
    aaaa: `星期${WEEKDAYS[date.getUTCDay()] ?? ''}`,
    h: `${shownHour}`,
    hh: two(shownHour),
    n: `${Math.floor(seconds / 60) % 60}`,
    nn: two(Math.floor(seconds / 60) % 60),
    s: `${seconds % 60}`,
    ss: two(seconds % 60),
    '上午/下午': hour < 12 ? '上午' : '下午',
    'am/pm': hour < 12 ? 'AM' : 'PM',
  }
  if (step.startsWith('[$-f800]')) return `${year}年${month}月${day}日`
  if (step.startsWith('[$-f400]')) return `${hour}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  return texts[step]
}
