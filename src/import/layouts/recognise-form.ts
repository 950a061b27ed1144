import type { Claims } from '../document/claims.ts'
import type { Row } from '../document/document.ts'
import { joinPieces, textOf } from '../document/piece.ts'
import { emptyDraft, type FormReading, takeLine, takeLinesBelow } from './form-draft.ts'
import { inlinePairsOf, isNote, isTitle } from './form-lines.ts'
import { type Column, type Role, roleOf } from './form-words.ts'
import type { Form } from './forms.ts'
import { takeFieldRow } from './recognise-fields.ts'
import { type IndicatorRow, isIndicatorHead, recogniseIndicators } from './recognise-indicators.ts'
import type { Problem } from './recognised.ts'
import { wordOf } from './words.ts'

/** A form whose labels and indicators have been read. */
export interface FormRead extends FormReading {
  readonly title?: string
  /** Absent when no head of indicators was found. */
  readonly indicators?: readonly IndicatorRow[]
}

/** Rows that only one kind of form has. */
export interface FormRule {
  readonly fits: (row: Row) => boolean
  /** Gives how many rows it took from `at` on; at least one. */
  readonly take: (reading: FormReading, rows: readonly Row[], at: number) => number
}

/** What one kind of form has. */
export interface FormKind {
  /** Columns of its indicators beside the levels. */
  readonly columns: readonly Column[]
  /** Roles of labels that have a field of their own. */
  readonly roles: readonly Role[]
  /** They come before labels. */
  readonly rules: readonly FormRule[]
}

/** Labels that end the indicators even where the levels before an indicator's name may be missing. */
const TAIL: readonly (Role | undefined)[] = ['total', 'conclusion', 'shortcomings', 'improvements']

/** Reads the title, the lines around a table, its labelled cells and its indicators. What fits nothing is left
 *  unclaimed. */
export function recogniseForm(
  form: Form,
  { columns, roles, rules }: FormKind,
  claims: Claims,
  problems: Problem[],
): FormRead {
  const { rows, ragged } = form
  const reading: FormReading = { ragged, roles, draft: emptyDraft(), claims, problems }
  const title = form.title.length > 0 ? claims.field(joinPieces(form.title), '标题') : undefined
  for (const line of form.above) takeLine(reading, line)
  let indicators: IndicatorRow[] | undefined
  const takeIndicators = (head: Row, at: number): number => {
    const under = rows.slice(at + 1)
    const end = under.findIndex((row) => endsIndicators(row, ragged) || rules.some(({ fits }) => fits(row)))
    const body = end < 0 ? under : under.slice(0, end)
    indicators = [...(indicators ?? []), ...recogniseIndicators(head, body, { ragged, columns, claims, problems })]
    return 1 + body.length
  }
  for (let at = 0; at < rows.length; ) {
    const row = rows[at] ?? []
    const rule = rules.find(({ fits }) => fits(row))
    if (isIndicatorHead(row)) at += takeIndicators(row, at)
    else at += rule ? rule.take(reading, rows, at) : takeFieldRow(reading, rows, at)
  }
  takeLinesBelow(reading, form.below)
  return { ...reading, ...(title !== undefined && { title }), ...(indicators && { indicators }) }
}

/** Whether a row stands behind the indicators: it begins with a label, or is a line that says by itself what it is. */
function endsIndicators(row: Row, ragged: boolean): boolean {
  if (isIndicatorHead(row)) return true
  const at = row.findIndex(({ lines }) => lines.length > 0)
  const piece = textOf(row[at])
  if (!piece) return false
  if (isNote(piece.text) || isTitle(piece.text) || inlinePairsOf(piece)) return true
  const role = roleOf(wordOf(row[at]))
  return ragged ? TAIL.includes(role) || (role === 'other' && /意见$/.test(piece.text)) : role !== undefined && at === 0
}
