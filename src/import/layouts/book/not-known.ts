import type { Words } from '../../../faults/language.ts'
import type { Range, SourceText } from '../../document/document.ts'
import { placeOf, shortPlaceOf, spanOf } from '../../document/place.ts'
import { LAYOUTS } from '../layouts.ts'
import { seenIn } from '../looked-for.ts'
import type { Problem } from '../recognised.ts'
import type { TableFound } from '../recognised-document.ts'
import { formWordInLine } from './form-like.ts'
import type { SetAside } from './set-aside.ts'

/** What is wrong with a table that looks like a form and that no layout reads; `isFirst` says also what was looked for. */
export function tableNotKnown(source: SourceText, table: TableFound, isFirst: boolean): Problem[] {
  const { number, heading, range, looksLike } = table
  return [
    notKnown(source, range, looksLike ?? '', {
      en: `table ${number}${heading === undefined ? '' : ` “${heading}”`}`,
      zh: `第 ${number} 张表${heading === undefined ? '' : `“${heading}”`}`,
    }),
    ...(isFirst ? LAYOUTS.toReversed() : []).map(({ name, looksFor }) => ({
      start: range.start,
      code: 'layout-part-looked-for' as const,
      other: seenIn(source, looksFor, range),
      also: name,
    })),
  ]
}

/** Text outside tables that looks like a form whose cells are not told apart: it is not set aside. */
export function looseFormsIn(
  source: SourceText,
  aside: readonly SetAside[],
): { readonly aside: SetAside; readonly problem: Problem }[] {
  return aside.flatMap((one) => {
    const piece =
      one.part.kind === 'text' ? one.pieces.find(({ text }) => formWordInLine(text) !== undefined) : undefined
    const range = spanOf(one.pieces)
    if (!piece || !range) return []
    const at = piece.ranges[0]?.start ?? range.start
    const words = { en: 'this text', zh: '这段文字' }
    return [
      {
        aside: one,
        problem: notKnown(source, { start: at, end: range.end }, formWordInLine(piece.text) ?? '', words, range),
      },
    ]
  })
}

function notKnown(source: SourceText, range: Range, word: string, what: Words, covers: Range = range): Problem {
  return {
    start: range.start,
    covers,
    code: 'table-layout-not-known',
    text: word,
    other: {
      en: `${what.en} (${source.place ? '' : 'lines '}${shortPlaceOf(source, range).en})`,
      zh: `${what.zh}（${placeOf(source, range)}）`,
    },
  }
}
