import { byAmount } from '../facts/money/money.ts'
import type { BudgetMove } from '../facts/years/budget-moves.ts'
import {
  ceilingRowsOf,
  flaggedOf,
  LESS,
  MORE,
  renamedOf,
  type TargetRow,
  targetRowsOf,
  weighedRowsOf,
} from '../facts/years/change-rows.ts'
import type { UnitChanges } from '../facts/years/unit-changes.ts'
import type { Project } from '../model/project.ts'
import {
  type ChangeRow,
  type Joined,
  rowOfCopied,
  rowOfJoin,
  rowOfMove,
  rowOfOne,
  rowOfRenamed,
  rowOfSameTargets,
  rowOfTarget,
  rowsOfDropped,
} from './change-rows.ts'

/** One kind of change as the page of a year shows it, the weightiest first. */
export interface ChangeGroup {
  /** Anchor, such as `lowered`. */
  readonly id: string
  readonly title: string
  readonly note: string
  /** Whether its first rows are shown at once; else its heading alone. */
  readonly isOpen: boolean
  /** What its pairs count: integer fen, or with last year as 100. */
  readonly measure: 'money' | 'ratio'
  /** Whether only one of the years has what its rows name. */
  readonly isOneSided?: boolean
  /** Whether its rows ask for less than before. */
  readonly lowered: boolean
  readonly rows: readonly ChangeRow[]
}

/** What the groups of a year are made of: its units against what they published before, the moves of money, what was merged or
 *  split. */
interface YearChanges {
  readonly changes: readonly UnitChanges[]
  readonly budgetMoves: readonly BudgetMove[]
  readonly joins: readonly Joined[]
}

/** What changed in a year by kind, in the order that the page shows it; kinds without a row are left out. */
export function changeGroupsOf(year: YearChanges): ChangeGroup[] {
  const groups = [...moneyGroups(year), ...targetGroups(year.changes), ...otherGroups(year.changes)]
  return groups.filter(({ rows }) => rows.length > 0).toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen))
}

/** A move of one project: what was merged or split stands in a group of its own. */
function isSingleMove({ befores, afters }: BudgetMove): boolean {
  return befores.length === 1 && afters.length === 1
}

function moneyGroups({ changes, budgetMoves, joins }: YearChanges): ChangeGroup[] {
  const single = budgetMoves.filter(isSingleMove)
  const rows = (moves: readonly BudgetMove[]) => moves.map(rowOfMove)
  const added = changes.flatMap((unit) => unit.added)
  const dropped = changes.flatMap((unit) => unit.dropped)
  const open = { isOpen: true, lowered: false, measure: 'money' } as const
  return [
    {
      id: 'budget-up',
      title: '预算增加的项目',
      note: '',
      ...open,
      rows: rows(single.filter(({ difference }) => difference > 0n)),
    },
    {
      id: 'budget-down',
      title: '预算减少的项目',
      note: '',
      ...open,
      rows: rows(single.filter(({ difference }) => difference < 0n)),
    },
    {
      id: 'new',
      title: '新的项目',
      isOneSided: true,
      note: '',
      ...open,
      rows: byBudget(added).map((project) => rowOfOne(project, 'after')),
    },
    {
      ...{ id: 'dropped', title: '不见了的项目', ...open, isOneSided: true },
      note: '可能办完了，也可能换了名称。',
      rows: byBudget(dropped).map((project) => rowOfOne(project, 'before')),
    },
    {
      id: 'joined',
      title: '合并、拆分的项目',
      note: '各部分的预算合在一起比。',
      ...open,
      isOpen: false,
      rows: joins.flatMap(rowOfJoin),
    },
  ]
}

function targetGroups(changes: readonly UnitChanges[]): ChangeGroup[] {
  const rows = (targets: readonly TargetRow[]) => weighedRowsOf(targets).map(rowOfTarget)
  const measure = 'ratio'
  return [
    {
      ...{ id: 'lowered', title: '放低的指标值', isOpen: true, lowered: true, measure },
      note: '要求变低或成本放宽，可能有正当理由。',
      rows: rows(targetRowsOf(changes, LESS)),
    },
    {
      ...{ id: 'raised', title: '提高的指标值', isOpen: false, lowered: false, measure },
      note: '“≥”的数变大，或“≤”的数变小（收紧）。',
      rows: rows(targetRowsOf(changes, MORE)),
    },
    {
      ...{ id: 'unmeasured', title: '不再有数字的指标值', isOpen: false, lowered: true, measure },
      note: '原来有数，现在只有文字或空白。',
      rows: rows(targetRowsOf(changes, ['unmeasured'])),
    },
    {
      ...{ id: 'ceilings', title: '跟着预算走的指标值', isOpen: false, lowered: false, measure },
      note: '项目控制预算数、总成本这样的指标只是把预算再写一遍，预算变了它就变，不算提高或放低。',
      rows: rows(ceilingRowsOf(changes)),
    },
  ]
}

function otherGroups(changes: readonly UnitChanges[]): ChangeGroup[] {
  const continued = changes.flatMap((unit) => unit.continued)
  const folded = { isOpen: false, lowered: false, measure: 'money' } as const
  return [
    {
      id: 'dropped-indicators',
      title: '去掉的指标',
      note: '项目还在，往年的这一项指标没有了。',
      ...folded,
      rows: continued.flatMap(rowsOfDropped),
    },
    {
      ...{ id: 'same-targets', title: '预算变了、指标值没变的项目', ...folded },
      note: '预算数与往年不同，指标和指标值都照旧。',
      rows: flaggedOf(changes, 'budget-without-target').map(rowOfSameTargets),
    },
    {
      ...{ id: 'copied', title: '照抄未改的项目', ...folded },
      note: '用途、目标和全部指标都与往年一字不差。',
      rows: flaggedOf(changes, 'copied').map(rowOfCopied),
    },
    {
      ...{ id: 'renamed', title: '改名的项目', note: '', ...folded },
      rows: renamedOf(changes).map(rowOfRenamed),
    },
  ]
}

function byBudget(projects: readonly Project[]): Project[] {
  return projects.toSorted((a, b) => byAmount(a.budget.fen, b.budget.fen))
}
