import { sharedScaleOf, targetFloorOf } from '../../../facts/results/grade.ts'
import type { Hit, ProjectRule } from '../../finding.ts'
import { namedIndicator } from '../../wording.ts'

/** Grades that are no good result, by the one-character names of 财预〔2020〕10号. */
const LOW: Readonly<Record<string, string>> = { fair: '中', poor: '差' }

/** A target that earns 中 or 差 on the department's own scale by being just met. */
export const FLOOR_LOW = {
  id: 'floor-low',
  group: 'grade',
  severity: 'note',
  title: '达标只得中或差',
  why: '按部门自己的评价标准，这一项刚好达标只能评为中或差，目标可能定低了。',
  question: '按你们自己的标准，达到这个目标只能评中或差，为什么不定高一些？',
  find: ({ indicators }, department) => {
    const scale = sharedScaleOf(department)
    if (!scale) return []
    return indicators.flatMap((row): Hit[] => {
      const grade = LOW[targetFloorOf(row, scale) ?? '']
      if (grade === undefined) return []
      const message = `${namedIndicator(row)}的指标值是“${row.target?.raw.trim()}”，刚好达到时按评价标准为“${grade}”。`
      return [{ place: `i-${row.number}`, values: [row.name, row.target?.raw ?? ''], message }]
    })
  },
} as const satisfies ProjectRule
