import type { Claims } from '../../document/claims.ts'
import type { Piece } from '../../document/document.ts'
import type { Item } from '../book/items.ts'
import { isAttachmentMark, isImprint } from '../words/form-lines.ts'
import { isHeading } from './recognise-department.ts'

/** A page prints such lines near its edges. */
const MOST_FROM_EDGE = 40

/** Takes out the lines that a web page prints about itself, which stand before every heading or behind the last form. */
export function imprintIn(
  items: readonly Item[],
  claims: Claims,
): { readonly imprint: readonly string[]; readonly others: readonly (Piece | 'table')[] } {
  const isEdge = (item: Item) => (item.kind === 'line' ? isHeading(item.piece.text) : item.kind === 'form')
  const first = items.findIndex(isEdge)
  const last = items.findLastIndex(({ kind }) => kind === 'form')
  const imprint: string[] = []
  const others = items.flatMap((item, n): (Piece | 'table')[] => {
    if (item.kind !== 'line') return ['table']
    const isBefore = n < Math.min(first, MOST_FROM_EDGE)
    const isBehind = last >= 0 && n > Math.max(last, items.length - MOST_FROM_EDGE)
    if (!isBefore && !isBehind) return [item.piece]
    if (isAttachmentMark(item.piece.text)) {
      claims.label(item.piece, '附件')
      return []
    }
    if (!isImprint(item.piece.text)) return [item.piece]
    imprint.push(claims.field(item.piece, '发布信息'))
    return []
  })
  return { imprint, others }
}
