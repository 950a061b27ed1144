import { lettersOf } from '../../shared/letters.ts'
import type { NumberList } from '../../shared/lists.ts'
import { amountsWithin } from '../../shared/question/amounts-within.ts'
import { amountWord } from '../../shared/question/typed-amount.ts'
import type { SearchRecord } from '../../shared/record.ts'
import { indexedPairsOf } from '../../shared/tokens.ts'

/** A text that so many pages of a shard print is indexed once, with the pages: four fifths of all that is printed. */
const MANY = 16

/** What the pages of a shard print, as the index has it. */
interface Body {
  /** Texts that many pages print, with the pages. */
  readonly texts: readonly NumberList[]
  /** For each page, then for each of the texts, the words to be found by, each once. */
  readonly words: readonly (readonly string[])[]
}

/** What some records print. A page's own code is found by the list of codes. */
export function bodyOf(records: readonly SearchRecord[]): Body {
  const lettersIn = remembered((cell) => lettersOf(cell).text)
  const fenWithin = remembered((cell) => amountsWithin(cell).map(({ fen }) => fen))
  const printed = records.map((record) => {
    const cells = record.rows.flatMap((row) => row.cells).map(lettersIn)
    const code = lettersIn(record.code ?? '')
    return new Set(cells.filter((letters) => letters !== '' && letters !== code))
  })
  const texts = commonOf(printed)
  const common = new Set(texts.map(({ text }) => text))
  const own = printed.map((all) => [...all].filter((letters) => !common.has(letters)))
  const words = records.map(({ rows }, page) => {
    const amounts = rows.flatMap(({ fen, cells }) => [...(fen === undefined ? [] : [fen]), ...cells.flatMap(fenWithin)])
    return [...new Set([...(own[page] ?? []).flatMap(indexedPairsOf), ...amounts.map(amountWord)])]
  })
  return { texts, words: [...words, ...texts.map(({ text }) => [...new Set(indexedPairsOf(text))])] }
}

/** What many pages print, in the order of the texts, so that what begins alike stands together. */
function commonOf(printed: readonly ReadonlySet<string>[]): NumberList[] {
  const pages = new Map<string, number[]>()
  for (const [page, all] of printed.entries()) {
    for (const text of all) {
      const having = pages.get(text)
      if (having) having.push(page)
      else pages.set(text, [page])
    }
  }
  return [...pages]
    .filter(([, { length }]) => length >= MANY)
    .map(([text, numbers]) => ({ text, numbers }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
}

function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const value = known.get(text) ?? read(text)
    known.set(text, value)
    return value
  }
}
