import type { BudgetChange } from '../facts/years/project-years.ts'
import type { MissingUnit } from '../facts/years/publication.ts'
import type { UnitFigures } from '../facts/years/unit-figures.ts'
import { NOT_PUBLISHED } from '../model/absence.ts'
import type { Project } from '../model/project.ts'
import { formatChange } from './change.ts'
import { formatAmount } from './money.ts'
import { formatTotal, isUnknown } from './total.ts'

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
