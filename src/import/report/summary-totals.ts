import { type Language, say, type Words } from '../../faults/language.ts'
import { FEN_PER_UNIT, type MoneyUnit } from '../../model/amount.ts'
import { formatColumns } from './columns.ts'
import type { Totals, UnitTotal } from './totals.ts'
import { REPORT_WORDS } from './words.ts'

/** The totals of an import as lines for a terminal: files, what each unit got for each year, and what became of the text. */
export function formatTotals({ files, units, characters }: Totals, language: Language): string[] {
  const words = (sayable: Words) => say(sayable, language)
  const heads = [
    REPORT_WORDS.year,
    REPORT_WORDS.unit,
    REPORT_WORDS.projects,
    REPORT_WORDS.appraisals,
    REPORT_WORDS.indicators,
    REPORT_WORDS.budgetSum,
  ].map(words)
  const rows = units.map((unit) => [
    `${unit.year}`,
    unit.unit,
    ...[unit.projects, unit.appraisals, unit.indicators].map(String),
    words(budgetsOf(unit)),
  ])
  return [
    words(REPORT_WORDS.totals(files)),
    ...(rows.length === 0 ? [] : formatColumns([heads, ...rows], '  ')),
    ...(characters.read === 0 ? [] : [`  ${words(REPORT_WORDS.characters(characters))}`]),
  ]
}

function budgetsOf({ budgets }: UnitTotal): Words {
  const sums = budgets.map(({ fen, moneyUnit, missing }): Words => {
    const sum = `${formatFen(fen, moneyUnit)} ${moneyUnit}`
    return missing === 0 ? { en: sum, zh: sum } : REPORT_WORDS.sumWithout(sum, missing)
  })
  return { en: sums.map(({ en }) => en).join(' + '), zh: sums.map(({ zh }) => zh).join(' + ') }
}

/** Fen in a unit of money, with every digit that is not zero and at least two behind the point: `12.50`, `0.0001`. */
export function formatFen(fen: bigint, unit: MoneyUnit): string {
  const size = FEN_PER_UNIT[unit]
  const [sign, amount] = fen < 0n ? ['-', -fen] : ['', fen]
  const decimals = String(amount % size).padStart(String(size).length - 1, '0')
  return `${sign}${amount / size}.${decimals.replace(/(?<!0)0+$/, '').padEnd(2, '0')}`
}
