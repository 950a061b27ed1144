import type { Words } from './language.ts'

/** What readers say of a place in a document, each pattern with its English. A sheet's name is its own and stays. */
const PATTERNS: readonly (readonly [pattern: RegExp, english: (...groups: string[]) => string])[] = [
  [/^工作表“(.*)”([A-Z]+\d+)至([A-Z]+\d+)$/s, (sheet = '', from = '', to = '') => `sheet “${sheet}” ${from} to ${to}`],
  [/^工作表“(.*)”([A-Z]+\d+)$/s, (sheet = '', cell = '') => `sheet “${sheet}” ${cell}`],
  [/^第(\d+)行$/, (line = '') => `line ${line}`],
  [/^第(\d+–\d+)行$/, (lines = '') => `lines ${lines}`],
  [/^第(\d+)段$/, (paragraph = '') => `paragraph ${paragraph}`],
  [/^第(\d+)行文字$/, (line = '') => `text line ${line}`],
  [/^第(\d+)页$/, (page = '') => `page ${page}`],
  [/^开头$/, () => 'the beginning'],
  [/^页眉页脚$/, () => 'header or footer'],
  [/^批注$/, () => 'comments'],
]

/** A table, perhaps on a page, with a row and a cell of it. */
const TABLE = /^(?:第(\d+)页)?第(\d+)张表(?:第(\d+)行)?(?:第(\d+)格)?$/

/** The words of a place in a document, such as `第3张表第5行`, in both languages: `table 3 row 5`. Words that are not known stay
 *  as they are. */
export function placeWords(place: string): Words {
  return { zh: place, en: englishOf(place) ?? rangeOf(place) ?? place }
}

function englishOf(place: string): string | undefined {
  const [whole, page, table, row, cell] = TABLE.exec(place) ?? []
  if (whole !== undefined) {
    const parts = [page && `page ${page}`, `table ${table}`, row && `row ${row}`, cell && `cell ${cell}`]
    return parts.filter((part) => part).join(' ')
  }
  for (const [pattern, english] of PATTERNS) {
    const groups = pattern.exec(place)
    if (groups) return english(...groups.slice(1))
  }
  return undefined
}

/** From one place to another. */
function rangeOf(place: string): string | undefined {
  const at = place.indexOf('至')
  const [from, to] = [englishOf(place.slice(0, at)), englishOf(place.slice(at + 1))]
  return at > 0 && from !== undefined && to !== undefined ? `${from} to ${to}` : undefined
}
