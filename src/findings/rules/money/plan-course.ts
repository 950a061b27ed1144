import type { Project } from '../../../model/project.ts'
import type { PlanPoint } from '../../../model/spend-plan.ts'
import type { Hit, ProjectRule } from '../../finding.ts'

const HALF_YEAR = 6

/** A cumulative plan that falls from one month to a later one. */
export const PLAN_FALLS = {
  id: 'plan-falls',
  group: 'money',
  severity: 'check',
  title: '支出计划下降',
  why: '支出计划是累计数，只会增加，不会减少。',
  question: '累计支出为什么会变少，这一格填的是累计数还是当期数？',
  looksAt: hasPlan,
  find: ({ spendPlan = [] }) => {
    const known = spendPlan.filter(({ share }) => share !== undefined)
    return known.flatMap((point, index): Hit[] => {
      const before = known[index - 1]
      if (!before || shareOf(point) >= shareOf(before)) return []
      return [hit([before, point], `支出计划从${said(before)}降到${said(point)}。`)]
    })
  },
} as const satisfies ProjectRule

/** A plan above the whole budget. */
export const PLAN_ABOVE_100 = {
  id: 'plan-above-100',
  group: 'money',
  severity: 'check',
  title: '支出计划超过100%',
  why: '计划支出不会超过预算的全部。',
  question: '计划支出为什么超过预算，多出的钱从哪里来？',
  looksAt: hasPlan,
  find: ({ spendPlan = [] }) =>
    spendPlan
      .filter((point) => shareOf(point) > 1)
      .map((point) => hit([point], `支出计划${said(point)}，超过了预算。`)),
} as const satisfies ProjectRule

/** A plan whose last cell is filled in and short of the whole. */
export const PLAN_NOT_100 = {
  id: 'plan-not-100',
  group: 'money',
  severity: 'check',
  title: '支出计划不到100%',
  why: '到年底计划花不完，就要问剩下的钱怎么办。',
  question: '剩下的钱计划什么时候用，要不要收回？',
  looksAt: hasPlan,
  find: ({ spendPlan = [] }) => {
    const last = spendPlan.at(-1)
    if (last?.share === undefined || last.share >= 1) return []
    return [hit([last], `支出计划最后是${said(last)}，没有到100%。`)]
  },
} as const satisfies ProjectRule

/** Everything spent by the end of June. */
export const SPENT_BY_JUNE = {
  id: 'spent-by-june',
  group: 'money',
  severity: 'note',
  title: '上半年计划花完',
  why: '全年的钱计划在上半年花完，下半年的事就没有钱可用；一次性支出则属正常。',
  question: '是不是一次性支出，下半年还有没有要办的事？',
  looksAt: hasPlan,
  find: ({ spendPlan = [] }) => {
    const done = spendPlan.find((point) => point.month <= HALF_YEAR && shareOf(point) >= 1)
    return done ? [hit([done], `支出计划${said(done)}，上半年就全部支出。`)] : []
  },
} as const satisfies ProjectRule

function hasPlan({ spendPlan }: Pick<Project, 'spendPlan'>): boolean {
  return spendPlan !== undefined
}

function shareOf({ share = 0 }: PlanPoint): number {
  return share
}

function said({ label, raw }: PlanPoint): string {
  return `${label}“${raw.trim()}”`
}

function hit(points: readonly PlanPoint[], message: string): Hit {
  return { place: 'plan', values: points.map(({ label, raw }) => `${label} ${raw}`), message }
}
