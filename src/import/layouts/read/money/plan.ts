import { textOf } from '../../../document/piece.ts'
import { wordOf } from '../../words/word.ts'
import { withoutBlankEnd } from '../blank-end.ts'
import type { Part } from '../part.ts'
import { addProblem, addRepeated } from '../reading.ts'

const FIELD = '资金支出计划'

/** The spend plan: months stand beside the label, their shares in the row under it. Source: 项目绩效目标表. */
export const PLAN: Part = {
  fits: (row) => wordOf(row[0]).startsWith(FIELD),
  take: (reading, row, at) => {
    const { rows, draft, claims } = reading
    const [head, ...months] = withoutBlankEnd(row, 1)
    const [blank, ...shares] = withoutBlankEnd(rows[at + 1] ?? [], 1 + months.length)
    const isLabel = /^[（(]?(?:累计|占比|比例|支出进度|%)/.test(wordOf(blank))
    if (!head || (wordOf(blank) !== '' && !isLabel) || shares.length !== months.length) {
      addProblem(reading, head, 'plan-shares-uneven', `${months.length}`, `${shares.length}`)
      return 1
    }
    const label = claims.label(textOf(head), FIELD)
    claims.label(textOf(blank), FIELD)
    const plan = months.map((month, n) => [claims.label(textOf(month), FIELD), claims.field(textOf(shares[n]), FIELD)])
    if (new Set(plan.map(([month]) => month)).size < plan.length) addProblem(reading, head, 'plan-month-twice')
    if (draft.spendPlan) addRepeated(reading, head, label)
    draft.spendPlan = Object.fromEntries(plan)
    return 2
  },
}
