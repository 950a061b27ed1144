import type { Account } from '../../model/source.ts'
import type { Claim } from './claims.ts'
import type { Range } from './document.ts'

/** What became of every character of a document. */
export interface Accounting {
  /** Counted in Unicode code points; a line end counts as the characters it is made of (LF 1, CR LF 2). */
  readonly account: Account
  /** Of the placed characters, those that are words of the form. */
  readonly labels: number
  /** Stretches of each kind of residue, in the order of the document. */
  readonly residue: ReadonlyMap<string, readonly Range[]>
  /** Stretches that nothing has claimed. */
  readonly unplaced: readonly Range[]
}

/** Accounts for every character of `source` by the stretches that were claimed of it: each may be claimed once.
 *  Throws when two claims overlap or one lies outside, which is a fault of the program and not of the document. */
export function accountOf(source: string, claims: readonly Claim[]): Accounting {
  const sorted = claims.toSorted((a, b) => a.start - b.start)
  const unplaced = gapsBetween(source.length, sorted)
  const count = (ranges: readonly Range[]) => ranges.reduce((sum, range) => sum + lengthOf(source, range), 0)
  const residue = Map.groupBy(
    sorted.filter(({ as }) => as === 'residue'),
    ({ what }) => what,
  )
  const aside = count(sorted.filter(({ as }) => as === 'aside'))
  const account = {
    read: lengthOf(source, { start: 0, end: source.length }),
    placed: count(sorted.filter(({ as }) => as === 'field' || as === 'label')),
    residue: count([...residue.values()].flat()),
    ...(aside > 0 && { aside }),
    unplaced: count(unplaced),
  }
  if (account.read !== account.placed + account.residue + aside + account.unplaced)
    throw new Error(`The account does not close: ${JSON.stringify(account)}`)
  return { account, labels: count(sorted.filter(({ as }) => as === 'label')), residue, unplaced }
}

/** Characters of a stretch, in Unicode code points. */
export function lengthOf(source: string, { start, end }: Range): number {
  return [...source.slice(start, end)].length
}

function gapsBetween(length: number, sorted: readonly Claim[]): Range[] {
  const gaps: Range[] = []
  let at = 0
  for (const { start, end, what } of sorted) {
    if (start < at || end <= start || end > length) throw new Error(`“${what}” claims ${start}–${end} a second time.`)
    if (start > at) gaps.push({ start: at, end: start })
    at = end
  }
  if (at < length) gaps.push({ start: at, end: length })
  return gaps
}
