import { type Language, say } from '../../faults/language.ts'
import { printable } from '../../faults/quote.ts'
import { shortPlaceOf } from '../document/place.ts'
import type { Examined } from '../examine.ts'
import { formatColumns } from './columns.ts'
import { REPORT_WORDS } from './words.ts'

/** The forms of whole departments in a document, as lines for a terminal. */
export function wholeLines({ source, recognised }: Examined, language: Language): string[] {
  const { wholes, wholeAppraisals } = recognised
  const words = (key: 'wholeTargets' | 'wholeAppraisal') => say(REPORT_WORDS[key], language)
  const rows = [
    ...wholes.map((draft) => ({ ...draft, kind: words('wholeTargets') })),
    ...wholeAppraisals.map((draft) => ({ ...draft, kind: words('wholeAppraisal') })),
  ].map(({ kind, file, range }) => [
    kind,
    printable(file.name),
    `${file.tasks?.length ?? 0}`,
    `${file.indicators.length}`,
    say(shortPlaceOf(source, range), language),
  ])
  if (rows.length === 0) return []
  const heads = ['', 'name', 'tasks', 'indicators', 'lines'] as const
  return [
    `  ${say(REPORT_WORDS.wholes, language)}`,
    ...formatColumns([heads.map((head) => (head === '' ? '' : say(REPORT_WORDS[head], language))), ...rows], '    '),
  ]
}
