import type { Amount } from '../model/amount.ts'
import type { ProjectFile } from '../model/files/project-file.ts'
import { slugOf } from '../model/ids.ts'
import type { Project, ProjectReference } from '../model/project.ts'
import type { PlanPoint } from '../model/spend-plan.ts'
import { parseAmounts, printedAmount } from './amounts.ts'
import { defined } from './defined.ts'
import { parseIndicator } from './indicator.ts'
import { parseNumberedText } from './numbered-text.ts'
import { parsePlanPoint } from './plan-point.ts'

/** Where a project file stands in the content folder. `name` is the file's name without `.yaml`. */
interface ProjectPlace {
  readonly year: number
  readonly unit: string
  readonly name: string
}

/** The budget of a project whose table prints none, such as a list of projects without money. */
const NO_AMOUNT: Amount = { raw: '', absent: true }

/** Reads the printed values of a project file. A value that cannot be read is left without its number: a project whose
 *  file has such faults (valueFaultsOf) must not be published. */
export function parseProject(file: ProjectFile, place: ProjectPlace): Project {
  const { code, name, title, unit: printedUnit, moneyUnit, periodMoney, purpose, periodGoals, goals } = file
  const { department, implementer, period, periodIndicators, fields, notes, tables, supplied, unplaced, source } = file
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
    budget: file.budget === undefined ? NO_AMOUNT : printedAmount(file.budget, moneyUnit),
    funding: parseAmounts(file.funding, moneyUnit),
    periodMoney: periodMoney && parseAmounts(periodMoney, moneyUnit),
    purpose,
    spendPlan: file.spendPlan && planOf(file.spendPlan),
    periodGoals: periodGoals?.map(parseNumberedText),
    goals: goals?.map(parseNumberedText),
    periodIndicators: periodIndicators?.map(parseIndicator),
    indicators: file.indicators.map(parseIndicator),
    fields,
    notes,
    tables,
    supplied,
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

function planOf(plan: Record<string, string>): PlanPoint[] {
  return Object.entries(plan).flatMap(([label, raw]) => {
    const point = parsePlanPoint(label, raw)
    return typeof point === 'string' ? [] : [point]
  })
}
