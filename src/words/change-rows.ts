import type { BudgetMove } from '../facts/years/budget-moves.ts'
import type { TargetRow } from '../facts/years/change-rows.ts'
import type { ProjectChanges } from '../facts/years/changes.ts'
import { targetRatioOf } from '../facts/years/target-change.ts'
import type { Project } from '../model/project.ts'
import { projectPath } from './address.ts'
import { formatRoundedChange } from './change.ts'
import { DIRECTION_WORDS, targetWords } from './changes-words.ts'
import { amountInWan, differenceInWan, formatWan } from './wan.ts'

/** One change of a year: what, of which unit, both values as words and, where they have numbers, as numbers. */
export interface ChangeRow {
  /** Slug of the unit. */
  readonly unit: string
  /** What changed, and where it is told. */
  readonly name: string
  readonly path: string
  /** The project of an indicator, or what is to be known of a project, such as what it was merged of. */
  readonly about?: string
  /** Before and after, such as `358.3 → 474` or `≥95% → ≥90%`. */
  readonly said: string
  /** How much that is, such as `+115.7`; absent where it has no number. */
  readonly change?: string
  /** Both values in the measure of the group: integer fen, or with last year as 100. */
  readonly pair?: { readonly before?: number; readonly after?: number }
}

/** Projects that were merged into one, or one that was split. */
export interface Joined {
  readonly befores: readonly Project[]
  readonly afters: readonly Project[]
}

const NONE = '没有'

function placeOf(project: Project) {
  return { unit: project.unit, name: project.name, path: projectPath(project) }
}

/** The money of one project that goes on. Throws a RangeError where there is none. */
export function rowOfMove(move: BudgetMove): ChangeRow {
  const [after] = move.afters
  if (!after) throw new RangeError('A move of money leads to a project.')
  return { ...placeOf(after), ...movedWords(move) }
}

function movedWords({ before, after, difference, share }: BudgetMove) {
  const part = share === undefined ? '' : `　${formatRoundedChange(share)}`
  return {
    said: `${formatWan(before)} → ${formatWan(after)}${part}`,
    change: differenceInWan(difference),
    pair: { before: Number(before), after: Number(after) },
  }
}

/** A project that only one of the years has: the later one has what is new, the earlier one what is gone. */
export function rowOfOne(project: Project, side: 'before' | 'after'): ChangeRow {
  const words = amountInWan(project.budget)
  const { fen } = project.budget
  return {
    ...placeOf(project),
    said: side === 'after' ? `${NONE} → ${words}` : `${words} → ${NONE}`,
    ...(fen !== undefined && { pair: { [side]: Number(fen) } }),
  }
}

/** What was merged or split, with all its parts and their budgets. */
export function rowOfJoin({ befores, afters }: Joined): ChangeRow[] {
  const [after] = afters
  if (!after) return []
  const namesOf = (projects: readonly Project[]) =>
    projects.map(({ name, budget }) => `${name} ${amountInWan(budget)}`).join('、')
  const about = afters.length > 1 ? `由一个项目拆成 ${afters.length} 个` : `由 ${befores.length} 个项目合并`
  return [{ ...placeOf(after), about, said: `${namesOf(befores)} → ${namesOf(afters)}` }]
}

/** A target of two years. */
export function rowOfTarget({ changes: { after }, indicator, target }: TargetRow): ChangeRow {
  const ratio = targetRatioOf(target)
  return {
    unit: after.unit,
    name: indicator.after.name,
    path: `${projectPath(after)}#i-${indicator.after.number}`,
    about: after.name,
    said: `${targetWords(target.before)} → ${targetWords(target.after)}`,
    change: ratio === undefined ? DIRECTION_WORDS[target.direction] : formatRoundedChange(ratio - 1),
    ...(ratio !== undefined && { pair: { before: 100, after: ratio * 100 } }),
  }
}

/** The indicators that a project no longer has. */
export function rowsOfDropped({ before, after, indicators }: ProjectChanges): ChangeRow[] {
  return indicators.dropped.map((indicator) => ({
    ...{ unit: after.unit, name: indicator.name, path: projectPath(after), about: after.name },
    said: `${before.year}年 ${targetWords(indicator.target)} → 去掉`,
  }))
}

/** A project of which the budget changed and no target did. */
export function rowOfSameTargets({ before, after, indicators: { unchanged } }: ProjectChanges): ChangeRow {
  return {
    ...placeOf(after),
    said: `${amountInWan(before.budget)} → ${amountInWan(after.budget)}，${unchanged} 项指标照旧`,
  }
}

/** A project whose texts and targets are those of an earlier year. */
export function rowOfCopied({ before, after }: ProjectChanges): ChangeRow {
  return { ...placeOf(after), said: `与${before.year}年相同` }
}

/** A project that goes on under another name. */
export function rowOfRenamed({ before, after }: ProjectChanges): ChangeRow {
  return { ...placeOf(after), said: `${before.name} → ${after.name}` }
}
