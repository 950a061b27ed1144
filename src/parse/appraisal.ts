import type { Amount, MoneyUnit } from '../model/amount.ts'
import type { Appraisal, AppraisedFunding, AppraisedIndicator, WholeAppraisal } from '../model/appraisal.ts'
import type { AppraisalFile } from '../model/files/appraisal-file.ts'
import type { Target } from '../model/target.ts'
import { parseAmount } from './amount.ts'
import { parseCategory } from './category.ts'
import { defined } from './defined.ts'
import { parseFigure } from './figure.ts'
import { parsePlaces } from './places.ts'
import { parseTarget, parseTargetCells } from './target.ts'
import { taskFaultsOf } from './value-faults.ts'
import { parseTasks } from './whole-targets.ts'

type Printed = AppraisalFile['appraisals'][number]
type FundingRow = Printed['funding'][number]

/** An amount of an appraisal that cannot be read, by the keys that lead to it from the appraisal. */
interface AppraisalFault {
  readonly code: 'amount-not-number'
  readonly path: readonly PropertyKey[]
}

/** Reads the printed values of one self-appraisal. `place` is the year and the name of the unit's folder. An appraisal with
 *  faults must not be published. */
export function parseAppraisal(
  printed: Printed,
  place: { readonly year: number; readonly unit: string },
): { appraisal: Appraisal; faults: AppraisalFault[] } {
  const faults: AppraisalFault[] = []
  const { unit: printedUnit, funding, indicators, totalWeight, totalScore, ...rest } = printed
  const appraisal = defined({
    ...rest,
    ...place,
    printedUnit,
    funding: funding.map((row, index) => fundingOf(row, index, printed.moneyUnit, faults)),
    indicators: indicators.map(indicatorOf),
    totalWeight: figureOf(totalWeight),
    totalScore: figureOf(totalScore),
  })
  return { appraisal, faults }
}

/** Reads the printed values of a whole department's self-appraisal; as parseAppraisal. */
export function parseWholeAppraisal(
  { tasks, ...printed }: NonNullable<AppraisalFile['department']>,
  place: { readonly year: number; readonly unit: string },
): { appraisal: WholeAppraisal; faults: AppraisalFault[] } {
  const { appraisal, faults } = parseAppraisal(printed, place)
  return {
    appraisal: { ...appraisal, ...(tasks && { tasks: parseTasks(tasks, printed.moneyUnit) }) },
    faults: [...faults, ...taskFaultsOf(tasks, printed.moneyUnit)],
  }
}

function fundingOf(row: FundingRow, index: number, unit: MoneyUnit, faults: AppraisalFault[]): AppraisedFunding {
  const amountOf = (key: 'original' | 'revised' | 'executed'): Amount | undefined => {
    const raw = row[key]
    if (raw === undefined) return undefined
    const amount = parseAmount(raw, unit)
    if (!amount) faults.push({ code: 'amount-not-number', path: ['funding', index, key] })
    return amount ?? { raw }
  }
  return defined({
    source: row.source,
    original: amountOf('original'),
    revised: amountOf('revised'),
    executed: amountOf('executed'),
    rate: figureOf(row.rate),
    ...scoredOf(row),
  })
}

function indicatorOf(row: Printed['indicators'][number], index: number): AppraisedIndicator {
  const { level1, level2, name, operator, target, unit, actual, remark, fields } = row
  const category = parseCategory(level1, level2)
  const read = { planned: parseTargetCells(row), achieved: parseActual(actual, unit) }
  const printed = { level1, level2, category, name, operator, target, unit, actual, ...read, ...scoredOf(row), remark }
  const places = row.places && parsePlaces(row.places, row)
  return defined({ number: index + 1, ...printed, places, fields })
}

/** `完成13台` counts like `13台`; a number without a unit has that of its own column. */
function parseActual(raw: string | undefined, unit = ''): Target | undefined {
  if (raw === undefined) return undefined
  const target = raw.trim().replace(/^(?:已|全部|全面)?完成(?=\d)/, '')
  const bare = parseTarget(target)
  const beside = bare.kind === 'quantity' || bare.kind === 'dates' ? parseTargetCells({ target, unit }) : bare
  return { ...(beside?.kind === 'quantity' ? beside : bare), raw }
}

function scoredOf({ weight, score, reason }: Pick<FundingRow, 'weight' | 'score' | 'reason'>) {
  return { weight: figureOf(weight), score: figureOf(score), reason }
}

function figureOf(raw: string | undefined) {
  return raw === undefined ? undefined : parseFigure(raw)
}
