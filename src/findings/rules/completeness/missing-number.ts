import type { ProjectRule } from '../../finding.ts'
import { namedIndicator } from '../../wording.ts'

/** A unit, an operator, a placeholder or a dash where a number belongs, such as `%` alone. */
export const NUMBER_MISSING = {
  id: 'number-missing',
  group: 'completeness',
  severity: 'check',
  title: '缺数字',
  why: '只有单位没有数，就没有办法判断是否完成。',
  question: '这一项的指标值漏了数字，原来定的是多少？',
  find: ({ indicators }) =>
    indicators.flatMap((row) =>
      row.target?.kind === 'number-missing'
        ? [
            {
              place: `i-${row.number}`,
              values: [row.name, row.target.raw],
              message: `${namedIndicator(row)}的指标值只写了“${row.target.raw.trim()}”，没有数字。`,
            },
          ]
        : [],
    ),
} as const satisfies ProjectRule
