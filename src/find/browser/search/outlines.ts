import type { FacetValue } from '../../shared/facets.ts'
import type { Known } from '../../shared/known.ts'
import { linksOf, type Outline, readNames, type Unit, type WrittenOutline } from '../../shared/outline.ts'
import { numbersOf } from '../../shared/steps.ts'

/** What an outline says of a page. */
interface OutlinedPage {
  readonly name: string
  readonly unit: Unit | undefined
}

/** An outline that was read, with its pages. */
interface Read {
  readonly outline: Outline
  readonly pages: readonly OutlinedPage[]
}

/** Outlines as they were before they were written, newest year first: each year is told by the years before it. Throws where these have
 *  not what it refers to. */
export function readOutlines(written: readonly WrittenOutline[], rules: Known['rules']): Outline[] {
  const read: Read[] = []
  for (const one of [...written].reverse()) read.unshift(readOutline(one, olderThan(one.year, read), rules))
  return read.map(({ outline }) => outline)
}

function olderThan(year: number | undefined, read: readonly Read[]): Read[] {
  return read.filter(({ outline }) => year !== undefined && outline.year !== undefined && outline.year < year)
}

function readOutline(written: WrittenOutline, older: readonly Read[], rules: Known['rules']): Read {
  const last = older.filter(({ outline }) => outline.year === older[0]?.outline.year).map(({ outline }) => outline)
  const told = toldPages(written, last)
  const [links, changed] = [linksOf(written.links), new Set(changedPages(written.changed))]
  const before = older.flatMap(({ pages }) => pages)
  const pages = links.map((link, page): OutlinedPage => {
    const own = link === undefined || changed.has(page) ? told.shift() : before[link]
    if (!own) throw new RangeError(`The outline does not tell what page ${page} is.`)
    return own
  })
  const units = distinctUnits(pages.flatMap(({ unit }) => (unit ? [unit] : [])))
  const places = new Map(units.map(([id], place) => [id, place]))
  const { changed: _, ...rest } = written
  const outline = {
    ...{ ...rest, ...nameRuns(pages), units },
    unit: pages.map(({ unit }) => (unit ? (places.get(unit[0]) ?? -1) : -1)),
    values: written.values.map((value) => (typeof value === 'string' ? ruleValue(value, rules) : value)),
  }
  return { outline, pages }
}

function ruleValue(id: string, rules: Known['rules']): FacetValue {
  return { id, label: rules.find((rule) => rule.id === id)?.title ?? id }
}

/** The pages that an outline tells itself, in their order. */
function toldPages({ names, counts, units, unit }: WrittenOutline, before: readonly Outline[]): OutlinedPage[] {
  const namesBefore = [...new Set(before.flatMap((outline) => outline.names))]
  const unitsBefore = distinctUnits(before.flatMap((outline) => outline.units))
  const all = readNames(names, namesBefore).flatMap((name, place) => Array<string>(counts[place] ?? 0).fill(name))
  const own = units.map((one) => (typeof one === 'number' ? unitsBefore[one] : one))
  let place = -1
  const places = numbersOf(unit).map((step) => (place += step))
  return all.map((name, at) => ({ name, unit: own[places[at] ?? -1] }))
}

function changedPages(steps: readonly number[]): number[] {
  let page = -1
  return steps.map((step) => (page += step + 1))
}

/** Units by their ids, each once, as they are first named. */
function distinctUnits(units: readonly Unit[]): Unit[] {
  const known = new Map<string, Unit>()
  for (const unit of units) if (!known.has(unit[0])) known.set(unit[0], unit)
  return [...known.values()]
}

function nameRuns(pages: readonly OutlinedPage[]): Pick<Outline, 'names' | 'counts'> {
  const [names, counts]: [string[], number[]] = [[], []]
  for (const { name } of pages) {
    const last = names.length - 1
    if (names[last] === name) counts[last] = (counts[last] ?? 0) + 1
    else {
      names.push(name)
      counts.push(1)
    }
  }
  return { names, counts }
}
