import type { FindingRule } from './finding.ts'
import { FULL_MARKS_NO_ACTUAL, OVER_ACHIEVED } from './rules/appraisal/appraisal-actuals.ts'
import { RATE_NOT_EXECUTED } from './rules/appraisal/appraisal-execution.ts'
import { RATE_LOW_NO_REASON, SCORE_LOST_NO_REASON } from './rules/appraisal/appraisal-reasons.ts'
import { SCORE_ABOVE_WEIGHT, WEIGHTS_NOT_100 } from './rules/appraisal/appraisal-scores.ts'
import { TARGET_CHANGED } from './rules/appraisal/appraisal-targets.ts'
import { OVER_SPENT } from './rules/appraisal/over-spent.ts'
import { NO_BENEFIT, NO_COST, NO_INDICATORS, NO_SATISFACTION } from './rules/completeness/missing-kinds.ts'
import { NUMBER_MISSING } from './rules/completeness/missing-number.ts'
import {
  BASIS_BLANK,
  CODE_MISSING,
  PLAN_BLANK,
  PURPOSE_MISSING,
  TARGET_BLANK,
} from './rules/completeness/missing-parts.ts'
import { PLACEHOLDER } from './rules/completeness/placeholder.ts'
import { NUMBERS_UNUSED } from './rules/measurability/unused-numbers.ts'
import { NO_QUANTITY, TARGET_REPEATS_NAME, TARGET_VAGUE } from './rules/measurability/vague-target.ts'
import { AMOUNT_NOT_READABLE } from './rules/money/amount-not-readable.ts'
import { COST_ABOVE_BUDGET } from './rules/money/cost-above-budget.ts'
import { FUNDING_NOT_TOTAL } from './rules/money/funding-sum.ts'
import { PLAN_ABOVE_100, PLAN_FALLS, PLAN_NOT_100, SPENT_BY_JUNE } from './rules/money/plan-course.ts'
import { WHOLE_NOT_TOTAL } from './rules/money/whole-sums.ts'
import { DESCRIPTION_REPEATS_NAME, SAME_BASIS, SAME_THRESHOLD } from './rules/repetition/repetition.ts'
import { GOALS_COPIED, UNIT_SAME_BASIS } from './rules/repetition/unit-repetition.ts'
import { DUPLICATE_CODE } from './rules/structure/duplicate-code.ts'
import { CATEGORY_UNKNOWN, LAYOUTS_MIXED, LEVEL_MISMATCH } from './rules/structure/structure.ts'
import { FLOOR_LOW } from './rules/structure/target-floor.ts'
import { COST_AT_LEAST, COST_PERCENT } from './rules/units/cost-units.ts'
import { COUNT_PERCENT, RATE_COUNTED, RATE_WITHOUT_PERCENT } from './rules/units/count-units.ts'
import { PERCENT_ABOVE_100, PERCENT_AT_LEAST_100 } from './rules/units/percent-range.ts'

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
  WHOLE_NOT_TOTAL,
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
