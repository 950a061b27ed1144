import type { Cell, Row } from '../../document/document.ts'
import { textOf } from '../../document/piece.ts'
import { isShortLabel, roleOf } from '../words/labels.ts'
import { wordOf } from '../words/word.ts'
import { widthOf } from './geometry.ts'
import { isIndicatorHead } from './indicators/indicator-head.ts'
import type { Reading } from './reading.ts'

const FIELD = '表内的表'
/** What the head of a table inside a form says, where it has two columns only and could be a label with its text. */
const HEAD_WORD = /内容|开始|完成|时间|进度|阶段|步骤|节点|名称|金额|序号|数量|单价/

/** Takes a table that stands inside a form, such as 项目实施进度计划 with its columns 项目实施内容, 开始时间 and 完成时间: a head of words
 *  that are no labels of the form, and rows of as many cells. A cell at its side is its heading. Gives how many rows it took; 0
 *  when there is none. */
export function takeInnerTable(reading: Reading, row: Row, at: number): number {
  if (reading.layout.fixedLabels) return 0
  const side = sideOf(reading, row)
  const head = side ? row.slice(1) : row
  const filled = head.filter(({ lines }) => lines.length > 0)
  if (!isHeadOfTable(filled, side)) return 0
  const body = bodyOf(reading, row, at, side)
  if (body.length === 0) return 0
  const heading = side && reading.claims.label(textOf(side), FIELD)
  const rows = [head, ...body].map((cells) => cells.map((cell) => reading.claims.field(textOf(cell), FIELD)))
  reading.draft.tables.push({ ...(heading !== undefined && { heading }), rows })
  return 1 + body.length
}

function sideOf({ geometry }: Reading, row: Row): Cell | undefined {
  const [first] = row
  const isSide = first && first.lines.length > 0 && geometry.isSide(first)
  return isSide && roleOf(wordOf(first)) === undefined ? first : undefined
}

/** Without a side, two cells are a label with its text. */
function isHeadOfTable(cells: readonly Cell[], side: Cell | undefined): boolean {
  const words = cells.map(wordOf)
  const known = words.some((word) => roleOf(word) !== undefined && roleOf(word) !== 'other')
  if (known || words.some((word) => !isShortLabel(word) || /\d/.test(word))) return false
  return words.length > 2 || (side !== undefined && words.length === 2 && words.every((word) => HEAD_WORD.test(word)))
}

/** The rows under a head: those beside its side cell, or those of as many cells up to a label of the form. */
function bodyOf({ rows, geometry }: Reading, head: Row, at: number, side: Cell | undefined): Row[] {
  const below = rows.slice(at + 1)
  const filled = head.filter(({ lines }) => lines.length > 0).length
  const end = below.findIndex((row) => {
    const [first] = row
    if (!first || isIndicatorHead(row)) return true
    if (side) return geometry.origin(first) !== side
    const role = roleOf(wordOf(row.find(({ lines }) => lines.length > 0)))
    return role !== undefined || row.length !== head.length || widthOf(row) !== widthOf(head) || filled < 2
  })
  const body = end < 0 ? below : below.slice(0, end)
  return side ? body.map((row) => row.slice(1)) : body
}
