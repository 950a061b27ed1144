import {
  biggestBudgetChangesOf,
  type ChangeCounts,
  changeCountsOf,
  flaggedOf,
  LESS,
  MORE,
  renamedOf,
  type TargetRow,
  targetRowsOf,
} from '../facts/years/change-rows.ts'
import type { ProjectChanges } from '../facts/years/changes.ts'
import type { UnitChanges } from '../facts/years/unit-changes.ts'
import type { Project } from '../model/project.ts'
import { differenceWords } from './changes-words.ts'
import { budgetYuanWords } from './words.ts'

/** One kind of change as a page shows it: a heading with its anchor, what it means, and rows of targets or projects. */
export interface ChangeKind {
  /** Anchor, such as `lowered`. */
  readonly id: string
  readonly title: string
  readonly note: string
  readonly targets: readonly TargetRow[]
  readonly projects: readonly { readonly project: Project; readonly said: string }[]
}

const TARGETS = [
  {
    id: 'lowered',
    title: '降低的指标值',
    note: '同一指标、同一单位，“≥”的数变小，或“≤”的数变大（放宽）。可能有正当理由，请看原文。',
    directions: LESS,
  },
  {
    id: 'unmeasured',
    title: '不再有数字的指标值',
    note: '原来有数，现在只有文字或空白。',
    directions: ['unmeasured'],
  },
  { id: 'raised', title: '提高的指标值', note: '“≥”的数变大，或“≤”的数变小（收紧）。', directions: MORE },
] as const

/** The changes of some units by kind, in the order that a page shows them; kinds without a row are left out.
 *  `mostBudgets` is how many rises and how many falls of a budget are shown. */
export function changeKindsOf(units: readonly UnitChanges[], mostBudgets: number): readonly ChangeKind[] {
  const targets = TARGETS.map(({ directions, ...kind }) => ({
    ...kind,
    targets: targetRowsOf(units, directions),
    projects: [],
  }))
  const { rose, fell } = biggestBudgetChangesOf(units, mostBudgets)
  const projects: readonly Omit<ChangeKind, 'targets'>[] = [
    {
      id: 'dropped',
      title: '没有延续的项目',
      note: '往年有，这一年没有找到延续它的项目：可能办完了，也可能换了名称。',
      projects: units.flatMap(({ dropped }) => dropped).map(withBudget),
    },
    {
      id: 'new',
      title: '新增的项目',
      note: '没有找到它所延续的往年项目。',
      projects: units.flatMap(({ added }) => added).map(withBudget),
    },
    { id: 'renamed', title: '改名的项目', note: '', projects: renamedOf(units).map(withOldName) },
    {
      id: 'budget',
      title: '预算变化最大的项目',
      note: '',
      projects: [...rose, ...fell].map(withDifference),
    },
    {
      id: 'same-targets',
      title: '预算变了、指标值没变的项目',
      note: '预算数与往年不同，指标和指标值都照旧。',
      projects: flaggedOf(units, 'budget-without-target').map(withDifference),
    },
    {
      id: 'copied',
      title: '照抄未改的项目',
      note: '用途、目标和全部指标都与往年一字不差。',
      projects: flaggedOf(units, 'copied').map(({ before, after }) => said(after, `与${before.year}年相同`)),
    },
  ]
  const all: readonly ChangeKind[] = [...targets, ...projects.map((kind) => ({ ...kind, targets: [] }))]
  return all.filter((kind) => kind.targets.length + kind.projects.length > 0)
}

function said(project: Project, words: string) {
  return { project, said: words }
}

function withBudget(project: Project) {
  return said(project, `${project.year}年预算 ${budgetYuanWords(project)}`)
}

function withOldName({ before, after }: ProjectChanges) {
  return said(after, `${before.year}年为“${before.name}”`)
}

function withDifference({ after, budget }: ProjectChanges) {
  return said(after, `预算${differenceWords(budget ?? {})}`)
}

const COUNTED: readonly (readonly [keyof ChangeCounts, string])[] = [
  ['lowered', '降低指标值'],
  ['unmeasured', '指标值不再有数字'],
  ['raised', '提高指标值'],
  ['droppedIndicators', '去掉指标'],
  ['rewordedIndicators', '改写指标'],
  ['dropped', '没有延续的项目'],
  ['added', '新增项目'],
  ['renamed', '改名项目'],
  ['copied', '照抄未改的项目'],
]

/** How many changes of each kind some units have, such as `降低指标值 2，新增项目 1`; kinds without any are left out. */
export function countsWords(units: readonly UnitChanges[]): string {
  const counts = changeCountsOf(units)
  const told = COUNTED.filter(([key]) => counts[key] > 0).map(([key, name]) => `${name} ${counts[key]}`)
  return told.join('，') || '没有变化'
}
