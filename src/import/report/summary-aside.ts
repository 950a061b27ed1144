import { type Language, say } from '../../faults/language.ts'
import { printable } from '../../faults/quote.ts'
import type { Examined } from '../examine.ts'
import { formatColumns } from './columns.ts'
import { firstLines } from './summary-faults.ts'
import { REPORT_WORDS } from './words.ts'

const SHOWN_NAMES = 5

/** How many of its tables a document gave, and what of it was set aside, as lines for a terminal. */
export function asideLines({ recognised }: Examined, verbose: boolean, language: Language): string[] {
  const { aside, tables, forms } = recognised
  if (aside.length === 0) return []
  const left = aside.filter(({ number }) => number !== undefined).map(({ part }) => part.heading ?? '–')
  const names = [...new Set(left)]
  const rest = names.length - SHOWN_NAMES
  const named = printable(names.slice(0, SHOWN_NAMES).join(language === 'zh' ? '、' : ', '))
  const taken = rangesOf(forms.map(({ number }) => number))
  const rows = aside.map(({ part, number }) => [
    say(part.kind === 'table' ? REPORT_WORDS.asideTable(number ?? 0) : REPORT_WORDS.asideText, language),
    printable(part.heading ?? '–'),
    `${part.characters}`,
    part.place,
  ])
  return [
    ...(tables.length > 0
      ? [
          `  ${say(REPORT_WORDS.tablesTaken(forms.length, tables.length, taken, left.length, named, Math.max(0, rest)), language)}`,
        ]
      : []),
    `  ${say(REPORT_WORDS.asideList, language)}`,
    ...firstLines(formatColumns(rows, '    '), '    ', verbose, language),
  ]
}

/** Numbers as `--only` takes them: 1,3,41-60. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: { readonly from: number; to: number }[] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last.to + 1 === number) last.to = number
    else ranges.push({ from: number, to: number })
  }
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}
