import { contentPlaceOf } from '../../content/layout.ts'
import type { PlannedFile } from '../../content/write/write-content.ts'
import { formatColumns } from './columns.ts'
import { diffLines } from './diff-lines.ts'

const SHOWN = 12

/** The files of an import with what becomes of each, as lines for a terminal. */
export function formatPlanned(contentDir: string, planned: readonly PlannedFile[]): string[] {
  const words = { new: 'new', unchanged: 'unchanged', different: 'replaced', extended: 'extended' } as const
  return [
    `files in ${contentDir}`,
    ...formatColumns(
      planned.map(({ path, state }) => [words[state], path]),
      '  ',
    ),
  ]
}

/** The lines by which a file differs from the one that stands in its place: `-` stands there, `+` is from the
 *  document. */
export function formatDifference({ path, bytes, existing }: PlannedFile): string[] {
  if (contentPlaceOf(path)?.kind === 'source' || !existing) return [`${path}: other bytes stand there.`]
  const lines = diffLines(decode(existing), decode(bytes))
  const rest = lines.length - SHOWN
  return [
    `${path}: ${lines.length} lines differ (- stands there, + is from the document)`,
    ...lines.slice(0, SHOWN).map(({ sign, number, line }) => `  ${sign}${number}: ${line}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ]
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
