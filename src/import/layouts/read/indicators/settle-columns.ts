import type { Row } from '../../../document/document.ts'
import { LEVELS } from '../../words/columns.ts'
import { levelsOf } from '../../words/levels.ts'
import { isOperatorWord } from '../../words/operators.ts'
import { isPlaceName } from '../../words/periods.ts'
import { wordOf } from '../../words/word.ts'
import { placedIn } from '../geometry.ts'
import type { Reading } from '../reading.ts'
import type { Found, HeadColumn, HeadProblem, Kind } from './head-column.ts'

/** Of several targets, each with its year, the one of the year that the form's title names is its target; the others stand under their
 *  heads. */
export function ofOwnYear(found: readonly Found[], { draft }: Reading): readonly Found[] {
  const dated = found.filter(({ kind, label }) => kind === 'target' && yearIn(label) !== undefined)
  const year = yearIn(draft.title ?? '')
  if (dated.length < 2 || year === undefined || !dated.some(({ label }) => yearIn(label) === year)) return found
  return found.map((one) => (dated.includes(one) && yearIn(one.label) !== year ? { ...one, kind: 'other' } : one))
}

function yearIn(text: string): string | undefined {
  return /(?:19|20)\d{2}(?=年)/.exec(text)?.[0]
}

/** The columns once it is known what each is, which its neighbours and its cells may decide. */
export function settled(found: readonly Found[], body: readonly Row[], reading: Reading): HeadColumn[] | HeadProblem {
  const sided = sideBySide(found, reading)
  if (!sided) return { code: 'indicators-which-period', ...(found[0] && { cell: found[0].cell }) }
  const columns = sided.map((column) => plainKind(column, sided, body, reading))
  const named = columns.some(({ kind }) => kind === 'name') ? columns : nameForLevel2(columns, body)
  if (!named) return { code: 'indicator-level-missing' }
  const value = reading.columns.includes('actual') ? 'actual' : 'target'
  if (
    !named.some(({ kind }) => kind === value || kind === 'place' || kind === 'periodTarget') &&
    placesIn(named).every(({ kind }) => kind !== 'place') &&
    !holdsValue(named)
  )
    return { code: 'indicator-value-missing', ...(named[0] && { cell: named.at(-1)?.cell ?? named[0].cell }) }
  const single = named
    .filter(({ kind }) => kind !== 'place' && kind !== 'other')
    .map(({ kind, ofPeriod }) => `${kind} ${ofPeriod ?? false}`)
  const twice = single.find((key, n) => single.indexOf(key) < n)
  const again = twice !== undefined && named.findLast(({ kind, ofPeriod }) => `${kind} ${ofPeriod ?? false}` === twice)
  if (again) return { code: 'indicator-column-twice', cell: again.cell }
  return placesIn(named).map(({ cell: _, ...column }) => column)
}

/** Two sets of indicators side by side, those of the whole period and those of the year, which share the first level: the head
 *  over them says which is which, or the goals of both stand side by side above in the same order. Undefined when neither does. */
function sideBySide(found: readonly Found[], { draft }: Reading): readonly Found[] | undefined {
  const again = found.findIndex(
    ({ kind }, n) => kind === 'level2' && found.findIndex((one) => one.kind === 'level2') < n,
  )
  if (again < 0 || found.some(({ ofPeriod }) => ofPeriod)) return found
  const [left, right, ...others] = draft.sides ?? []
  if (left === undefined || right === undefined || left === right || others.length > 0) return undefined
  return found.map((column, n) => {
    const isPeriod = column.kind !== 'level1' && (n < again ? left : right) === 'period'
    return isPeriod ? { ...column, ofPeriod: true } : column
  })
}

type Plain = Found & { readonly kind: Kind }

function plainKind(column: Found, all: readonly Found[], body: readonly Row[], reading: Reading): Plain {
  const has = (kind: Found['kind']) => all.some((one) => one.kind === kind && one.ofPeriod === column.ofPeriod)
  const known = (kind: Kind): Plain => ({ ...column, kind: isTaken(kind, reading) ? kind : 'other' })
  switch (column.kind) {
    case 'content':
      if (!has('name')) return known('name')
      return has('description') ? known('other') : known('description')
    case 'direction':
      return !has('operator') && isOperatorColumn(column, body) ? known('operator') : known('other')
    default:
      return known(column.kind)
  }
}

/** Whether the record has a field for a column. */
function isTaken(kind: Kind, { columns }: Reading): boolean {
  if (kind === 'periodTarget' || kind === 'place' || kind === 'other') return true
  return LEVELS.some((level) => level === kind) || columns.includes(kind)
}

function isOperatorColumn({ from }: Found, body: readonly Row[]): boolean {
  const texts = wordsAt(body, from)
  return texts.some((text) => text !== '') && texts.every((text) => text === '' || isOperatorWord(text))
}

/** The words of the cells that begin in a column. */
function wordsAt(body: readonly Row[], column: number): string[] {
  return body.flatMap((row) => placedIn(row).flatMap(({ cell, from }) => (from === column ? [wordOf(cell)] : [])))
}

/** A table whose second level is the indicator itself: no word of a level stands under it. */
function nameForLevel2(columns: readonly Plain[], body: readonly Row[]): Plain[] | undefined {
  const level = columns.find(({ kind }) => kind === 'level2')
  if (!level) return undefined
  const texts = wordsAt(body, level.from)
  if (texts.some((text) => text !== '' && levelsOf(text).level2)) return undefined
  return columns.map((column) => (column === level ? { ...column, kind: 'name' } : column))
}

/** Whether one column holds the indicator with its value: 具体指标（指标内容、指标值）. */
function holdsValue(columns: readonly Plain[]): boolean {
  return columns.some(({ kind, label }) => kind === 'name' && label.includes('指标值'))
}

/** Columns of places: several heads that name places, one beside the other. */
function placesIn(columns: readonly Plain[]): Plain[] {
  const isPlace = ({ kind, label }: Plain) => kind === 'other' && isPlaceName(label)
  if (columns.filter(isPlace).length < 2) return [...columns]
  return columns.map((column) => (isPlace(column) ? { ...column, kind: 'place' } : column))
}
