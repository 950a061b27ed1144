import { absenceOf } from '../../model/absence.ts'
import type { AppraisedIndicator } from '../../model/appraisal.ts'
import type { Target } from '../../model/target.ts'
import { keptDeadlineOf } from './deadline.ts'
import { directionOf } from './direction.ts'
import { printedRangeOf } from './printed-range.ts'
import { type Compared, comparedWith, comparedWithin, type Quantity } from './quantity.ts'

/** Why target and actual cannot be compared (没法比). */
export type Incomparable =
  /** The targets of the year have the indicator, its self-appraisal has not. */
  | 'not-in-appraisal'
  /** Several projects have the name of the self-appraisal, and nothing tells whose it is. */
  | 'appraisal-unclear'
  /** The row says itself that nothing belongs in it: 无 in the place of its name, or of its target. */
  | 'not-applicable'
  | 'target-not-published'
  | 'target-blank'
  /** A unit or a sign without its number, such as `%` alone. */
  | 'target-without-number'
  /** A target in words (定性): people judge it. */
  | 'target-in-words'
  /** Words with numbers in them, of which no one is the target, such as `每月15日前发放2次`. */
  | 'target-not-single'
  | 'actual-not-published'
  | 'actual-blank'
  /** Words where the target is a number, a date, or yes or no. */
  | 'actual-without-number'
  | 'actual-without-date'
  | 'actual-not-yes-no'
  /** Numbers of which no one is the actual, such as `完成3场，共120人` or `95%左右`. */
  | 'actual-not-single'
  /** A bound that leaves open whether the target was reached, such as ≥85% for ≥90%. */
  | 'actual-not-exact'
  /** A bound that is the target once more. */
  | 'actual-copied'
  /** Words with numbers where the target is a date, such as `已于6月底前分3批完成`. */
  | 'date-not-single'
  /** Only one of two dates prints its year, or the actual one is coarser than the deadline. */
  | 'date-without-year'
  | 'date-too-coarse'
  | Exclude<Compared, 'met' | 'missed'>

/** Whether a target was reached (达到没有), from target and actual as printed. */
export type Attainment =
  | { readonly state: 'met' | 'missed'; readonly reason?: never }
  | { readonly state: 'incomparable'; readonly reason: Incomparable }
  /** No self-appraisal is published (待评). */
  | { readonly state: 'pending'; readonly reason?: never }

/** Whether an appraised indicator reached its target. Whatever cannot be told beyond doubt is not comparable: nobody is said to
 *  have missed a target without ground. */
export function attainmentOf(indicator: AppraisedIndicator): Attainment {
  const verdict = verdictByPlace(indicator) ?? verdictOf(indicator)
  return verdict === 'met' || verdict === 'missed' ? { state: verdict } : { state: 'incomparable', reason: verdict }
}

type Verdict = 'met' | 'missed' | Incomparable

/** The verdict of an indicator whose row has no target of its own, and one for each place: it is reached where every place reached
 *  its own, and missed where any missed it. Undefined for any other. */
function verdictByPlace(indicator: AppraisedIndicator): Verdict | undefined {
  const { planned, places = [] } = indicator
  const asked = places.filter(({ target }) => target !== undefined && target.kind !== 'blank')
  if (asked.length === 0 || (planned !== undefined && planned.kind !== 'blank')) return undefined
  const verdicts = asked.map(({ target, actual }) => {
    const { planned: _planned, achieved: _achieved, ...rest } = indicator
    return verdictOf({ ...rest, ...(target && { planned: target }), ...(actual && { achieved: actual }) })
  })
  return verdicts.find((one) => one === 'missed') ?? verdicts.find((one) => one !== 'met') ?? 'met'
}

function verdictOf(indicator: AppraisedIndicator): Verdict {
  const { planned, achieved } = indicator
  if (isNotApplicable(indicator)) return 'not-applicable'
  if (!planned) return 'target-not-published'
  if (planned.kind === 'blank') return 'target-blank'
  if (planned.kind === 'number-missing') return 'target-without-number'
  const range = printedRangeOf(planned)
  if (planned.kind === 'quality' && !range) return hasDigit(planned) ? 'target-not-single' : 'target-in-words'
  if (!achieved) return 'actual-not-published'
  if (achieved.kind === 'blank') return 'actual-blank'
  if (planned.kind === 'dates') return datesVerdict(planned, achieved)
  if (planned.kind === 'yes-no') return yesNoVerdict(planned, achieved)
  if (achieved.kind !== 'quantity') return hasDigit(achieved) ? 'actual-not-single' : 'actual-without-number'
  if (range) return achieved.operator === '=' ? comparedWithin(indicator, range, achieved) : 'actual-not-exact'
  if (planned.kind !== 'quantity') return 'target-in-words'
  return achieved.operator === '='
    ? comparedWith(indicator, planned, achieved)
    : boundVerdict(indicator, planned, achieved)
}

/** 无 as a target is one only of what nobody wants (事故: 无), or where the name asks for it (有无…). */
function isNotApplicable(indicator: AppraisedIndicator): boolean {
  const { name, planned } = indicator
  if (absenceOf(name) !== undefined) return true
  return planned?.kind === 'yes-no' && plain(planned) === '无' && !isAskedFor(indicator)
}

function isAskedFor(indicator: AppraisedIndicator): boolean {
  return /有无|是否/.test(indicator.name) || directionOf(indicator) === 'less'
}

function hasDigit({ raw }: Target): boolean {
  return /\d/.test(raw.normalize('NFKC'))
}

function datesVerdict(planned: Extract<Target, { kind: 'dates' }>, achieved: Target): Verdict {
  if (achieved.kind !== 'dates')
    return achieved.kind === 'quality' && hasDigit(achieved) ? 'date-not-single' : 'actual-without-date'
  const kept = keptDeadlineOf(planned, achieved)
  if (kept === 'kept') return 'met'
  if (kept === 'late') return 'missed'
  return kept === 'year-missing' ? 'date-without-year' : 'date-too-coarse'
}

/** 无 where 是 or 否 was asked may also say that the cell has nothing to say. */
function yesNoVerdict(planned: Extract<Target, { kind: 'yes-no' }>, achieved: Target): Verdict {
  if (achieved.kind !== 'yes-no') return 'actual-not-yes-no'
  if (planned.value === achieved.value) return 'met'
  return /[有无]/.test(planned.raw) === /[有无]/.test(achieved.raw) ? 'missed' : 'actual-not-yes-no'
}

/** Signs that include the number itself. */
const INCLUSIVE = { '>': '>=', '>=': '>=', '<': '<=', '<=': '<=', '=': '=' } as const

/** An actual that is itself a bound, such as `达到95%`, reaches a target only where every number within it does. */
function boundVerdict(indicator: AppraisedIndicator, planned: Quantity, achieved: Quantity): Verdict {
  if (plain(planned) === plain(achieved)) return 'actual-copied'
  if (INCLUSIVE[planned.operator] !== INCLUSIVE[achieved.operator]) return 'actual-not-exact'
  const isStrict = achieved.operator !== INCLUSIVE[achieved.operator]
  const target = isStrict ? { ...planned, operator: INCLUSIVE[planned.operator] } : planned
  const verdict = comparedWith(indicator, target, { ...achieved, operator: '=' })
  return verdict === 'missed' || verdict === 'direction-unknown' ? 'actual-not-exact' : verdict
}

function plain({ raw }: Target): string {
  return raw.normalize('NFKC').replace(/\s/g, '')
}

/** How many indicators reached their target, missed it, cannot be compared, or are not appraised yet. Comparable are those
 *  met and missed. */
export interface Attainments {
  readonly met: number
  readonly missed: number
  readonly incomparable: number
  readonly pending: number
}

/** Counts of nothing. */
const NONE: Attainments = { met: 0, missed: 0, incomparable: 0, pending: 0 }

/** Counts attainments by their state. */
export function attainmentsOf(list: readonly Attainment[]): Attainments {
  const counts = { ...NONE }
  for (const { state } of list) counts[state] += 1
  return counts
}

/** Counts added up. */
export function sumOfAttainments(list: readonly Attainments[]): Attainments {
  return list.reduce(
    (sum, one) => ({
      met: sum.met + one.met,
      missed: sum.missed + one.missed,
      incomparable: sum.incomparable + one.incomparable,
      pending: sum.pending + one.pending,
    }),
    NONE,
  )
}
