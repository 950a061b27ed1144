import { AMOUNT_NOT_READABLE } from './amount-not-readable.ts'
import { FULL_MARKS_NO_ACTUAL, OVER_ACHIEVED } from './appraisal-actuals.ts'
import { RATE_NOT_EXECUTED } from './appraisal-execution.ts'
import { RATE_LOW_NO_REASON, SCORE_LOST_NO_REASON } from './appraisal-reasons.ts'
import { SCORE_ABOVE_WEIGHT, WEIGHTS_NOT_100 } from './appraisal-scores.ts'
import { TARGET_CHANGED } from './appraisal-targets.ts'
import { COST_ABOVE_BUDGET } from './cost-above-budget.ts'
import { COST_AT_LEAST, COST_PERCENT } from './cost-units.ts'
import { COUNT_PERCENT, RATE_COUNTED, RATE_WITHOUT_PERCENT } from './count-units.ts'
import { DUPLICATE_CODE } from './duplicate-code.ts'
import type { FindingRule } from './finding.ts'
import { FUNDING_NOT_TOTAL } from './funding-sum.ts'
import { NO_BENEFIT, NO_COST, NO_INDICATORS, NO_SATISFACTION } from './missing-kinds.ts'
import { NUMBER_MISSING } from './missing-number.ts'
import { BASIS_BLANK, CODE_MISSING, PLAN_BLANK, PURPOSE_MISSING, TARGET_BLANK } from './missing-parts.ts'
import { OVER_SPENT } from './over-spent.ts'
import { PERCENT_ABOVE_100, PERCENT_AT_LEAST_100 } from './percent-range.ts'
import { PLACEHOLDER } from './placeholder.ts'
import { PLAN_ABOVE_100, PLAN_FALLS, PLAN_NOT_100, SPENT_BY_JUNE } from './plan-course.ts'
import { DESCRIPTION_REPEATS_NAME, SAME_BASIS, SAME_THRESHOLD } from './repetition.ts'
import { CATEGORY_UNKNOWN, LAYOUTS_MIXED, LEVEL_MISMATCH } from './structure.ts'
import { FLOOR_LOW } from './target-floor.ts'
import { GOALS_COPIED, UNIT_SAME_BASIS } from './unit-repetition.ts'
import { NUMBERS_UNUSED } from './unused-numbers.ts'
import { NO_QUANTITY, TARGET_REPEATS_NAME, TARGET_VAGUE } from './vague-target.ts'

/** Every review rule (审查要点) that one year's documents allow, in the order in which findings are listed. */
export const FINDING_RULES = [
  NO_INDICATORS,
  NO_COST,
  NO_BENEFIT,
  NO_SATISFACTION,
  TARGET_BLANK,
  NUMBER_MISSING,
  BASIS_BLANK,
  CODE_MISSING,
  PURPOSE_MISSING,
  PLAN_BLANK,
  PLACEHOLDER,
  TARGET_REPEATS_NAME,
  TARGET_VAGUE,
  NO_QUANTITY,
  NUMBERS_UNUSED,
  COUNT_PERCENT,
  RATE_COUNTED,
  RATE_WITHOUT_PERCENT,
  COST_PERCENT,
  COST_AT_LEAST,
  PERCENT_ABOVE_100,
  PERCENT_AT_LEAST_100,
  DESCRIPTION_REPEATS_NAME,
  SAME_THRESHOLD,
  SAME_BASIS,
  GOALS_COPIED,
  UNIT_SAME_BASIS,
  AMOUNT_NOT_READABLE,
  FUNDING_NOT_TOTAL,
  PLAN_FALLS,
  PLAN_ABOVE_100,
  PLAN_NOT_100,
  SPENT_BY_JUNE,
  COST_ABOVE_BUDGET,
  LEVEL_MISMATCH,
  LAYOUTS_MIXED,
  CATEGORY_UNKNOWN,
  DUPLICATE_CODE,
  FLOOR_LOW,
  WEIGHTS_NOT_100,
  SCORE_ABOVE_WEIGHT,
  RATE_LOW_NO_REASON,
  SCORE_LOST_NO_REASON,
  FULL_MARKS_NO_ACTUAL,
  OVER_ACHIEVED,
  RATE_NOT_EXECUTED,
  OVER_SPENT,
  TARGET_CHANGED,
] as const satisfies readonly FindingRule[]

const BY_ID: ReadonlyMap<string, FindingRule> = new Map(FINDING_RULES.map((rule) => [rule.id, rule]))

/** The rule of a finding. Throws a RangeError where there is none of that id. */
export function ruleOf(id: string): FindingRule {
  const rule = BY_ID.get(id)
  if (!rule) throw new RangeError(`There is no review rule “${id}”.`)
  return rule
}
