import { COMPARED_MONEY, MOVE_COLUMNS, movesAnswer } from '../moves.ts'
import type { PreparedTable } from '../prepared-table.ts'
import { byNumber } from '../rows.ts'

const DOUBLED = 1

/** What has at least twice the money that it had. */
export const BUDGET_DOUBLED: PreparedTable = {
  id: 'budget-doubled',
  group: 'money',
  title: '哪些项目的预算翻了一番以上',
  method: '今年的预算是往年的两倍或更多的项目，倍数大的排在前面。原来是 0 的算不出倍数，不在里面。',
  among: COMPARED_MONEY,
  rowsOf: '个项目',
  columns: MOVE_COLUMNS,
  answerOf: (site) =>
    movesAnswer(site, (moves) =>
      moves
        .filter(({ share }) => share !== undefined && share >= DOUBLED)
        .toSorted((a, b) => byNumber(a.share, b.share)),
    ),
}
