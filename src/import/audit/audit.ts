import type { Words } from '../../faults/language.ts'
import { absenceOf } from '../../model/absence.ts'
import type { MoneyUnit } from '../../model/amount.ts'
import { parseAmount } from '../../parse/amount.ts'
import { parseTarget } from '../../parse/target.ts'
import type { Range } from '../document/document.ts'
import type { Records } from '../layouts/records/records.ts'
import { columnOf } from '../layouts/words/columns.ts'
import { roleOf } from '../layouts/words/labels.ts'
import { isLevelName } from '../layouts/words/levels.ts'
import { AUDIT_WORDS } from './audit-words.ts'

/** A sign that a document may have been read otherwise than a person reads it, or is odd itself: to be looked at in the original. */
interface Sign {
  /** The record, by its name. */
  readonly name: string
  /** Where its form stands. */
  readonly range: Range
  readonly words: Words
}

/** An indicator of any record. */
interface AnyIndicator {
  readonly level2: string
  readonly name: string
  readonly target?: string | undefined
  readonly actual?: string | undefined
}

/** Looks through what an import read for signs of a value in a wrong place: amounts that do not add up, labels among values, targets
 *  that hold two values, goals printed twice. */
export function auditOf({ projects, appraisals, wholes, wholeAppraisals }: Records): Sign[] {
  return [
    ...projects.flatMap(({ file, range }) => {
      const { name, budget, funding, periodMoney, moneyUnit, goals = [], periodGoals = [], indicators } = file
      const [total, ...parts] = Object.values(periodMoney ?? {})
      return signs(name, range, [
        ...amountSigns([budget, ...Object.values(funding), total, ...parts], moneyUnit),
        ...sumSigns(budget, Object.values(funding), moneyUnit),
        ...sumSigns(total, parts, moneyUnit),
        ...goalSigns(goals, periodGoals),
        ...labelSigns({
          name,
          department: file.department,
          implementer: file.implementer,
          unit: file.unit,
          ...funding,
        }),
        ...indicatorSigns(indicators),
        ...indicatorSigns(file.periodIndicators ?? []),
      ])
    }),
    ...wholes.flatMap(({ file, range }) => {
      const { name, budget, tasks = [], moneyUnit, goals = [], indicators } = file
      const totals = tasks.flatMap(({ amounts }) => Object.values(amounts)[0] ?? [])
      return signs(name, range, [
        ...amountSigns([budget, ...totals], moneyUnit),
        ...sumSigns(budget, totals, moneyUnit),
        ...goalSigns(goals, []),
        ...labelSigns({ name, ...file.funding }),
        ...indicatorSigns(indicators),
      ])
    }),
    ...[...appraisals, ...wholeAppraisals].flatMap(({ file, range }) =>
      signs(file.name, range, [
        ...labelSigns({ name: file.name, department: file.department, implementer: file.implementer }),
        ...indicatorSigns(file.indicators),
      ]),
    ),
  ]
}

function signs(name: string, range: Range, words: readonly Words[]): Sign[] {
  return words.map((one) => ({ name, range, words: one }))
}

/** An amount that is no number is in no sum. */
function amountSigns(amounts: readonly (string | undefined)[], unit: MoneyUnit): Words[] {
  const unread = amounts.filter((amount) => {
    const read = amount === undefined ? undefined : parseAmount(amount, unit)
    return amount !== undefined && read?.fen === undefined && absenceOf(amount) === undefined
  })
  return unread.map((amount = '') => AUDIT_WORDS.amount(amount))
}

/** Only where every amount is a number. */
function sumSigns(total: string | undefined, parts: readonly string[], unit: MoneyUnit): Words[] {
  if (total === undefined || parts.length === 0) return []
  const filled = parts.filter((part) => part.trim() !== '')
  const fens = filled.map((part) => parseAmount(part, unit)?.fen)
  const whole = parseAmount(total, unit)?.fen
  if (whole === undefined || filled.length === 0 || fens.some((fen) => fen === undefined)) return []
  const sum = fens.reduce<bigint>((all, fen) => all + (fen ?? 0n), 0n)
  return sum === whole ? [] : [AUDIT_WORDS.sum(total, filled)]
}

function goalSigns(goals: readonly string[], periodGoals: readonly string[]): Words[] {
  const twice = goals.filter((goal, n) => goals.indexOf(goal) < n)
  const both = goals.filter((goal) => periodGoals.includes(goal))
  return [...new Set([...twice, ...both])].map(AUDIT_WORDS.goalTwice)
}

/** A value that is itself a label: its own may have been blank. Names may well end as sources of money do. */
function labelSigns(values: Readonly<Record<string, string | undefined>>): Words[] {
  return Object.values(values).flatMap((value) =>
    value !== undefined && isLabel(value) ? [AUDIT_WORDS.label(value)] : [],
  )
}

function isLabel(value: string): boolean {
  const role = roleOf(value)
  return (role !== undefined && role !== 'funding' && role !== 'other') || columnOf(value) !== undefined
}

function indicatorSigns(indicators: readonly AnyIndicator[]): Words[] {
  const twice = indicators.filter((one, n) =>
    indicators
      .slice(0, n)
      .some(({ level2, name, target }) => level2 === one.level2 && name === one.name && target !== one.target),
  )
  const signs = indicators.flatMap(({ name, target = '', actual = '' }) => [
    ...(isLabel(name) || isLevelName(name) ? [AUDIT_WORDS.label(name)] : []),
    ...[target, actual].flatMap((value) => {
      if (value !== '' && (isLabel(value) || isLevelName(value))) return [AUDIT_WORDS.label(value)]
      return holdsTwo(value) ? [AUDIT_WORDS.twoValues(name, value)] : []
    }),
  ])
  return [...signs, ...twice.map(({ name }) => AUDIT_WORDS.indicatorTwice(name))]
}

/** Whether a value is none by itself and holds two numbers with operators of their own, such as `≥10公里≥2座`. */
function holdsTwo(value: string): boolean {
  const operators = value.match(/[≥≤＞＜><]=?\s*\d/g) ?? []
  return operators.length > 1 && parseTarget(value).kind === 'quality'
}
