import { contentPlaceOf } from '../../content/layout.ts'
import type { PlannedFile } from '../../content/write/write-content.ts'
import { type Language, say, type Words } from '../../faults/language.ts'
import { printable } from '../../faults/quote.ts'
import { formatColumns } from './columns.ts'
import { diffLines } from './diff-lines.ts'
import { REPORT_WORDS, STATE_WORDS } from './words.ts'

const SHOWN = 12
/** Files of an import that are listed one by one unless all are asked for. */
const FILES_SHOWN = 40

/** The files of an import with what becomes of each, as lines for a terminal. Of many, those that overwrite or add to what stands
 *  there are listed, and the others counted; with `verbose` all are listed. */
export function formatPlanned(
  contentDir: string,
  planned: readonly PlannedFile[],
  verbose: boolean,
  language: Language,
): string[] {
  const whole = verbose || planned.length <= FILES_SHOWN
  const listed = whole ? planned : planned.filter(({ state }) => state === 'different' || state === 'extended')
  return [
    say(whole ? REPORT_WORDS.filesIn(contentDir) : REPORT_WORDS.counts(contentDir, countsOf(planned)), language),
    ...formatColumns(
      listed.map(({ path, state }) => [say(STATE_WORDS[state], language), path]),
      '  ',
    ),
  ]
}

function countsOf(planned: readonly PlannedFile[]): Words {
  const counts = [...Map.groupBy(planned, ({ state }) => state)].map(([state, { length }]) => ({
    en: `${length} ${STATE_WORDS[state].en}`,
    zh: `${STATE_WORDS[state].zh} ${length} 个`,
  }))
  return { en: counts.map(({ en }) => en).join(', '), zh: counts.map(({ zh }) => zh).join('、') }
}

/** The lines by which a file differs from the one that stands in its place: `-` stands there, `+` is from the
 *  document. */
export function formatDifference({ path, bytes, existing, state }: PlannedFile, language: Language): string[] {
  if (contentPlaceOf(path)?.kind === 'source' || !existing) return [say(REPORT_WORDS.otherBytes(path), language)]
  const lines = diffLines(decode(existing), decode(bytes))
  const rest = lines.length - SHOWN
  return [
    say(
      state === 'removed' ? REPORT_WORDS.goes(path, lines.length) : REPORT_WORDS.linesDiffer(path, lines.length),
      language,
    ),
    ...lines.slice(0, SHOWN).map(({ sign, number, line }) => `  ${sign}${number}: ${printable(line)}`),
    ...(rest > 0 ? [`  ${say(REPORT_WORDS.andMore(rest), language)}`] : []),
  ]
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
