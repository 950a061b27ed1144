import type { YearDossier } from '../dossier/year-dossier.ts'
import { countWords } from '../words/count-words.ts'
import type { Answer, AskedSite, Column } from './prepared-table.ts'
import { NO_YEAR, projectRow, unitNamesOf } from './rows.ts'

type Move = YearDossier['comparedBudgets'][number]

/** What a table of moves of money says of each. */
export const MOVE_COLUMNS: readonly Column[] = [
  { name: '原预算', kind: 'money', wide: true },
  { name: '新预算', kind: 'money', wide: true },
  { name: '增减', kind: 'difference' },
  { name: '增减比例', kind: 'growth' },
]

/** What such a table is of. */
export const COMPARED_MONEY = '个和往年能比的项目（合并、拆分的合起来算一个）'

/** The moves of the newest year that are wanted, in the order given; counted among all whose money can be compared. */
export function movesAnswer({ newest }: Pick<AskedSite, 'newest'>, pick: (moves: readonly Move[]) => Move[]): Answer {
  if (!newest) return NO_YEAR
  const nameOf = unitNamesOf(newest)
  const rows = pick(newest.budgetMoves).flatMap((move) => {
    const [project] = move.afters
    const { before, after, difference, share } = move
    if (!project) return []
    const row = projectRow(project, nameOf(project.unit), [before, after, difference, share])
    const note = joinedWords(move)
    return [note === undefined ? row : { ...row, note }]
  })
  return { year: newest.year.year, rows, compared: newest.comparedBudgets.length }
}

function joinedWords({ befores, afters }: Move): string | undefined {
  const merged = befores.length > 1 ? `由${countWords(befores.length)}个项目合并` : ''
  const split = afters.length > 1 ? `分成${countWords(afters.length)}个项目，合起来比` : ''
  return [merged, split].filter(Boolean).join('，') || undefined
}
