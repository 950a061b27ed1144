import { appraisedRowsOf } from '../facts/results/appraisal.ts'
import type { Attainment } from '../facts/results/attainment.ts'
import { targetFloorOf } from '../facts/results/grade.ts'
import { groupsOf } from '../facts/results/targets.ts'
import type { Finding, FindingRule } from '../findings/finding.ts'
import { ruleOf } from '../findings/rules.ts'
import type { Grade, GradeScale } from '../model/grade.ts'
import type { Indicator } from '../model/indicator.ts'
import type { Project } from '../model/project.ts'
import type { AppraisalDossier, AppraisedRow } from './appraisal-dossier.ts'

/** One target with what is said beside it. */
export interface IndicatorDossier {
  readonly indicator: Indicator
  /** What was achieved; absent where the self-appraisal has no row of that name, or where there is none. */
  readonly appraised?: AppraisedRow
  /** Whether it was reached. */
  readonly attainment: Attainment
  /** The grade that it would earn by being just met; absent where it has a result, which says more. */
  readonly floor?: Grade
  /** The rules that found something to check in it. */
  readonly flags: readonly FindingRule[]
}

/** The targets of a project. */
export interface IndicatorTable {
  /** In runs of the same level one, in the order printed. */
  readonly groups: readonly { readonly level1: string; readonly rows: readonly IndicatorDossier[] }[]
  /** Whether the form has a column of bases (指标值确定依据). */
  readonly hasBasis: boolean
  /** Whether a self-appraisal of the project is published. */
  readonly isAppraised: boolean
  /** How many rows of the self-appraisal are of none of these targets. */
  readonly unmatched: number
  /** Whether floors are shown and some target has no result yet, so that a floor could stand beside it. */
  readonly mayHaveFloor: boolean
}

/** The self-appraisal, whether each target was reached (by its number), the scale for floors (absent where they are not to be shown) and the findings of a project. */
interface Judged {
  readonly appraisal: AppraisalDossier | undefined
  readonly attainments: ReadonlyMap<number, Attainment>
  readonly floorScale: GradeScale | undefined
  readonly findings: readonly Finding[]
}

/** The targets of a project, each with its result, floor and flags. */
export function indicatorTableOf(project: Project, judged: Judged): IndicatorTable {
  const { appraisal, attainments, floorScale, findings } = judged
  const results = resultsOf(project, appraisal)
  const flags = Map.groupBy(
    findings.filter(({ severity }) => severity === 'check'),
    ({ place }) => place,
  )
  const dossierOf = (indicator: Indicator): IndicatorDossier => {
    const appraised = results.get(indicator.number)
    const floor = floorScale && !appraised ? targetFloorOf(indicator, floorScale) : undefined
    return {
      indicator,
      ...(appraised && { appraised }),
      attainment: attainments.get(indicator.number) ?? { state: 'pending' },
      ...(floor && { floor }),
      flags: (flags.get(`i-${indicator.number}`) ?? []).map(({ rule }) => ruleOf(rule)),
    }
  }
  return {
    groups: groupsOf(project.indicators).map(({ level1, rows }) => ({ level1, rows: rows.map(dossierOf) })),
    hasBasis: project.indicators.some(({ basis }) => basis !== undefined),
    isAppraised: appraisal !== undefined,
    unmatched: (appraisal?.rows.length ?? 0) - results.size,
    mayHaveFloor: floorScale !== undefined && !(appraisal && results.size === project.indicators.length),
  }
}

/** The row of the self-appraisal by the number of its target. */
function resultsOf(project: Project, appraisal: AppraisalDossier | undefined): ReadonlyMap<number, AppraisedRow> {
  if (!appraisal) return new Map()
  const rows = new Map(appraisal.rows.map((row) => [row.indicator, row]))
  const matched = [...appraisedRowsOf(project, appraisal.appraisal)]
  return new Map(
    matched.flatMap(([number, indicator]) => {
      const row = rows.get(indicator)
      return row ? [[number, row] as const] : []
    }),
  )
}
