import type { Project } from '../../../model/project.ts'
import { foldTyped } from '../../shared/fold.ts'
import type { CodeFile } from '../../shared/suggest/files.ts'

/** Codes that a file holds. */
const EACH = 100

/** The codes of a site as files, and what tells which of them has a code. */
interface CodeFiles {
  readonly files: readonly CodeFile[]
  /** For each file the shortest text that its codes do not stand before and those of the file before it do. */
  readonly begins: readonly string[]
}

/** The newest project of each code, in the order of the codes, cut into files. `projects` are newest first; `units`: ids of all
 *  units, in order. */
export function codeFilesOf(projects: readonly Project[], units: readonly string[]): CodeFiles {
  const placeOf = new Map(units.map((id, place) => [id, place]))
  const byCode = new Map<string, Project>()
  for (const project of projects) {
    const code = foldTyped(project.code ?? '')
    if (code !== '' && !byCode.has(code)) byCode.set(code, project)
  }
  const rows = [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { name, year, unit, slug }]) => {
      const row = [code, name, year, placeOf.get(unit) ?? 0] as const
      return slug === code ? row : ([...row, slug] as const)
    })
  const files = Array.from({ length: Math.ceil(rows.length / EACH) }, (_, file) =>
    rows.slice(file * EACH, (file + 1) * EACH),
  )
  const begins = files.map((file, index) => apart(files[index - 1]?.at(-1)?.[0] ?? '', file[0]?.[0] ?? ''))
  return { files, begins }
}

/** The shortest beginning of `code` that does not stand before `before`. */
function apart(before: string, code: string): string {
  let length = 0
  while (length < code.length && before[length] === code[length]) length += 1
  return code.slice(0, length + 1)
}
