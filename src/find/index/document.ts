import type { SearchRecord } from '../shared/record.ts'
import { wordsOf } from '../shared/tokens.ts'
import { amountWord } from '../shared/typed-amount.ts'
import { typedPinyinOf } from '../shared/typed-pinyin.ts'

/** The text that Pagefind indexes for a record: words only, never shown to anyone. */
export function documentOf({ name, pinyin, code = '', rows }: SearchRecord): string {
  const [full, initials] = typedPinyinOf(pinyin)
  const texts = rows.flatMap(({ cells }) => cells)
  const amounts = rows.flatMap(({ fen }) => (fen === undefined ? [] : [amountWord(fen)]))
  return [...wordsOf({ name, initials, pinyin: full, code, texts }), ...new Set(amounts)].join(' ')
}
