import { type Language, say } from '../../faults/language.ts'
import { placeWords } from '../../faults/place-words.ts'
import { quote } from '../../faults/quote.ts'
import { auditOf } from '../audit/audit.ts'
import { AUDIT_HEAD } from '../audit/audit-words.ts'
import { placeOf } from '../document/place.ts'
import type { Examined } from '../examine.ts'
import { firstLines } from './summary-faults.ts'

/** What should be checked in the original of a document, as lines for a terminal. */
export function auditLines({ source, recognised }: Examined, verbose: boolean, language: Language): string[] {
  const lines = auditOf(recognised).map(
    ({ name, range, words }) =>
      `    ${say(placeWords(placeOf(source, range)), language)} ${quote(name)}: ${say(words, language)}`,
  )
  if (lines.length === 0) return []
  return [`  ${say(AUDIT_HEAD, language)}`, ...firstLines(lines, '    ', verbose, language)]
}
