import type { Amount, MoneyUnit } from '../model/amount.ts'
import type { ProjectFile } from '../model/files/project-file.ts'
import { slugOf } from '../model/ids.ts'
import type { FinalTarget, Indicator } from '../model/indicator.ts'
import type { Project, ProjectReference } from '../model/project.ts'
import type { PlanPoint } from '../model/spend-plan.ts'
import type { Target } from '../model/target.ts'
import { parseAmount } from './amount.ts'
import { parseCategory } from './category.ts'
import { defined } from './defined.ts'
import { parseNumberedText } from './numbered-text.ts'
import { parsePlanPoint } from './plan-point.ts'
import { parseTarget, parseTargetCells } from './target.ts'

type IndicatorRow = ProjectFile['indicators'][number]

/** Where a project file stands in the content folder. `name` is the file's name without `.yaml`. */
interface ProjectPlace {
  readonly year: number
  readonly unit: string
  readonly name: string
}

/** Reads the printed values of a project file. A value that cannot be read is left without its number: a project whose
 *  file has such faults (valueFaultsOf) must not be published. */
export function parseProject(file: ProjectFile, place: ProjectPlace): Project {
  const { code, name, title, unit: printedUnit, moneyUnit, purpose, periodGoals, goals } = file
  const { department, implementer, period, fields, notes, unplaced, source } = file
  return defined({
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
    budget: amountOf(file.budget, moneyUnit),
    funding: fundingOf(file),
    purpose,
    spendPlan: file.spendPlan && planOf(file.spendPlan),
    periodGoals: periodGoals?.map(parseNumberedText),
    goals: goals?.map(parseNumberedText),
    indicators: file.indicators.map(indicatorOf),
    fields,
    notes,
    unplaced,
    source,
    continues: file.continues?.split(/ +/).map(referenceOf),
  })
}

/** `2022/101001/13030321abc` as the parts of an address. */
function referenceOf(address: string): ProjectReference {
  const [year = '', unit = '', slug = ''] = address.split('/')
  return { year: Number(year), unit, slug }
}

function fundingOf({ funding, moneyUnit }: ProjectFile): Project['funding'] {
  return Object.entries(funding).map(([source, raw]) => ({ source, amount: amountOf(raw, moneyUnit) }))
}

function amountOf(raw: string, unit: MoneyUnit): Amount {
  return parseAmount(raw, unit) ?? { raw }
}

function planOf(plan: Record<string, string>): PlanPoint[] {
  return Object.entries(plan).flatMap(([label, raw]) => {
    const point = parsePlanPoint(label, raw)
    return typeof point === 'string' ? [] : [point]
  })
}

function indicatorOf(row: IndicatorRow, index: number): Indicator {
  const { level1, level2, name, description, unit, basis, weight, standard, remark } = row
  const { baseline, otherYears, finalTarget, noNumberReason } = row
  return defined({
    number: index + 1,
    level1,
    level2,
    category: parseCategory(level1, level2),
    name,
    description,
    target: parseTargetCells(row),
    baseline: readBeside(baseline, unit),
    otherYears: otherYears?.map(({ year, target, actual }) =>
      defined({ year, target: readBeside(target, unit), actual: readBeside(actual, unit) }),
    ),
    finalTarget: finalTarget && finalTargetOf(finalTarget, unit),
    noNumberReason,
    basis,
    weight,
    standard,
    remark,
  })
}

function finalTargetOf({ year, target }: NonNullable<IndicatorRow['finalTarget']>, unit?: string): FinalTarget {
  return defined({ year, target: readBeside(target, unit) ?? parseTarget(target) })
}

/** A value beside the target, in the unit of the row's own cell; a blank cell has none. */
function readBeside(target: string | undefined, unit: string | undefined): Target | undefined {
  return target?.trim() === '' ? parseTarget(target) : parseTargetCells({ target, unit })
}
