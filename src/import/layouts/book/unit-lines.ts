import { MONEY_UNITS } from '../../../model/amount.ts'
import { toHalfWidth } from '../../../parse/half-width.ts'
import type { Piece } from '../../document/document.ts'
import { textOf } from '../../document/piece.ts'
import { unitOf } from '../unit.ts'
import type { Item } from './items.ts'
import { isContentsLine, isHeadingLine } from './lines.ts'
import { isOrg } from './org.ts'

/** A line outside the forms that says whose the document is. */
export interface UnitLine {
  /** As printed there. */
  readonly printed: string
  /** Where, as an offset of the document's text. */
  readonly start: number
  /** It is about the whole document, or all that comes behind it: a title, or 预算主管部门. A line over a table is about that. */
  readonly whole: boolean
}

const WHOLE = /^(预算主管部门|公开(部门|单位)|发布单位|编制(部门|单位))$/
const LABEL =
  /^(预算主管部门|(公开|编制|编报|填报|预算|申报)(部门|单位)|部门|单位|(部门|单位|部门\(单位\))(名称)?)((名称)?及代码|代码及名称)?(\((盖章|公章|签章)\))?$/
/** A unit before the year, or between the year and what the document is. */
const TITLE =
  /^(?<before>.{0,40}?)[（(]?(?:19|20)\d{2}[)）]?年(?:度|初)?(?<between>.{0,40}?)(?:部门|单位|本级)?(?:整体|项目)?(?:支出)?(?:预算|决算|绩效)/
const ROWS = 3

/** The lines and cells outside the forms of a document that name its unit, in order. */
export function unitLinesIn(items: readonly Item[]): UnitLine[] {
  let isBeforeTables = true
  return items.flatMap((item, n): UnitLine[] => {
    if (item.kind === 'form') return []
    if (item.kind === 'table') {
      isBeforeTables = false
      const cells = item.rows.slice(0, ROWS).flat()
      return cells.flatMap((cell) => labelled(textOf(cell), false))
    }
    const { piece } = item
    if (isContentsLine(piece.text)) return []
    return [...labelled(piece, isBeforeTables), ...titled(piece, items[n - 1])]
  })
}

function labelled(piece: Piece | undefined, isBeforeTables: boolean): UnitLine[] {
  if (!piece || piece.text.length > 100) return []
  const [whole, label = '', rest = ''] = /^[（(]?([^:：]{2,20}?)[:：](.+)$/s.exec(piece.text.trim()) ?? []
  const word = toHalfWidth(label).replace(/\s/g, '')
  if (whole === undefined || !LABEL.test(word)) return []
  // Another label may stand behind it: 编制部门：某某局 单位：元
  const printed = rest
    .split(/\s{2,}|\t|\s+(?=[\p{Script=Han}]{2,8}\s*[:：])/u, 1)
    .join('')
    .trim()
  const name = unitOf(printed)?.name ?? printed
  if (MONEY_UNITS.some((unit) => unit === name) || !isOrg(name)) return []
  return [{ printed, start: piece.ranges[0]?.start ?? 0, whole: isBeforeTables && WHOLE.test(word) }]
}

function titled({ text, ranges }: Piece, before: Item | undefined): UnitLine[] {
  if (!isHeadingLine(text) || /[:：]/.test(text)) return []
  const { before: first = '', between = '' } = TITLE.exec(text.replace(/\s/g, ''))?.groups ?? {}
  const printed = [first, between].find(isOrg)
  const start = ranges[0]?.start ?? 0
  if (printed) return [{ printed, start, whole: true }]
  // A title may stand on two lines, its unit on the first.
  const above = before?.kind === 'line' ? before.piece.text.replace(/\s/g, '') : ''
  return first === '' && between === '' && TITLE.test(text) && isOrg(above)
    ? [{ printed: above, start, whole: true }]
    : []
}
