import type { DepartmentDossier } from '../dossier/department-dossier.ts'
import { targetWords } from '../words/changes-words.ts'
import { formatExact, formatHeadline } from '../words/money.ts'
import { isUnknown, missingNote } from '../words/total.ts'
import { drawBar, partsOf } from './pictures/bar.ts'
import { drawDumbbell, rulerOf } from './pictures/dumbbell.ts'
import type { Picture } from './pictures/shape.ts'
import { drawSparkline } from './pictures/sparkline.ts'

/** The budget of a unit through its years; undefined where fewer than two have a number. */
export function unitSparkline({
  budgets,
  department,
}: Pick<DepartmentDossier, 'budgets' | 'department'>): Picture | undefined {
  const points = budgets.map(({ year, budget }) =>
    budget && !isUnknown(budget) ? { year, value: Number(budget.fen) } : { year },
  )
  if (points.filter(({ value }) => value !== undefined).length < 2) return undefined
  const told = budgets.flatMap(({ year, budget }) => {
    if (!budget || isUnknown(budget)) return [`${year}年没有数字`]
    const note = missingNote(budget)
    return [`${year}年 ${formatHeadline(budget.fen)}${note ? `（${note}）` : ''}`]
  })
  return drawSparkline(points, department.year, `各年预算：${told.join('，')}`)
}

/** A bar for each of several projects, as long as its budget; its title says the exact amount. */
export function budgetBars(projects: DepartmentDossier['projects']): readonly Picture[] {
  const parts = partsOf(projects.map(({ project }) => project.budget.fen))
  return projects.map(({ project }, index) => drawBar(parts[index] ?? 0, formatExact(project.budget)))
}

/** A dumbbell for each of several lowered targets, all on one ruler, the earlier year as 100; undefined where the earlier one is
 *  not above 0. */
export function loweredDumbbells(lowered: DepartmentDossier['lowered']): readonly (Picture | undefined)[] {
  const pairs = lowered.map(({ index }) => (index === undefined ? undefined : { before: 100, after: index }))
  const ruler = rulerOf(pairs.filter((pair) => pair !== undefined))
  return lowered.map(({ target, changes }, place) => {
    const pair = pairs[place]
    const title = `${changes.before.year}年 ${targetWords(target.before)}，${changes.after.year}年 ${targetWords(target.after)}`
    return pair && drawDumbbell(pair, ruler, title, true)
  })
}
