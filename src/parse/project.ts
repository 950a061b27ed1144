import type { Amount, MoneyUnit } from '../model/amount.ts'
import { slugOf } from '../model/ids.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Project } from '../model/project.ts'
import type { ProjectFile } from '../model/project-file.ts'
import type { PlanPoint } from '../model/spend-plan.ts'
import { parseAmount } from './amount.ts'
import { parseCategory } from './category.ts'
import { defined } from './defined.ts'
import { parseNumberedText } from './numbered-text.ts'
import { parsePlanPoint, type ShareFault } from './plan-point.ts'
import { parseTarget } from './target.ts'

/** A value of a project file that cannot be read, by the keys that lead to it. */
export interface ValueFault {
  readonly code: 'amount-not-number' | ShareFault
  readonly path: readonly string[]
}

/** Where a project file stands in the content folder. `name` is the file's name without `.yaml`. */
export interface ProjectPlace {
  readonly year: number
  readonly unit: string
  readonly name: string
}

/** Reads the printed values of a project file. A value at fault is left out of the project, so a project with faults
 *  must not be published. */
export function parseProject(file: ProjectFile, place: ProjectPlace): { project: Project; faults: ValueFault[] } {
  const faults: ValueFault[] = []
  const { code, name, title, unit: printedUnit, moneyUnit, purpose, periodGoals, goals } = file
  const { department, implementer, period, fields, notes, unplaced, source } = file
  const project = defined({
    year: place.year,
    unit: place.unit,
    slug: code === undefined ? place.name : slugOf(code),
    code,
    name,
    title,
    printedUnit,
    department,
    implementer,
    period,
    moneyUnit,
    budget: amountOf(file.budget, moneyUnit, ['budget'], faults),
    funding: fundingOf(file, faults),
    purpose,
    spendPlan: file.spendPlan && planOf(file.spendPlan, faults),
    periodGoals: periodGoals?.map(parseNumberedText),
    goals: goals?.map(parseNumberedText),
    indicators: file.indicators.map(indicatorOf),
    fields,
    notes,
    unplaced,
    source,
  })
  return { project, faults }
}

function fundingOf({ funding, moneyUnit }: ProjectFile, faults: ValueFault[]): Project['funding'] {
  return Object.entries(funding).map(([source, raw]) => ({
    source,
    amount: amountOf(raw, moneyUnit, ['funding', source], faults),
  }))
}

function amountOf(raw: string, unit: MoneyUnit, path: readonly string[], faults: ValueFault[]): Amount {
  const amount = parseAmount(raw, unit)
  if (!amount) faults.push({ code: 'amount-not-number', path })
  return amount ?? { raw }
}

function planOf(plan: Record<string, string>, faults: ValueFault[]): PlanPoint[] {
  return Object.entries(plan).flatMap(([label, raw]) => {
    const point = parsePlanPoint(label, raw)
    if (typeof point !== 'string') return [point]
    faults.push({ code: point, path: ['spendPlan', label] })
    return []
  })
}

function indicatorOf(row: ProjectFile['indicators'][number], index: number): Indicator {
  const { level1, level2, name, description, basis, weight, standard, remark } = row
  return defined({
    number: index + 1,
    level1,
    level2,
    category: parseCategory(level1, level2),
    name,
    description,
    target: targetOf(row),
    basis,
    weight,
    standard,
    remark,
  })
}

/** Operator, value and unit stand in one cell or in three; 定性 in the place of the operator is none. */
function targetOf({ operator = '', target, unit = '' }: ProjectFile['indicators'][number]): Indicator['target'] {
  if (target === undefined) return undefined
  return parseTarget(/^定[性量]/.test(operator) ? target + unit : operator + target + unit)
}
