import type { ProjectFile } from '../model/project-file.ts'
import type { Claims } from './claims.ts'
import type { Cell, Row } from './document.ts'
import { textOf } from './piece.ts'
import type { Problem } from './recognised.ts'
import { wordOf } from './words.ts'

type IndicatorFile = ProjectFile['indicators'][number]

/** Column heads of the indicator table. Source: 项目绩效目标表. */
const COLUMNS = {
  一级指标: 'level1',
  二级指标: 'level2',
  三级指标: 'name',
  绩效指标描述: 'description',
  指标描述: 'description',
  指标值: 'target',
  绩效指标值: 'target',
  指标值确定依据: 'basis',
} as const satisfies Record<string, keyof IndicatorFile>
type Field = keyof IndicatorFile
const NEEDED: readonly Field[] = ['level1', 'level2', 'name']

/** Whether a row is the head of the indicator table. */
export function isIndicatorHead(row: Row): boolean {
  return wordOf(row[0]) === '一级指标'
}

/** Reads indicator rows under their head. A blank level stands for the one above it, which a merged cell prints once;
 *  a new level one starts its level two anew. A head or row that cannot be read is a problem and stays unclaimed. */
export function recogniseIndicators(
  head: Row,
  rows: readonly Row[],
  claims: Claims,
  problems: Problem[],
): IndicatorFile[] {
  const columns = columnsOf(head, problems)
  if (!columns) return []
  for (const cell of head) claims.label(textOf(cell), '绩效指标')
  const uneven = rows.filter((row) => row.length !== columns.length)
  for (const row of uneven)
    problems.push(problemAt(row[0], `This indicator row has ${row.length} cells, and its head ${columns.length}.`))
  let above = { level1: '', level2: '' }
  return rows
    .filter((row) => row.length === columns.length)
    .map((row) => {
      const printed = Object.fromEntries(columns.map((field, n) => [field, claims.field(textOf(row[n]), '绩效指标')]))
      const level1 = printed.level1 || above.level1
      const level2 = printed.level2 || (printed.level1 ? '' : above.level2)
      above = { level1, level2 }
      return inOrder({ ...printed, level1, level2 })
    })
}

/** The field of each column; undefined, with a problem, when they are not all known. */
function columnsOf(head: Row, problems: Problem[]): Field[] | undefined {
  const columns = head.flatMap((cell) => fieldOf(wordOf(cell)) ?? [])
  const unknown = head.find((cell) => !fieldOf(wordOf(cell)))
  const missing = NEEDED.some((field) => !columns.includes(field))
  if (unknown) problems.push(problemAt(unknown, `The indicator column “${wordOf(unknown)}” is not known.`))
  else if (missing) problems.push(problemAt(head[0], 'The indicator table lacks the column of a level.'))
  else if (new Set(columns).size < columns.length)
    problems.push(problemAt(head[0], 'The indicator table has a column twice.'))
  else return columns
  return undefined
}

function fieldOf(word: string): Field | undefined {
  return Object.entries(COLUMNS).find(([head]) => head === word)?.[1]
}

function inOrder(row: Partial<Record<Field, string>>): IndicatorFile {
  const { level1 = '', level2 = '', name = '', description, target, basis } = row
  return {
    level1,
    level2,
    name,
    ...(description !== undefined && { description }),
    ...(target !== undefined && { target }),
    ...(basis !== undefined && { basis }),
  }
}

function problemAt(cell: Cell | undefined, message: string): Problem {
  return { start: cell?.start ?? 0, message }
}
