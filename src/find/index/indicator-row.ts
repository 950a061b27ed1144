import { BLANK } from '../../model/absence.ts'
import type { Indicator } from '../../model/indicator.ts'
import { type IndicatorPartKey, indicatorValuesOf } from '../../words/indicator-parts.ts'
import { present, type RecordRow } from '../shared/record.ts'

/** An indicator as search shows it: its levels, name and target, then all that its row prints beside them. `place` is the id of
 *  its row on its page, and what it is called. */
export function indicatorRow(
  indicator: Indicator,
  { anchor, label }: { readonly anchor?: string; readonly label: string },
): RecordRow {
  const { level1, level2, name, description, target } = indicator
  const details = indicatorValuesOf(indicator).filter(
    ({ key, state }) => state !== BLANK && !(key === 'description' && description === name),
  )
  const said = details.map(({ key, label, text }) => (isNamed(key) ? `${label}：${text}` : text))
  return {
    ...(anchor && { anchor }),
    label,
    name,
    cells: present([level1, level2, name, target?.raw, ...said]),
  }
}

/** Whether a value says nothing without its name: a number of another year, a weight. */
function isNamed(key: IndicatorPartKey): boolean {
  return ['baseline', 'otherYears', 'finalTarget', 'noNumberReason', 'weight', 'places', 'fields'].includes(key)
}
