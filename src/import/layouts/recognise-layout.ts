import { ImportFault, importProblem } from '../../faults/import-fault.ts'
import type { Words } from '../../faults/language.ts'
import type { SourceText } from '../document/document.ts'
import { placeOf, shortPlaceOf } from '../document/place.ts'
import { TARGETS } from './recognise-targets.ts'
import type { Recognised, Recogniser } from './recognised.ts'

/** Every layout that can be read; the first that fits is taken. */
export const RECOGNISERS: readonly Recogniser[] = [TARGETS]

/** Finds what a document holds.
 *  @throws ImportFault when no layout fits, naming the words that were looked for and the lines they were found on. */
export function recognise(source: SourceText): Recognised & { readonly layout: Words } {
  for (const { name, recognise } of RECOGNISERS) {
    const recognised = recognise(source)
    if (recognised) return { layout: name, ...recognised }
  }
  throw new ImportFault([
    importProblem('layout-not-known', source.name, undefined, 'npm run import -- --template out.xlsx'),
    ...RECOGNISERS.flatMap(({ looksFor }) => looksFor).map(({ part, words }) =>
      importProblem('layout-part-looked-for', source.name, undefined, seenIn(source, words), part),
    ),
  ])
}

/** Words of a layout with where the document has them. */
function seenIn(source: SourceText, words: readonly string[]): Words {
  const seen = words.map((word) => seenAt(source, word))
  return { en: seen.map(({ en }) => en).join(', '), zh: seen.map(({ zh }) => zh).join('、') }
}

function seenAt(source: SourceText, word: string): Words {
  const at = source.text.indexOf(word)
  if (at < 0) return { en: `“${word}” (not found)`, zh: `“${word}”（没有）` }
  const range = { start: at, end: at + 1 }
  return {
    en: `“${word}” (${source.place ? '' : 'line '}${shortPlaceOf(source, range)}, but not as this layout has it)`,
    zh: `“${word}”（在${placeOf(source, range)}，但不像这种样式）`,
  }
}
