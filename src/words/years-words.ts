import { budgetOf } from '../facts/money/money.ts'
import type { BudgetChange } from '../facts/years/project-years.ts'
import type { MissingUnit } from '../facts/years/publication.ts'
import type { RowCourse } from '../facts/years/row-course.ts'
import type { UnitChanges } from '../facts/years/unit-changes.ts'
import type { UnitFigures } from '../facts/years/unit-figures.ts'
import { NOT_PUBLISHED } from '../model/absence.ts'
import type { Total } from '../model/amount.ts'
import type { Project } from '../model/project.ts'
import { formatChange, formatRoundedChange } from './change.ts'
import { againstWords, moneyChangeWords } from './changes-words.ts'
import { formatAmount } from './money.ts'
import { formatTotal, formatTotalWan, isUnknown } from './total.ts'
import { differenceInWan } from './wan.ts'

/** Years in words, such as `2023、2021年`. */
export function yearsWords(years: readonly number[]): string {
  return `${years.join('、')}年`
}

/** A budget's change, such as `比上一年 +12.5%`, `与上一年持平`, or `比2019年 …` where the year between has no such project. */
export function changeWords({ since, share }: BudgetChange, year: number): string {
  const against = since === year - 1 ? '上一年' : `${since}年`
  return share === 0 ? `与${against}持平` : `比${against} ${formatChange(share)}`
}

/** A project's budget in full yuan, or the name of what is missing. */
export function yuanWords({ budget }: Project): string {
  return formatAmount(budget)
}

/** What the appraised projects spent, in words; `未公布` without an appraisal. */
export function executedWords({ executed }: UnitFigures): string {
  if (!executed) return NOT_PUBLISHED
  return `${executed.count} 个项目执行${isUnknown(executed) ? '数' : ''} ${formatTotal(executed)}`
}

/** Why a unit that published nothing is named. */
export function missingWords({ listed, years }: MissingUnit): string {
  const published = years.length > 0 ? `公布过${yearsWords(years)}` : '从未公布'
  return listed ? `在应当公布的名单里，${published}` : published
}

/** So much more or less is said in words. */
const LARGE = 0.2

/** What became of a project, such as `大增 +33%`, `新`, `2023年后不见了`, or `比2022年 持平` where the year between has it not. `newest` is
 *  the unit's newest year. */
export function courseWords({ came, went, change }: RowCourse, newest: number): string {
  if (went !== undefined) return `${went}年后不见了`
  if (came === newest) return '新'
  const since = came === undefined ? '' : `，${came}年起`
  if (!change) return came === undefined ? '' : `${came}年起`
  const than = change.since === newest - 1 ? '' : `比${change.since}年 `
  return `${than}${sizeWords(change.share)}${formatRoundedChange(change.share)}${since}`
}

function sizeWords(share: number): string {
  if (share >= LARGE) return '大增 '
  return share <= -LARGE ? '大减 ' : ''
}

/** A unit's money against what it published before: the change first, under it both sums, such as `+33%`,
 *  `由 100,000.00 元到 133,000.00 元，增加 33,000.00 元（33%）`. */
export function changeAnswer(changes: UnitChanges | undefined): { readonly figure: string; readonly note: string } {
  if (!changes) return { figure: '没法比', note: '只有一年有项目' }
  const { before, after, budget } = changes
  const against = `比${againstWords([before.year], after.year)}`
  if (budget?.share !== undefined)
    return { figure: formatRoundedChange(budget.share), note: `${against}：${moneyChangeWords(budget)}` }
  const { missing } = budgetOf([...before.projects, ...after.projects])
  if (missing > 0) return { figure: '没法比', note: `${against}：有 ${missing} 个预算没有数字` }
  if (budget?.difference === undefined) return { figure: '持平', note: against }
  return { figure: `${differenceInWan(budget.difference)}万元`, note: `${against}：${moneyChangeWords(budget)}` }
}

/** What a unit published for a year, in a cell: its money in 万元, or that there were only other goals, or only self-appraisals. */
export function publishedMark({ budget }: { readonly budget: Total }, isMissing: boolean): string {
  if (isMissing) return '只有自评'
  return budget.count === 0 ? '没有项目' : formatTotalWan(budget)
}
