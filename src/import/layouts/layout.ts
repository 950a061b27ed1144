import type { Words } from '../../faults/language.ts'
import type { Column } from './words/columns.ts'
import type { Role } from './words/labels.ts'

/** What a table is known by: all of these that a layout names. */
export interface Signs {
  /** A cell is a label of one of these roles. */
  readonly roles?: readonly Role[]
  /** Its title says so; else a label does. */
  readonly says?: RegExp
  /** Where only a label says so, no cell is a label of one of these roles. */
  readonly without?: readonly Role[]
  /** The head of its indicators has one of these columns. */
  readonly columns?: readonly Column[]
  /** A row begins with such a word. */
  readonly begins?: RegExp
  /** Cells hold the first of these words, or at least so many of the others. */
  readonly words?: { readonly sure: string; readonly of: readonly string[]; readonly atLeast: number }
}

/** What stands in some forms only, beside labels with their texts and the indicators. `head`: cells over the table with its
 *  unit and money unit. `money`: the budget and its sources behind one heading, the purpose under it. `plan`: the spend plan.
 *  `execution`: the budget's execution by source. `tasks`: the department's tasks with their money. `total`: the row of totals. */
export type PartName = 'head' | 'money' | 'plan' | 'execution' | 'tasks' | 'total'

/** A kind of record that a form can give. */
export type Gives = 'project' | 'appraisal' | 'whole' | 'wholeAppraisal'

/** Whether a record is of a whole department. */
export function isOfDepartment(gives: Gives): boolean {
  return gives === 'whole' || gives === 'wholeAppraisal'
}

/** What a record cannot do without. */
export type Need = 'code' | 'name' | 'whole' | 'moneyUnit' | 'budget' | 'indicators'

/** A layout of tables that can be read. It is data: one engine finds such tables, reads them and accounts for them. */
export interface Layout {
  /** For the terminal, where no layout fits. */
  readonly name: Words
  /** For messages, such as `target table`. */
  readonly noun: Words
  /** Words that it is known by, said where no layout fits. */
  readonly looksFor: readonly string[]
  readonly signs: Signs
  readonly gives: Gives
  readonly parts: readonly PartName[]
  /** How the form prints what its record needs, where it has words of its own; `code` is needed only where it stands here. */
  readonly needs: Partial<Readonly<Record<Need, readonly string[]>>>
  /** A form that one system prints: its labels stand in these words alone and once, a blank cell behind one is kept as
   *  blank, and a label that is none of these stays without a place. Without this, every word that stands for a role is its
   *  label, and what has no field is kept under its own label. */
  readonly fixedLabels?: Partial<Readonly<Record<Role, string>>>
}
