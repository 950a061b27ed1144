import type { Finding, FindingGroup, FindingRule } from '../findings/finding.ts'
import { ruleOf } from '../findings/rules.ts'
import type { Project } from '../model/project.ts'
import type { AppraisalDossier } from './appraisal-dossier.ts'

/** A finding with whose it is. */
interface AskedFinding extends Finding {
  readonly project: Project
  /** Name of the indicator in whose row it stands. */
  readonly indicator?: string
}

/** What may be asked because of a rule: one question, however often the rule found something. */
export interface Question {
  readonly rule: FindingRule
  /** What the question is told by. */
  readonly first: AskedFinding
  /** Where the rule found the same. */
  readonly others: readonly AskedFinding[]
}

/** The findings of a project, each with the indicator that it is of. */
export function askedFindingsOf(dossier: {
  readonly project: Project
  readonly findings: readonly Finding[]
  readonly appraisal: Pick<AppraisalDossier, 'appraisal'> | undefined
}): AskedFinding[] {
  const { project, findings, appraisal } = dossier
  return findings.map((finding) => {
    const [, appraised, number] = /^(appraisal-\d+-)?i-(\d+)$/.exec(finding.place) ?? []
    const rows = appraised ? appraisal?.appraisal.indicators : project.indicators
    const indicator = rows?.find((row) => String(row.number) === number)?.name
    return { ...finding, project, ...(indicator !== undefined && { indicator }) }
  })
}

/** Which groups are asked of first: money and results, then what is not there, then how it is written. */
const WEIGHTS: Readonly<Record<FindingGroup, number>> = {
  money: 0,
  appraisal: 1,
  completeness: 2,
  units: 3,
  grade: 4,
  measurability: 5,
  structure: 6,
  repetition: 7,
}

/** The weightiest findings as questions, one a rule, `most` at most: what is to be checked before what is good to know, money
 *  and results before wording. Findings of one rule keep the order given. */
export function questionsOf(findings: readonly AskedFinding[], most = Number.POSITIVE_INFINITY): Question[] {
  return [...Map.groupBy(findings, ({ rule }) => rule)]
    .flatMap(([id, [first, ...others]]): Question[] => (first ? [{ rule: ruleOf(id), first, others }] : []))
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .slice(0, most)
}

function rankOf({ rule }: Question): number {
  return (rule.severity === 'check' ? 0 : 100) + WEIGHTS[rule.group]
}
