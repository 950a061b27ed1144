import type { Target } from '../../model/target.ts'

type Dates = Extract<Target, { kind: 'dates' }>

/** Whether what was to be done by a date was done by it; or why that cannot be told: only one of the two prints a year, or
 *  the actual date is printed too coarsely, as `2024年6月` is for 2024年6月15日. */
type KeptDeadline = 'kept' | 'late' | 'year-missing' | 'too-coarse'

/** Compares the end of what is printed as done with the end of what was planned; earlier is as good. */
export function keptDeadlineOf(planned: Dates, achieved: Dates): KeptDeadline {
  if (isYearless(planned) !== isYearless(achieved)) return 'year-missing'
  const deadline = lastDayOf(planned.to)
  if (lastDayOf(achieved.to) <= deadline) return 'kept'
  return firstDayOf(achieved.to) > deadline ? 'late' : 'too-coarse'
}

function isYearless({ to }: Dates): boolean {
  return to.startsWith('--')
}

/** The last day of `2024`, `2024-06` or `--06`; every month is given 31 days, and its real last day is the 31st. */
function lastDayOf(date: string): string {
  const [year, month, day] = partsOf(date)
  const last = day === undefined || Number(day) >= daysIn(year, Number(month))
  return [year, month ?? '12', last ? '31' : day].join('-')
}

function firstDayOf(date: string): string {
  const [year, month = '01', day = '01'] = partsOf(date)
  return [year, month, day].join('-')
}

/** Year (empty where none is printed), month and day, as far as printed. */
function partsOf(date: string): [string, (string | undefined)?, (string | undefined)?] {
  const [year = '', month, day] = date.replace(/^--/, '-').split('-')
  return [year, month, day]
}

/** A leap year where the year is not printed: 2月28日 is then not the last day. */
function daysIn(year: string, month: number): number {
  return new Date(Date.UTC(year === '' ? 2000 : Number(year), month, 0)).getUTCDate()
}
