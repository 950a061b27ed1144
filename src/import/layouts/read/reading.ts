import type { DiagnosticCode } from '../../../faults/rules.ts'
import type { MoneyUnit } from '../../../model/amount.ts'
import type { AppraisalFile } from '../../../model/files/appraisal-file.ts'
import type { WholeTargetsFile } from '../../../model/files/whole-targets-file.ts'
import type { InnerTable, LabelledText, Supplied } from '../../../model/other-text.ts'
import type { Claims } from '../../document/claims.ts'
import type { Cell, Range, Row } from '../../document/document.ts'
import { spanOf } from '../../document/place.ts'
import { isOfDepartment, type Layout } from '../layout.ts'
import type { Problem } from '../recognised.ts'
import type { Column } from '../words/columns.ts'
import { isNextLabel, type Role, roleOf } from '../words/labels.ts'
import { bareLabel } from '../words/word.ts'
import type { Geometry } from './geometry.ts'

/** What an indicator is to reach in one place. */
export interface PlaceValue {
  place: string
  target: string
}

/** An indicator row, each cell as printed by its column; a level that a merged cell prints once stands in every row. Columns that
 *  the record has no field for stand under their heads in `fields`. */
export type IndicatorRow = Partial<Record<Column, string>> &
  Record<'level1' | 'level2' | 'name', string> & {
    readonly fields?: readonly LabelledText[]
    readonly places?: readonly PlaceValue[]
  }

/** A row of the budget's execution, as its file has it. */
export type ExecutionRow = AppraisalFile['appraisals'][number]['funding'][number]

/** A task of the year with its money, as its file has it. */
export type TaskRow = NonNullable<WholeTargetsFile['tasks']>[number]

/** What holds for the whole period of a project, or for the year. */
export type Span = 'period' | 'year'

/** An amount with its own sources below it. */
interface NotedAmount {
  readonly span: Span
  /** The column of the table that its label begins in. */
  readonly from: number
}

/** What a form gave so far. */
export interface Draft {
  /** It is one of a list: the rows that are its own, and whether the list has a column of money. */
  readonly listed?: { readonly range: Range; readonly hasMoney: boolean }
  title?: string
  /** Texts by the role of their label. */
  readonly texts: Map<Role, string>
  /** Texts that are several, such as goals. */
  readonly lists: Map<Role, readonly string[]>
  moneyUnit?: MoneyUnit
  /** Sources of the budget as printed, in order. */
  readonly funding: Map<string, string>
  /** Sources that a label with 其中： names as parts of what stands above. */
  readonly ofWhich: Set<string>
  /** Whether the sources are parts of the budget: not where its label says that it is only this level's own (本级). */
  ownLevel?: boolean
  /** The amounts that the sources below are parts of. */
  amounts?: readonly NotedAmount[]
  /** The amount of the whole period and its sources, by their labels, in order. */
  readonly periodMoney: Map<string, string>
  /** How many fields stood before it. */
  periodAt?: number
  /** Whether the amount of the whole period stands beside that of the year. */
  periodBeside?: boolean
  /** Which indicators a row of its own says that come below it. */
  section?: Span
  /** Goals that stood side by side, from left to right. */
  sides?: readonly Span[]
  spendPlan?: Readonly<Record<string, string>>
  readonly execution: ExecutionRow[]
  readonly tasks: TaskRow[]
  /** Absent when no head of indicators was found. */
  indicators?: readonly IndicatorRow[]
  readonly periodIndicators: IndicatorRow[]
  /** The head of indicators that was read last, and what its last row stands for: a table that goes on repeats the head. */
  head?: string
  above?: ReadonlyMap<string, string>
  totalWeight?: string
  totalScore?: string
  readonly fields: LabelledText[]
  readonly notes: string[]
  readonly tables: InnerTable[]
  /** What the publisher supplied, because the form does not print it. */
  readonly supplied: Supplied[]
}

/** Everything that the rules of a form work with. */
export interface Reading {
  readonly layout: Layout
  readonly rows: readonly Row[]
  readonly geometry: Geometry
  /** Whether blank cells may be missing from the rows. */
  readonly ragged: boolean
  /** Roles that the record has a field for; a label with any other is kept with its text under `fields`. */
  readonly roles: readonly Role[]
  /** Columns of indicators that the record has a field for, beside the levels. */
  readonly columns: readonly Column[]
  readonly draft: Draft
  readonly claims: Claims
  readonly problems: Problem[]
}

/** A form of which nothing has been read. */
export function emptyDraft(listed?: Draft['listed']): Draft {
  return {
    ...(listed && { listed }),
    ...{ texts: new Map(), lists: new Map(), funding: new Map(), ofWhich: new Set<string>(), periodMoney: new Map() },
    ...{ execution: [], tasks: [], periodIndicators: [], fields: [], notes: [], tables: [], supplied: [] },
  }
}

/** What a label cell of this layout asks for; undefined when its text is no label there. */
export function labelIn({ layout: { fixedLabels, gives } }: Pick<Reading, 'layout'>, text: string): Role | undefined {
  const role = roleOf(text)
  if (!fixedLabels) return role === 'whole' && !isOfDepartment(gives) ? 'unit' : role
  return role && fixedLabels[role] === bareLabel(text) ? role : undefined
}

/** Whether a text is the label behind one of `role` whose cell is blank, rather than that cell. */
export function isNextLabelIn(reading: Pick<Reading, 'layout'>, role: Role, text: string): boolean {
  return reading.layout.fixedLabels ? labelIn(reading, text) !== undefined : isNextLabel(role, text)
}

/** Says what is wrong with a cell. */
export function addProblem(
  { problems }: Reading,
  cell: Pick<Cell, 'start'> | undefined,
  code: DiagnosticCode,
  text = '',
  other = '',
): void {
  problems.push({ start: cell?.start ?? 0, code, text, other })
}

/** Says what is wrong with a whole row at one of its cells: its texts are then not said one by one. `leavesText`: whoever keeps text
 *  without a place can go on. */
export function addRowProblem(
  { problems }: Pick<Reading, 'problems'>,
  row: Row,
  cell: Pick<Cell, 'start'> | undefined,
  problem: Omit<Problem, 'start' | 'covers'>,
): void {
  const covers = spanOf(row.flatMap(({ lines }) => lines))
  problems.push({ start: cell?.start ?? row[0]?.start ?? 0, ...problem, ...(covers && { covers }) })
}

/** Says that a table prints again what it may print once. */
export function addRepeated(reading: Reading, cell: Pick<Cell, 'start'> | undefined, printed: string): void {
  addProblem(reading, cell, 'form-value-twice', printed)
}
