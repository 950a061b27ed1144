import { COMPARED_MONEY, MOVE_COLUMNS, movesAnswer } from '../moves.ts'
import type { PreparedTable } from '../prepared-table.ts'

/** The moves of money downwards. */
export const BUDGET_CUT: PreparedTable = {
  id: 'budget-cut',
  group: 'money',
  title: '哪些项目的预算减少最多',
  method:
    '拿每个项目今年的预算减去它接着的往年项目的预算，减少的按金额从多到少排。今年不见了的项目不在里面，另有一张表。',
  among: COMPARED_MONEY,
  rowsOf: '个项目',
  columns: MOVE_COLUMNS,
  answerOf: (site) => movesAnswer(site, (moves) => moves.filter(({ difference }) => difference < 0n)),
}
