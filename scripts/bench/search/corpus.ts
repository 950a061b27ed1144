import { lettersOf } from '../../../src/find/shared/letters.ts'
import type { SearchRecord } from '../../../src/find/shared/record.ts'
import { typedPinyinOf } from '../../../src/find/shared/typed-pinyin.ts'

/** A page as the truth is read from it, without any index. */
export interface CorpusPage {
  /** Path of the page, without a fragment. */
  readonly url: string
  readonly name: string
  readonly code?: string
  /** Everything it prints, as letters; no phrase runs over `\n`. */
  readonly text: string
  /** Its name in pinyin and in initials. */
  readonly typed: readonly string[]
  /** Amounts that it prints, in fen. */
  readonly amounts: ReadonlySet<bigint>
  /** Texts as printed, for drawing queries from. */
  readonly cells: readonly string[]
}

/** The pages of projects: what queries are drawn from and counted over. */
export function corpusOf(records: readonly SearchRecord[]): CorpusPage[] {
  return records.filter(({ kind }) => kind === 'project').map(pageOf)
}

function pageOf({ url, name, code, pinyin, rows }: SearchRecord): CorpusPage {
  const cells = rows.flatMap((row) => row.cells)
  return {
    url,
    name,
    ...(code !== undefined && { code }),
    text: [name, ...cells].map((cell) => lettersOf(cell).text).join('\n'),
    typed: typedPinyinOf(pinyin).map((typed) => lettersOf(typed).text),
    amounts: new Set(rows.flatMap(({ fen }) => (fen === undefined ? [] : [BigInt(fen)]))),
    cells: [name, ...cells],
  }
}
