import { type UnitExecution, unitExecutionOf } from '../facts/money/unit-execution.ts'
import { appraisedRowsOf } from '../facts/results/appraisal.ts'
import { type Attainment, type Attainments, attainmentOf, attainmentsOf } from '../facts/results/attainment.ts'
import { type Measurability, measurabilityOf } from '../facts/results/targets.ts'
import { wholeForm } from '../facts/results/whole-form.ts'
import type { UnitFinding } from '../findings/finding.ts'
import type { Department } from '../model/department.ts'
import type { Project } from '../model/project.ts'
import type { WholeTargets } from '../model/whole-targets.ts'
import type { AppraisalDossier } from './appraisal-dossier.ts'
import { type IndicatorTable, indicatorTableOf } from './indicators.ts'

/** What a department is to achieve as a whole, and what it says that it did. */
export interface WholeDossier {
  /** Undefined where only its self-appraisal is published. */
  readonly targets: WholeTargets | undefined
  /** Its own targets with their results; undefined likewise. */
  readonly indicatorTable: IndicatorTable | undefined
  /** Undefined until it is published. */
  readonly appraisal: AppraisalDossier | undefined
  /** What it spent as a whole; undefined until its self-appraisal is published. */
  readonly execution: UnitExecution | undefined
  /** Of its targets, and of what is appraised beside them. */
  readonly attainments: Attainments
  /** Of its targets. */
  readonly measurability: Measurability
}

/** What a department publishes of itself as a whole; undefined where that is nothing. `findings` are the unit's. */
export function wholeDossierOf(
  { whole, wholeAppraisal }: Department,
  appraisal: AppraisalDossier | undefined,
  findings: readonly UnitFinding[],
): WholeDossier | undefined {
  if (!whole && !wholeAppraisal) return undefined
  const form = whole && wholeForm(whole)
  const targets = form ? targetsOf(form, appraisal) : new Map<number, Attainment>()
  const matched = new Set(form && appraisal ? appraisedRowsOf(form, appraisal.appraisal).values() : [])
  const others = (appraisal?.appraisal.indicators ?? []).filter((row) => !matched.has(row))
  return {
    targets: whole,
    indicatorTable: form && tableOf(form, { appraisal, targets, findings }),
    appraisal,
    execution: wholeAppraisal && unitExecutionOf({ appraisals: [wholeAppraisal] }),
    measurability: measurabilityOf(whole?.indicators ?? []),
    attainments: attainmentsOf([...targets.values(), ...others.map(attainmentOf)]),
  }
}

function tableOf(
  form: Project,
  judged: {
    readonly appraisal: AppraisalDossier | undefined
    readonly targets: ReadonlyMap<number, Attainment>
    readonly findings: readonly UnitFinding[]
  },
): IndicatorTable {
  const { appraisal, targets: attainments } = judged
  const findings = judged.findings.flatMap(({ anchor = '', places, ...finding }) =>
    anchor.startsWith('whole-') ? [{ ...finding, place: anchor.slice('whole-'.length) }] : [],
  )
  return indicatorTableOf(form, { appraisal, attainments, findings, floorScale: undefined })
}

/** Whether each target was reached, by its number: one that the self-appraisal does not mention cannot be compared. */
function targetsOf(form: Project, dossier: AppraisalDossier | undefined): ReadonlyMap<number, Attainment> {
  const rows = dossier && appraisedRowsOf(form, dossier.appraisal)
  const attainment = (number: number): Attainment => {
    const row = rows?.get(number)
    if (row) return attainmentOf(row)
    return rows ? { state: 'incomparable', reason: 'not-in-appraisal' } : { state: 'pending' }
  }
  return new Map(form.indicators.map(({ number }) => [number, attainment(number)]))
}
