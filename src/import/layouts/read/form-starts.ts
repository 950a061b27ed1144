import type { Row } from '../../document/document.ts'
import { isYearLine, moneyLineOf } from '../words/form-lines.ts'
import { type Role, roleOf } from '../words/labels.ts'
import { wordOf } from '../words/word.ts'
import { isIndicatorHead } from './indicators/indicator-head.ts'

const NAMES: readonly Role[] = ['name', 'code']
/** Labels that may stand over the name of a project. */
const LEADS: readonly Role[] = ['whole', 'unit', 'department', 'implementer', 'code']

/** Whether a row is the one that names the project of a form. */
export function namesProject(row: Row): boolean {
  const role = roleOf(firstWord(row))
  return role !== undefined && NAMES.includes(role) && !isIndicatorHead(row)
}

/** Whether rows begin the form of another project: the rows before have named one and its indicators, and these do so again. */
export function beginsForm(before: readonly Row[], rows: readonly Row[]): boolean {
  return isWholeForm(before) && isWholeForm(rows)
}

/** Takes the last rows of a table off that belong to the project named behind them, such as its unit and money unit. */
export function leadOf({ rows }: { readonly rows: Row[] }): Row[] {
  const last = rows.findLastIndex((row) => !isLead(row))
  return rows.splice(last + 1)
}

/** A name, and behind it the head of indicators. */
function isWholeForm(rows: readonly Row[]): boolean {
  const named = rows.findIndex(namesProject)
  const head = rows.findIndex(isIndicatorHead)
  return named >= 0 && head > named
}

function isLead(row: Row): boolean {
  const word = firstWord(row)
  const role = roleOf(word)
  return (role !== undefined && LEADS.includes(role)) || moneyLineOf(word) !== undefined || isYearLine(word)
}

function firstWord(row: Row): string {
  return wordOf(row.find(({ lines }) => lines.length > 0))
}
