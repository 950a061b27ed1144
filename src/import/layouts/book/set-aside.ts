import type { AsidePart } from '../../../model/source.ts'
import { lengthOf } from '../../document/account.ts'
import type { Piece, SourceText } from '../../document/document.ts'
import { placeOf, spanOf } from '../../document/place.ts'
import { headingsAbove, linesOverTable, ownHeadingOf } from './headings.ts'
import type { FormItem, Item, OtherTable } from './items.ts'
import { isContentsHead, isContentsLine, isHeadingLine, isNumbered } from './lines.ts'

/** A part of a document that is set aside, with the text of it. */
export interface SetAside {
  readonly part: AsidePart
  readonly pieces: readonly Piece[]
  /** The number of a table. */
  readonly number?: number
}

const MOST_OF_HEADING = 60
const SHEET = /^工作表“(.*?)”/

/** What is set aside of a document, in order: the tables that `isAside` says, each with its heading, and the text between,
 *  a chapter an entry. `isFree` says whether nothing else has taken a line. */
export function setAsideOf(
  source: SourceText,
  items: readonly Item[],
  isFree: (piece: Piece) => boolean,
  isAside: (item: FormItem | OtherTable) => boolean,
): SetAside[] {
  const found: SetAside[] = []
  let text: Piece[] = []
  const close = () => {
    if (text.length > 0) found.push(entryOf(source, 'text', text, text[0]?.text))
    text = []
  }
  for (const [n, item] of items.entries()) {
    if (item.kind === 'line') {
      if (!isFree(item.piece)) {
        close()
        continue
      }
      if (opensChapter(item.piece.text, text.at(-1)?.text)) close()
      text.push(item.piece)
    } else if (isAside(item)) {
      const over = item.kind === 'table' ? Math.min(linesOverTable(items, n), text.length) : 0
      const lines = over > 0 ? text.splice(text.length - over) : []
      close()
      const pieces = item.kind === 'table' ? item.pieces : formPieces(item)
      const heading = headingOf(source, items, n) ?? (lines[0] ?? pieces[0])?.text
      found.push({ ...entryOf(source, 'table', [...lines, ...pieces], heading), number: item.number })
    } else close()
  }
  close()
  return found
}

/** What a table or form is called: its title, the line over it, its first row or its sheet. */
export function headingOf(source: SourceText, items: readonly Item[], n: number): string | undefined {
  const item = items[n]
  if (!item || item.kind === 'line') return undefined
  const title = item.kind === 'form' ? item.form.title.map(({ text }) => text).join('') : ''
  const sheet = SHEET.exec(source.place?.(item.range.start) ?? '')?.[1]
  return title || (headingsAbove(items, n)[0] ?? ownHeadingOf(item) ?? sheet)
}

/** Every piece of a form, title and lines around it included. */
function formPieces({ form: { title, above, rows, below, continued } }: FormItem): Piece[] {
  return [...title, ...above, ...rows.flat().flatMap(({ lines }) => lines), ...below, ...continued]
}

function entryOf(source: SourceText, kind: AsidePart['kind'], pieces: readonly Piece[], heading?: string): SetAside {
  const range = spanOf(pieces) ?? { start: 0, end: 0 }
  const said = heading === undefined ? '' : shortened(heading)
  const characters = pieces.flatMap(({ ranges }) => ranges).reduce((sum, one) => sum + lengthOf(source.text, one), 0)
  return { pieces, part: { kind, ...(said && { heading: said }), place: placeOf(source, range), characters } }
}

function shortened(heading: string): string {
  const words = heading
    .replace(/[.·…‥⋯_]{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return [...words].slice(0, MOST_OF_HEADING).join('')
}

/** Whether a line begins an entry of its own: a numbered heading, or that of the contents list, but not one right under
 *  another heading. */
function opensChapter(text: string, before: string | undefined): boolean {
  if (before === undefined || isContentsLine(text)) return false
  if (isContentsHead(text)) return true
  if (isContentsLine(before)) return true
  return (
    isNumbered(text) &&
    /^(第|[一二三四五六七八九十]+[、.．])/.test(text) &&
    isHeadingLine(text) &&
    !isHeadingLine(before)
  )
}
