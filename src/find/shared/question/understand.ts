import type { Known } from '../known.ts'
import { leftOf, leftText } from './left-texts.ts'
import { loneReadersOf, readersOf } from './readers.ts'
import { loneTokensOf, tokensOf } from './scan.ts'
import { joinedValues, withoutSeveral } from './several-values.ts'
import type { Token } from './token.ts'
import { type TypedText, typedSpanOf, typedTextOf } from './typed-text.ts'
import type { LeftText, Understood, UnderstoodPart, UnderstoodQuery } from './understood.ts'

/** Understands a query: word by word as it was typed, and as it may be meant. */
export function understand(query: string, known: Known): UnderstoodQuery {
  const typed = typedTextOf(query)
  const asTyped = asTypedOf(typed, known)
  const meant = meantOf(typed, known)
  return {
    query: typed.typed,
    cut: typed.cut,
    asTyped,
    ...(!isEmpty(meant) && !sameReading(asTyped, meant) && { meant }),
  }
}

function asTypedOf(typed: TypedText, known: Known): Understood {
  const tokens = withoutSeveral(loneTokensOf(typed.text, loneReadersOf(known)))
  return readingOf(typed, tokens, (stretch) => stretch.split(/\s+/).flatMap(leftText))
}

function meantOf(typed: TypedText, known: Known): Understood {
  const tokens = withoutSeveral(joinedValues(tokensOf(typed.text, readersOf(known)), typed.text))
  return readingOf(typed, tokens, leftOf)
}

type LeftOf = typeof leftOf

function readingOf(typed: TypedText, tokens: readonly Token[], leftIn: LeftOf): Understood {
  const texts: LeftText[] = []
  let at = 0
  for (const [index, token] of [...tokens, undefined].entries()) {
    const start = token?.start ?? typed.text.length
    const { start: from, end } = typedSpanOf(typed, at, start)
    if (start > at)
      texts.push(...leftIn(typed.typed.slice(from, end), { after: index > 0, before: token !== undefined }))
    if (token) texts.push(...textIn(typed, token))
    at = token?.end ?? at
  }
  return { parts: tokens.flatMap((token) => partOf(typed, token)), texts: distinct(texts), ...askedIn(tokens) }
}

function textIn(typed: TypedText, { start, end, meaning }: Token): LeftText[] {
  if (meaning.kind === 'quoted') return leftText(meaning.text).map((left) => ({ ...left, quoted: true, core: [] }))
  if (meaning.kind !== 'amount') return []
  const span = typedSpanOf(typed, start, end)
  const text = typed.typed.slice(span.start, span.end).replace(/\s/g, '')
  return [{ text, fen: meaning.fen, quoted: false, core: [] }]
}

function partOf(typed: TypedText, { start, end, meaning }: Token): UnderstoodPart[] {
  if (meaning.kind !== 'part') return []
  const { label, condition } = meaning
  return [{ ...typedSpanOf(typed, start, end), label, condition }]
}

/** A question after one thing may be a list as well: what is asked besides counts. The first that is sure, else the first. */
function askedIn(tokens: readonly Token[]): Pick<Understood, 'asked'> {
  const asked = tokens.flatMap(({ meaning }) => (meaning.kind === 'asked' ? [meaning] : []))
  const besides = asked.filter(({ what }) => what !== 'list')
  const [first] = [...besides.filter(({ sure }) => sure), ...asked.filter(({ sure }) => sure), ...asked]
  return first ? { asked: { what: first.what, sure: first.sure } } : {}
}

function isEmpty({ parts, texts, asked }: Understood): boolean {
  return parts.length === 0 && texts.length === 0 && asked?.what !== 'list'
}

function sameReading(a: Understood, b: Understood): boolean {
  const said = ({ parts, texts }: Understood) => JSON.stringify([parts, texts.map(({ text, core }) => [text, core])])
  return b.asked === undefined && said(a) === said(b)
}

function distinct(texts: readonly LeftText[]): LeftText[] {
  return [...new Map(texts.map((left) => [left.text, left])).values()]
}
