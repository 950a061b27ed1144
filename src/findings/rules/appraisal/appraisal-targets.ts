import type { Indicator } from '../../../model/indicator.ts'
import { numberIn } from '../../../model/measure.ts'
import type { AppraisalRule, Hit } from '../../finding.ts'
import { essenceOf } from '../../wording.ts'
import { targetOf } from './appraisal-actuals.ts'

/** A self-appraisal whose target has another number than the published one of the same name, of a unit that measures the same. Names that stand twice are
 *  not compared, and neither are words. */
export const TARGET_CHANGED = {
  id: 'target-changed',
  group: 'appraisal',
  severity: 'check',
  title: '自评的指标值变了',
  why: '自评应当对照年初公布的目标；中途改了目标，就要说明为什么。',
  question: '年初公布的目标为什么改了，是什么时候、谁批准的？',
  findInAppraisal: (appraisal, project) => {
    const published = byName(project?.indicators ?? [])
    const appraised = byName(appraisal.indicators)
    return [...appraised].flatMap(([name, row]): Hit[] => {
      const old = published.get(name)?.target
      if (old?.kind !== 'quantity' || row?.planned?.kind !== 'quantity') return []
      const now = numberIn(old.unit, row.planned)
      if (now === undefined || now === old.number) return []
      const message = `“${row.name}”年初公布的指标值是“${old.raw.trim()}”，自评里是“${targetOf(row)}”。`
      return [{ place: `i-${row.number}`, values: [old.raw, targetOf(row)], message }]
    })
  },
} as const satisfies AppraisalRule

/** Rows by the essence of their name; undefined where several have it. */
function byName<Row extends Pick<Indicator, 'name'>>(rows: readonly Row[]): Map<string, Row | undefined> {
  const map = new Map<string, Row | undefined>()
  for (const row of rows) {
    const name = essenceOf(row.name)
    map.set(name, map.has(name) ? undefined : row)
  }
  return map
}
