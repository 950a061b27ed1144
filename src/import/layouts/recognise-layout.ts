import { ImportFault } from '../../faults/import-fault.ts'
import type { SourceText } from '../document/document.ts'
import { shortPlaceOf } from '../document/place.ts'
import { TARGETS } from './recognise-targets.ts'
import type { Recognised, Recogniser } from './recognised.ts'

/** Every layout that can be read; the first that fits is taken. */
export const RECOGNISERS: readonly Recogniser[] = [TARGETS]

/** Finds what a document holds.
 *  @throws ImportFault when no layout fits, naming the words that were looked for and the lines they were found on. */
export function recognise(source: SourceText): Recognised & { readonly layout: string } {
  for (const { name, recognise } of RECOGNISERS) {
    const recognised = recognise(source)
    if (recognised) return { layout: name, ...recognised }
  }
  const tried = RECOGNISERS.flatMap(({ looksFor }) => looksFor).map(
    ({ part, words }) => `  ${part}: ${words.map((word) => seen(source, word)).join(', ')}`,
  )
  throw new ImportFault(
    [
      `${source.name}: the layout of this document is not known. Looked for`,
      ...tried,
      'Another form, or tables whose cells are not told apart, as in text from a PDF file, comes in through the workbook:',
      'npm run import -- --template out.xlsx writes it; fill it in, and import that.',
    ].join('\n'),
  )
}

function seen(source: SourceText, word: string): string {
  const at = source.text.indexOf(word)
  return at < 0
    ? `${word} (not found)`
    : `${word} (${source.place ? '' : 'line '}${shortPlaceOf(source, { start: at, end: at + 1 })}, but not as this layout has it)`
}
