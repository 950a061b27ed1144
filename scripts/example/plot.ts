import { Births } from './births.ts'
import { VEHICLE_KINDS } from './kinds/vehicles.ts'
import { type PlannedProject, subjectOf, withUniqueName } from './planned.ts'
import { type Random, randomOf } from './random.ts'
import { RATES } from './rates.ts'
import { nameOf } from './texts.ts'
import type { ExampleUnit } from './units.ts'

type Event = 'same' | 'new-code' | 'renamed-declared' | 'renamed' | 'dropped' | 'split' | 'merged'

const EVENTS: readonly (readonly [Event, number])[] = [
  ['new-code', RATES.newCode],
  ['renamed-declared', RATES.renamedDeclared],
  ['renamed', RATES.renamedSilently],
  ['dropped', RATES.dropped],
  ['split', RATES.split],
  ['merged', RATES.merged],
]

/** What the first units always show in their newest year, so that a small example has one of each. */
const STAGED: readonly (readonly Event[])[] = [
  ['renamed-declared', 'split'],
  ['merged', 'new-code'],
  ['renamed', 'dropped'],
]

/** The projects of a unit, a list a year, oldest year first: always `count` of them. */
export function plotOf(unit: ExampleUnit, seed: number, count: number, years: readonly number[]): PlannedProject[][] {
  const births = new Births(unit, seed)
  const plot: PlannedProject[][] = []
  for (const year of years) {
    const last = plot.at(-1)
    const staged = year === years.at(-1) ? [...(STAGED[unit.index] ?? [])] : []
    plot.push(last ? nextYear(last, { year, seed, unit, births, staged }) : births.first(year, count))
  }
  return plot
}

interface Turn {
  readonly year: number
  readonly seed: number
  readonly unit: ExampleUnit
  readonly births: Births
  /** Events still to come about; the first is for the next project that it can befall. */
  readonly staged: Event[]
}

function nextYear(last: readonly PlannedProject[], turn: Turn): PlannedProject[] {
  const next: PlannedProject[] = []
  const names = new Set<string>()
  const add = (project: PlannedProject) => {
    const unique = withUniqueName(project, names)
    names.add(unique.name)
    next.push(unique)
  }
  for (let place = 0; place < last.length; place += 1) {
    const [one, other] = last.slice(place, place + 2)
    if (!one) break
    const event = eventOf(one, other, turn)
    for (const project of becomes(event, one, other, turn)) add(project)
    // The project beside it makes room for the second part, or goes into the first.
    if (event === 'split' || event === 'merged') place += 1
    if (event === 'merged' || event === 'dropped') add(turn.births.next(turn.year))
  }
  return next
}

function eventOf(one: PlannedProject, other: PlannedProject | undefined, turn: Turn): Event {
  const [staged] = turn.staged
  if (staged && canBefall(staged, one, other)) return turn.staged.shift() ?? 'same'
  const event = drawn(randomOf(turn.seed, 'event', one.root, turn.year))
  return canBefall(event, one, other) ? event : 'same'
}

/** Only works and services of the unit itself are split and merged: half a legal adviser is none. Cars stay. */
function canBefall(event: Event, one: PlannedProject, other: PlannedProject | undefined): boolean {
  if (isVehicle(one)) return event === 'same'
  if (event !== 'split' && event !== 'merged') return true
  const isLong = one.name.length > 14 || (other?.name.length ?? 0) > 14
  return one.kind.sorts !== undefined && other?.kind.sorts !== undefined && !isLong
}

function drawn(random: Random): Event {
  let left = random.next()
  for (const [event, rate] of EVENTS) {
    if (left < rate) return event
    left -= rate
  }
  return 'same'
}

function becomes(event: Event, one: PlannedProject, other: PlannedProject | undefined, turn: Turn): PlannedProject[] {
  const { year } = turn
  const same = { ...one, year, before: [one], declared: false }
  const recoded = (key: string) => ({ ...same, coded: { year, key: `${one.root}${key}` } })
  switch (event) {
    case 'same':
      return [same]
    case 'new-code':
      return [recoded('')]
    case 'renamed':
    case 'renamed-declared': {
      const form = one.form + 1
      const name = nameOf(one.kind, form, subjectOf(one, turn.unit))
      return [{ ...recoded(''), form, name, declared: event === 'renamed-declared' }]
    }
    case 'dropped':
      return []
    case 'split':
      return ['a', 'b'].map((part, n) => ({
        ...recoded(part),
        root: n === 0 ? one.root : `${one.root}b`,
        name: `${one.name}（${n === 0 ? '东片' : '西片'}）`,
        size: one.size / 2,
        declared: true,
      }))
    case 'merged':
      return [
        {
          ...recoded('m'),
          name: other ? `${one.name}及${other.name}` : one.name,
          size: one.size * 1.5,
          before: other ? [one, other] : [one],
          declared: true,
        },
      ]
  }
}

function isVehicle({ kind }: PlannedProject): boolean {
  return VEHICLE_KINDS.includes(kind)
}
