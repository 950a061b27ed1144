import type { DepartmentDossier } from '../dossier/department-dossier.ts'
import type { ProjectDossier } from '../dossier/project-dossier.ts'
import type { YearDossier } from '../dossier/year-dossier.ts'
import { departmentPath, projectPath, yearPath } from '../words/address.ts'
import { moneySinceWords } from '../words/money-since.ts'
import { shortNamesOf } from '../words/short-names.ts'
import { formatTotalWan, isUnknown, missingNote } from '../words/total.ts'
import { amountInWan, formatWan } from '../words/wan.ts'
import { partsOf } from './pictures/bar.ts'
import { drawTreemap, type RestWords, type TreeBranch, type Treemap, type TreePart } from './pictures/treemap.ts'

/** Stands in the place of the money of a unit that published none. */
const NO_PROJECT = '没有项目'

/** A row of a ranking by money. */
export interface MoneyRow {
  readonly name: string
  readonly path: string
  /** In 万元 without its unit, or why there is no number. */
  readonly said: string
  /** What the number leaves out; empty where nothing. */
  readonly note: string
  /** Against the year before, rounded; empty where there is nothing to say. */
  readonly change: string
  /** Of the largest, 0–1. */
  readonly part: number
}

/** Where a year's money goes: by its units, or by the projects of its only one. */
interface YearMoney {
  readonly of: 'units' | 'projects'
  /** The largest first, those without a number last. */
  readonly rows: readonly MoneyRow[]
  /** Undefined where nothing can be drawn. */
  readonly treemap: Treemap | undefined
  /** How many projects are not drawn, as their budgets have no number, or are 0. */
  readonly unpriced: number
  readonly zero: number
}

/** Where a year's money goes. `region`: the site's, which names are shortened by. */
export function yearMoneyOf(year: YearDossier, region: string): YearMoney {
  const { byMoney, projects } = year
  const context = contextOf(year, region)
  const [only, ...others] = byMoney
  const isAlone = only !== undefined && others.length === 0
  const branches = byMoney.flatMap((unit) => branchOf(unit, context))
  return {
    of: isAlone ? 'projects' : 'units',
    rows: isAlone ? projectRowsOf(only, context) : unitRowsOf(byMoney, context),
    treemap: branches.length > 0 ? drawTreemap(branches, restOf(context.year)) : undefined,
    unpriced: projects.filter(({ budget: { fen } }) => fen === undefined).length,
    zero: projects.filter(({ budget: { fen } }) => fen !== undefined && fen <= 0n).length,
  }
}

/** A unit of a year with its row of the ranking. */
interface UnitMoney {
  readonly unit: DepartmentDossier
  readonly row: MoneyRow
}

/** The units of a year by money, after them those that published no project but self-appraisals. `region` as above. */
export function unitMoneyOf(year: YearDossier, region: string): UnitMoney[] {
  const others = year.departments.filter(({ department }) => department.projects.length === 0)
  const units = [...year.byMoney, ...others]
  const rows = unitRowsOf(units, contextOf(year, region))
  return units.flatMap((unit, index) => {
    const row = rows[index]
    return row ? [{ unit, row }] : []
  })
}

/** What names and changes are said by. */
interface Context {
  readonly year: number
  readonly isFirst: boolean
  readonly names: ReadonlyMap<string, string>
}

function contextOf({ year, comparison }: YearDossier, region: string): Context {
  const names = year.departments.map(({ name }) => name)
  return { year: year.year, isFirst: comparison === undefined, names: shortNamesOf(names, region) }
}

function unitRowsOf(units: readonly DepartmentDossier[], context: Context): MoneyRow[] {
  const parts = partsOf(units.map(({ budget }) => (isUnknown(budget) ? undefined : budget.fen)))
  return units.map(({ department, budget, moneyChange }, index) => ({
    name: context.names.get(department.name) ?? department.name,
    path: departmentPath(department),
    said: budget.count === 0 ? NO_PROJECT : formatTotalWan(budget),
    note: isUnknown(budget) ? '' : (missingNote(budget) ?? ''),
    change: budget.count === 0 ? '' : moneySinceWords(moneyChange, context),
    part: parts[index] ?? 0,
  }))
}

function projectRowsOf({ ranked }: DepartmentDossier, context: Context): MoneyRow[] {
  const parts = partsOf(ranked.map(({ project }) => project.budget.fen))
  return ranked.map((dossier, index) => ({
    name: dossier.project.name,
    path: projectPath(dossier.project),
    said: amountInWan(dossier.project.budget),
    note: '',
    change: projectChangeWords(dossier, context),
    part: parts[index] ?? 0,
  }))
}

function projectChangeWords({ continuity, moneyChange }: ProjectDossier, context: Context): string {
  if (continuity.split) return '拆分来的'
  return moneyChange || context.isFirst ? moneySinceWords(moneyChange, context) : '新增'
}

/** A unit as a tile; none where it has no money to be drawn. */
function branchOf({ department, projects, budget, moneyChange }: DepartmentDossier, context: Context): TreeBranch[] {
  const parts = projects.flatMap(({ project }): TreePart[] => {
    const { fen = 0n } = project.budget
    return fen > 0n ? [{ name: project.name, value: Number(fen), said: formatWan(fen) }] : []
  })
  if (parts.length === 0) return []
  const change = moneySinceWords(moneyChange, context)
  return [
    {
      name: context.names.get(department.name) ?? department.name,
      said: formatTotalWan(budget),
      ...(change && { change }),
      path: departmentPath(department),
      parts: parts.toSorted((a, b) => b.value - a.value),
    },
  ]
}

function restOf(year: number): RestWords {
  return {
    branches: (rest) => ({
      name: `其余 ${rest.length} 个单位`,
      said: sumOf(rest.flatMap(({ parts }) => parts)),
      path: yearPath(year),
    }),
    parts: (rest) => ({ name: `其余 ${rest.length} 项`, said: sumOf(rest) }),
  }
}

/** A drawing rounds: its sums are plain numbers. */
function sumOf(parts: readonly TreePart[]): string {
  return formatWan(BigInt(Math.round(parts.reduce((sum, { value }) => sum + value, 0))))
}
