import type { Indicator } from '../model/indicator.ts'
import type { LabelledText } from '../model/other-text.ts'
import { indicatorValuesOf } from './indicator-parts.ts'

/** What a table prints of an indicator beside its target of the year: the baseline, other years, the final target, and why
 *  there is no number; in this order, as printed. */
export function otherValuesOf(indicator: Indicator): LabelledText[] {
  const values = indicatorValuesOf(indicator, ['baseline', 'otherYears', 'finalTarget', 'noNumberReason'])
  return values.map(({ label, text }) => ({ label, text }))
}
