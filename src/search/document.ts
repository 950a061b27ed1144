import type { SearchRecord } from './record.ts'
import { pairsOf, TERM_WORD, wordsOf } from './tokens.ts'
import { amountWord } from './typed-amount.ts'
import { typedPinyinOf } from './typed-pinyin.ts'
import { unitsOf } from './units.ts'

/** The page that Pagefind indexes for a record: words only, never shown to anyone. The language `und` keeps Pagefind
 *  from splitting them again. The filter `unit` is a code, a space and a name. `digest` names what the record shows; it
 *  is an id, which changes the name of the page's file but adds no word. */
export function documentOf(record: SearchRecord, digest: string): string {
  const texts = record.rows.flatMap(({ cells }) => cells)
  const amounts = record.rows.flatMap(({ fen }) => (fen === undefined ? [] : [amountWord(fen)]))
  const names = [record.name, ...typedPinyinOf(record.pinyin)]
  const title = pairsOf(unitsOf(record.name).text).join(' ')
  const metas = [
    `<meta data-pagefind-meta="t[content]" content="${title}">`,
    ...(record.year === undefined ? [] : [filter('year', String(record.year))]),
    ...(record.unit === undefined ? [] : [filter('unit', `${record.unit.code} ${record.unit.name}`)]),
  ]
  const kind = record.kind === 'term' ? [TERM_WORD] : []
  const words = [wordsOf(texts, names), ...amounts, ...kind].join(' ')
  return `<!doctype html><html lang="und"><head>${metas.join('')}</head><body><p id="v-${digest}">${words}</p></body></html>`
}

function filter(name: 'year' | 'unit', value: string): string {
  return `<meta data-pagefind-filter="${name}[content]" content="${attribute(value)}">`
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
