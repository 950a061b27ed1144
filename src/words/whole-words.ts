import { PROJECT_NAMES } from '../model/part-names.ts'
import type { WholeTargets } from '../model/whole-targets.ts'
import { formatPrinted } from './money.ts'
import { printedWords } from './printed.ts'
import { suppliedWords } from './supplied-words.ts'

/** A text of a whole department's form under its name. */
interface WholeFact {
  readonly label: string
  readonly text: string
}

/** A department's money as a whole, such as `年度预算总额 1480.50 万元`; undefined where the form prints none. */
export function wholeMoneyWords({ budget, moneyUnit, supplied = [] }: WholeTargets): string | undefined {
  if (!budget) return undefined
  const note = supplied.includes('moneyUnit') ? `（原表没有印金额单位，由发布者补充为${moneyUnit}）` : ''
  return `年度预算总额 ${formatPrinted(budget, moneyUnit)}${note}`
}

/** What the form prints beside money, tasks, goals and indicators, in the order of a page: always its name, as printed. */
export function wholeFactsOf(whole: WholeTargets): WholeFact[] {
  const { name, title, printedUnit, duties, source, supplied = [], moneyUnit, year } = whole
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['部门名称', name],
    [PROJECT_NAMES.title, title],
    [PROJECT_NAMES.unit, printedUnit],
    ['部门职责', duties === undefined ? undefined : printedWords(duties)],
    [PROJECT_NAMES.source, source && [source.file, source.place].join(' ').trim()],
    ['由发布者补充', suppliedWords(supplied, { moneyUnit, year }).join('；') || undefined],
  ]
  return facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]))
}
