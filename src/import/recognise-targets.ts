import type { ProjectFile } from '../model/project-file.ts'
import { Claims } from './claims.ts'
import type { Block, Piece, Row, SourceText } from './document.ts'
import { linesOf, spanOf } from './place.ts'
import { recogniseDepartment, SECTION_WORDS, sectionOf } from './recognise-department.ts'
import { isTargetTable, recogniseTargetTable } from './recognise-target-table.ts'
import type { Problem, ProjectDraft, Recogniser } from './recognised.ts'

/** A paragraph of the department part, or a target table with the title over it. */
type Part = { readonly paragraph: Piece } | { readonly title?: Piece; readonly rows: readonly Row[] }

/** What a project file cannot do without, in the words of the table. */
const NEEDED = [
  ['code', '项目编码'],
  ['name', '项目名称'],
  ['moneyUnit', '单位：元 or 单位：万元'],
  ['budget', '预算数'],
  ['indicators', '一级指标'],
] as const

/** A department's performance targets: the department part (部门整体绩效目标) and a table a project (项目绩效目标表). */
export const TARGETS: Recogniser = {
  name: 'performance targets of a department and its projects',
  looksFor: ['项目编码', '项目名称', '预算数', '一级指标', ...SECTION_WORDS],
  recognise: (source) => {
    const parts = partsOf(source.blocks)
    const paragraphs = parts.map((part) => ('paragraph' in part ? part.paragraph : 'table'))
    const tables = parts.filter((part) => 'rows' in part)
    if (tables.length === 0 && !paragraphs.some((part) => part !== 'table' && sectionOf(part.text))) return undefined
    const claims = new Claims(source.residue)
    const problems: Problem[] = []
    const { blocks, title } = recogniseDepartment(paragraphs, claims)
    const projects = tables.flatMap((table) => projectOf(source, table, claims, problems))
    return { department: blocks, projects, claims: claims.all(), problems, ...(title !== undefined && { title }) }
  },
}

/** Tables that stand together are one; one that is no target table is only indented text. */
function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = []
  let rows: Row[] = []
  for (const [n, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      parts.push({ paragraph: block.piece })
      continue
    }
    rows.push(...block.rows)
    if (blocks[n + 1]?.kind === 'table') continue
    const title = parts.at(-1)
    if (!isTargetTable(rows))
      parts.push(...rows.flat().flatMap(({ lines }) => lines.map((paragraph) => ({ paragraph }))))
    else if (title && 'paragraph' in title && /表$/.test(title.paragraph.text))
      parts.splice(-1, 1, { title: title.paragraph, rows })
    else parts.push({ rows })
    rows = []
  }
  return parts
}

function projectOf(
  source: SourceText,
  { title, rows }: { readonly title?: Piece; readonly rows: readonly Row[] },
  claims: Claims,
  problems: Problem[],
): ProjectDraft[] {
  const printedTitle = title && claims.field(title, '标题')
  const table = recogniseTargetTable(rows, claims, problems)
  const cells = rows.flat().flatMap(({ lines }) => lines)
  const range = spanOf(title ? [title, ...cells] : cells) ?? { start: 0, end: 0 }
  const place = linesOf(source.text, range)
  const { code, name, moneyUnit, budget, funding, indicators } = table
  if (!code || !name || !moneyUnit || budget === undefined || !funding || !indicators) {
    const words = NEEDED.filter(([key]) => !table[key]).map(([, word]) => word)
    problems.push({ start: range.start, message: `The table on lines ${place} lacks ${words.join(', ')}.` })
    return []
  }
  const { unit, purpose, spendPlan, goals } = table
  const file: ProjectFile = {
    code,
    name,
    ...(printedTitle !== undefined && { title: printedTitle }),
    ...(unit !== undefined && { unit }),
    moneyUnit,
    budget,
    funding,
    ...(purpose !== undefined && { purpose }),
    ...(spendPlan !== undefined && { spendPlan }),
    ...(goals !== undefined && { goals }),
    indicators,
    source: { file: `source/${source.name}`, place: `第${place}行` },
  }
  return [{ range, file }]
}
