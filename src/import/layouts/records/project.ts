import { type ProjectFile, projectFileSchema } from '../../../model/files/project-file.ts'
import { parseAmount } from '../../../parse/amount.ts'
import type { Draft, IndicatorRow } from '../read/reading.ts'
import { bareLabel } from '../words/word.ts'
import { columnsIn, inOrder, ordered, othersOf, rolesIn, textsOf } from './ordered.ts'

const { shape } = projectFileSchema

/** Roles of labels that a project has a field for. */
export const PROJECT_ROLES = rolesIn(shape)

/** Columns that its indicators have a field for. */
export const PROJECT_COLUMNS = columnsIn(shape.indicators.element.shape)

/** A project as its file has it; undefined when the form did not give what a file needs. Where a form prints no other amount, that
 *  of the project is its budget. */
export function projectOf(draft: Draft, source: ProjectFile['source']): ProjectFile | undefined {
  const { texts, lists, title, moneyUnit, spendPlan, indicators, periodIndicators } = draft
  const name = texts.get('name')
  const { budget, funding, periodMoney, fields } = withoutParts(draft, moneyOf(draft))
  if (!name || !moneyUnit || !indicators || (budget === undefined && draft.listed?.hasMoney !== false)) return undefined
  const rows = (list: readonly IndicatorRow[]) => list.map((row) => inOrder(row, PROJECT_COLUMNS))
  return ordered<ProjectFile>(shape, {
    ...textsOf<ProjectFile>(draft),
    ...Object.fromEntries([...lists].map(([role, list]) => [role, [...list]])),
    title,
    name,
    moneyUnit,
    budget,
    funding: Object.fromEntries(funding),
    periodMoney: periodMoney.size > 0 ? Object.fromEntries(periodMoney) : undefined,
    spendPlan,
    periodIndicators: periodIndicators.length > 0 ? rows(periodIndicators) : undefined,
    indicators: rows(indicators),
    ...othersOf({ ...draft, fields }),
    supplied: draft.supplied.length > 0 ? [...draft.supplied] : undefined,
    source,
  })
}

/** The label of an amount that is the project's own budget where no other is printed. */
const OF_PROJECT = /^项目资金(?:总额|合计)$/
/** A sum of the project beside its budget, of which no more is said than its label. */
const SUM_OF_PROJECT = /^(?:项目)?总/

function moneyOf({ texts, funding, periodMoney, fields, periodBeside, periodAt = 0 }: Draft) {
  const budget = texts.get('budget')
  const [first, ...parts] = [...periodMoney]
  if (!first) return { budget, funding, periodMoney, fields }
  const [label, amount] = first
  if (budget === undefined && funding.size === 0 && OF_PROJECT.test(bareLabel(label)))
    return { budget: amount, funding: new Map(parts), periodMoney: new Map(), fields }
  if (parts.length > 0 || periodBeside || !SUM_OF_PROJECT.test(bareLabel(label)))
    return { budget, funding, periodMoney, fields }
  return { budget, funding, periodMoney: new Map(), fields: fields.toSpliced(periodAt, 0, { label, text: amount }) }
}

type Money = ReturnType<typeof moneyOf>

/** Sources of which one is parted again with 其中：, such as 财政拨款 80, 其中：一般公共预算 50, 政府性基金 30: where the amounts tell that
 *  these are its parts, and what is left makes up the budget, they are kept under their labels and not as sources. */
function withoutParts({ ofWhich, moneyUnit }: Draft, money: Money): Money {
  const sources = [...money.funding]
  const fenOf = (amount = '') => (moneyUnit && parseAmount(amount, moneyUnit)?.fen) ?? 0n
  const parts = new Set<string>()
  for (const [n, [, amount]] of sources.entries()) {
    const [next] = sources[n + 1] ?? []
    if (next === undefined || !ofWhich.has(next)) continue
    let sum = 0n
    for (const [k, [, part]] of sources.slice(n + 1).entries()) {
      sum += fenOf(part)
      if (sum !== fenOf(amount)) continue
      for (const [word] of sources.slice(n + 1, n + 2 + k)) parts.add(word)
      break
    }
  }
  const rest = sources.filter(([word]) => !parts.has(word))
  const sum = rest.reduce((all, [, amount]) => all + fenOf(amount), 0n)
  if (parts.size === 0 || sum !== fenOf(money.budget)) return money
  const fields = sources.flatMap(([label, text]) => (parts.has(label) ? [{ label: `其中：${label}`, text }] : []))
  return { ...money, funding: new Map(rest), fields: [...fields, ...money.fields] }
}
