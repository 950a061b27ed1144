import { ImportFault } from '../../faults/import-fault.ts'

/** Which year a document is of, and how that is known. */
export interface YearFound {
  readonly year: number
  /** For the terminal, such as `the file name`. */
  readonly evidence: string
}

const YEAR = /(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])/g
const YEAR_NAMED = /(?<![0-9])(?:19|20)[0-9]{2}(?=\s*年)/g

/** The year of a document: as `given`, else of its title, else of its file name, else the one its text names most.
 *  Never read from a code: codes hold other years. Title and file name must not disagree.
 *  @throws ImportFault when the evidence disagrees or there is none. */
export function yearOf(
  given: number | undefined,
  { name, title, text }: { readonly name: string; readonly title?: string; readonly text: string },
): YearFound {
  if (given !== undefined) return { year: given, evidence: '--year' }
  const printed = yearsIn(title ?? '', YEAR)
  const named = yearsIn(name, YEAR)
  const both = [...new Set([...printed, ...named])]
  if (both.length > 1) throw new ImportFault(`${name}: the title and the file name say ${both.join(' and ')}. ${ASK}`)
  const [year] = both
  if (year !== undefined) return { year, evidence: printed.length > 0 ? 'the title' : 'the file name' }
  return mostNamed(name, yearsIn(text, YEAR_NAMED))
}

const ASK = 'Say which year it is with --year, such as --year 2021.'

function mostNamed(name: string, years: readonly number[]): YearFound {
  const counts = [...Map.groupBy(years, (year) => year)]
    .map(([year, all]) => ({ year, count: all.length }))
    .toSorted((a, b) => b.count - a.count)
  const [first, second] = counts
  if (!first) throw new ImportFault(`${name}: the title, the file name and the text name no year. ${ASK}`)
  if (first.count === second?.count)
    throw new ImportFault(`${name}: its text names ${first.year} and ${second.year} equally often. ${ASK}`)
  return { year: first.year, evidence: `its text, which names it ${first.count} times` }
}

function yearsIn(text: string, pattern: RegExp): number[] {
  return [...text.normalize('NFKC').matchAll(pattern)].map(([year]) => Number(year))
}
