import { COMPARED_MONEY, MOVE_COLUMNS, movesAnswer } from '../moves.ts'
import type { PreparedTable } from '../prepared-table.ts'

/** The moves of money upwards. */
export const BUDGET_GREW: PreparedTable = {
  id: 'budget-grew',
  group: 'money',
  title: '哪些项目的预算增加最多',
  method:
    '拿每个项目今年的预算减去它接着的往年项目的预算，增加的按金额从多到少排。预算有一方没有数字的不比；合并、拆分的项目合起来比。',
  among: COMPARED_MONEY,
  rowsOf: '个项目',
  columns: MOVE_COLUMNS,
  answerOf: (site) => movesAnswer(site, (moves) => moves.filter(({ difference }) => difference > 0n)),
}
