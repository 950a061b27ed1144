import { listed } from '../faults/language.ts'
import type { Supplied } from '../model/other-text.ts'
import { SUPPLIED_NAMES } from '../model/part-names.ts'
import type { Draft } from './draft.ts'
import type { TableRow, WorkbookFault } from './table.ts'
import { BLANK, decodeValue } from './values.ts'

const HEAD = '补充'
const NAMES = Object.entries(SUPPLIED_NAMES) as [Supplied, string][]

/** What was supplied by whoever published, as one cell. */
export function suppliedCell(supplied: readonly Supplied[] | undefined): { readonly 补充: string } {
  if (supplied?.length === 0) return { [HEAD]: BLANK }
  return { [HEAD]: (supplied ?? []).map((key) => SUPPLIED_NAMES[key]).join('、') }
}

/** Puts what was supplied from its cell; a word that is not known is a fault. */
export function putSupplied(draft: Draft, row: TableRow, faults: WorkbookFault[]): void {
  const text = decodeValue(row.text(HEAD))
  const words = text?.split(/[、，,;；\s]+/).filter((word) => word !== '')
  const keys = words?.flatMap((word) => {
    const known = NAMES.find(([, name]) => name === word)
    if (!known) faults.push({ place: row.placeOf(HEAD), ...notListed(word, Object.values(SUPPLIED_NAMES)) })
    return known ? [known[0]] : []
  })
  draft.put(['supplied'], keys, row, HEAD)
}

/** A word of a column that takes only some. */
export function notListed(text: string, known: readonly string[]): Omit<WorkbookFault, 'place'> {
  return { code: 'value-not-listed', text, other: listed(known) }
}
