import type { Claims } from '../../document/claims.ts'
import type { Piece } from '../../document/document.ts'
import type { Part } from '../read/forms.ts'
import { isAttachmentMark, isImprint } from '../words/form-lines.ts'
import { isHeading } from './recognise-department.ts'

/** Takes out the lines that a web page prints about itself, which stand before every heading or behind the last table. */
export function imprintIn(
  parts: readonly Part[],
  claims: Claims,
): { readonly imprint: readonly string[]; readonly others: readonly (Piece | 'table')[] } {
  const isEdge = (part: Part) => !('paragraph' in part) || isHeading(part.paragraph.text)
  const first = parts.findIndex(isEdge)
  const last = parts.findLastIndex((part) => !('paragraph' in part))
  const imprint: string[] = []
  const others = parts.flatMap((part, n): (Piece | 'table')[] => {
    if (!('paragraph' in part)) return ['table']
    const outside = n < first || (last >= 0 && n > last)
    if (outside && isAttachmentMark(part.paragraph.text)) {
      claims.label(part.paragraph, '附件')
      return []
    }
    if (!outside || !isImprint(part.paragraph.text)) return [part.paragraph]
    imprint.push(claims.field(part.paragraph, '发布信息'))
    return []
  })
  return { imprint, others }
}
