import { contentPlaceOf } from '../../content/layout.ts'
import type { PlannedFile } from '../../content/write/write-content.ts'
import { type Language, say } from '../../faults/language.ts'
import { printable } from '../../faults/quote.ts'
import { formatColumns } from './columns.ts'
import { diffLines } from './diff-lines.ts'
import { REPORT_WORDS, STATE_WORDS } from './words.ts'

const SHOWN = 12

/** The files of an import with what becomes of each, as lines for a terminal. */
export function formatPlanned(contentDir: string, planned: readonly PlannedFile[], language: Language): string[] {
  return [
    say(REPORT_WORDS.filesIn(contentDir), language),
    ...formatColumns(
      planned.map(({ path, state }) => [say(STATE_WORDS[state], language), path]),
      '  ',
    ),
  ]
}

/** The lines by which a file differs from the one that stands in its place: `-` stands there, `+` is from the
 *  document. */
export function formatDifference({ path, bytes, existing, state }: PlannedFile, language: Language): string[] {
  if (contentPlaceOf(path)?.kind === 'source' || !existing) return [say(REPORT_WORDS.otherBytes(path), language)]
  const lines = diffLines(decode(existing), decode(bytes))
  const rest = lines.length - SHOWN
  return [
    say(state === 'removed' ? REPORT_WORDS.goes(path, lines.length) : REPORT_WORDS.linesDiffer(path, lines.length), language),
    ...lines.slice(0, SHOWN).map(({ sign, number, line }) => `  ${sign}${number}: ${printable(line)}`),
    ...(rest > 0 ? [`  ${say(REPORT_WORDS.andMore(rest), language)}`] : []),
  ]
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
