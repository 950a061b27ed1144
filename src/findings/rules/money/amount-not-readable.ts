import { isOf } from '../../../facts/results/appraisal-pairs.ts'
import { UNREADABLE } from '../../../model/absence.ts'
import { type Amount, amountStateOf } from '../../../model/amount.ts'
import type { Appraisal } from '../../../model/appraisal.ts'
import type { Department } from '../../../model/department.ts'
import { PROJECT_NAMES } from '../../../model/part-names.ts'
import type { Project } from '../../../model/project.ts'
import type { AppraisalRule, Hit, ProjectRule } from '../../finding.ts'

/** A printed amount, of which no one number is certain, such as `10万元左右` or `854万854万`, and which no total counts.
 *  Source: 预算法 §48（八）, 说明清晰. */
export const AMOUNT_NOT_READABLE = {
  id: 'amount-not-readable',
  group: 'money',
  severity: 'check',
  title: '金额读不出数',
  why: '一格里定不出是哪一个数，这笔钱就算不进合计。',
  question: '这里的准确金额是多少，计入合计了没有？',
  find: (project, department) => [
    ...[{ source: PROJECT_NAMES.budget, amount: project.budget }, ...project.funding].flatMap(({ source, amount }) =>
      hitsOf('money', source, amount),
    ),
    ...spentOf(project, department).flatMap(({ label, amount }) => hitsOf('plan', `到${label}的支出`, amount)),
  ],
  findInAppraisal: ({ funding }: Appraisal) =>
    funding.flatMap(({ source, original, revised, executed }) => [
      ...hitsOf('', `自评“${source}”的年初预算`, original),
      ...hitsOf('', `自评“${source}”的全年预算`, revised),
      ...hitsOf('', `自评“${source}”的全年执行`, executed),
    ]),
} as const satisfies ProjectRule & AppraisalRule

function hitsOf(place: string, what: string, amount: Amount | undefined): Hit[] {
  if (!amount || amountStateOf(amount) !== UNREADABLE) return []
  return [{ place, values: [amount.raw], message: `${what}印的是“${amount.raw.trim()}”，定不出是哪一个数。` }]
}

/** The cells of monitoring that print no share of the budget. */
function spentOf(project: Project, { monitoring = [] }: Department) {
  return monitoring
    .filter((report) => isOf(report, project))
    .flatMap(({ spent }) => spent.filter(({ share }) => share === undefined))
    .map(({ label, raw, fen }) => ({ label, amount: { raw, ...(fen !== undefined && { fen }) } }))
}
