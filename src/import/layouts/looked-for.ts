import type { Words } from '../../faults/language.ts'
import type { Range, SourceText } from '../document/document.ts'
import { placeOf, shortPlaceOf } from '../document/place.ts'

/** Words of a layout with where a document, or a part of it, has them. */
export function seenIn(source: SourceText, words: readonly string[], within?: Range): Words {
  const seen = words.map((word) => seenAt(source, word, within))
  return { en: seen.map(({ en }) => en).join(', '), zh: seen.map(({ zh }) => zh).join('、') }
}

function seenAt(source: SourceText, word: string, within: Range = { start: 0, end: source.text.length }): Words {
  const at = source.text.slice(within.start, within.end).indexOf(word)
  if (at < 0) return { en: `“${word}” (not found)`, zh: `“${word}”（没有）` }
  const range = { start: within.start + at, end: within.start + at + 1 }
  return {
    en: `“${word}” (${source.place ? '' : 'line '}${shortPlaceOf(source, range).en}, but not as this layout has it)`,
    zh: `“${word}”（在${placeOf(source, range)}，但不像这种样式）`,
  }
}
