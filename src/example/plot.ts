import type { Kind, Sort } from './kinds/kind.ts'
import { kindsOf, VEHICLE_KINDS } from './kinds/kinds.ts'
import { villageOf } from './places.ts'
import { type Random, randomOf } from './random.ts'
import { RATES } from './rates.ts'
import { SORT_TEXTS } from './sorts.ts'
import { nameOf } from './texts.ts'
import type { ExampleUnit } from './units.ts'

/** One project in one year, before its texts are written. */
export interface PlannedProject {
  readonly year: number
  readonly kind: Kind
  /** Names its stream of random numbers; the same through all years that it goes on. */
  readonly root: string
  readonly born: number
  readonly name: string
  /** Which of the kind's names it has. */
  readonly form: number
  /** Year and serial that its code is made from. */
  readonly coded: { readonly year: number; readonly key: string }
  /** Part of the budget that it was born with; splitting halves it, merging adds. */
  readonly size: number
  /** What it continues, of the year before. Empty for a new one. */
  readonly before: readonly PlannedProject[]
  /** Whoever transcribed it says what it continues. */
  readonly declared: boolean
}

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

/** The new projects of a unit: cars first, then its own kinds before those of every unit, then all again elsewhere. */
class Births {
  private readonly unit: ExampleUnit
  private readonly seed: number
  private readonly kinds: readonly Kind[]
  private count = 0
  private readonly names = new Set<string>()

  constructor(unit: ExampleUnit, seed: number) {
    this.unit = unit
    this.seed = seed
    const random = randomOf(seed, 'kinds', unit.index)
    const cars = unit.index < 3 || random.chance(RATES.vehicles) ? [random.pick(VEHICLE_KINDS)] : []
    this.kinds = [...cars, ...mixed(unit.sort, random)]
  }

  first(year: number, count: number): PlannedProject[] {
    return Array.from({ length: count }, () => this.next(year))
  }

  next(year: number): PlannedProject {
    const serial = this.count
    this.count += 1
    const round = Math.floor(serial / this.kinds.length)
    const kind = this.kinds[serial % this.kinds.length]
    if (!kind) throw new RangeError('A unit has no kind of project.')
    const root = `${this.seed}/${this.unit.index}/${serial}`
    const bare = { year, kind, root, born: year, form: 0, size: 1, before: [], declared: false, name: '' }
    const project = { ...bare, coded: { year, key: root } }
    const plain = nameOf(kind, 0, subjectOf(project, this.unit))
    const named = { ...project, name: round === 0 ? plain : `${plain}（${villageOf(serial * 13 + this.unit.index)}）` }
    const unique = withUniqueName(named, this.names)
    this.names.add(unique.name)
    return unique
  }
}

function mixed(sort: Sort, random: Random): Kind[] {
  const { own, common } = kindsOf(sort)
  const placed = [
    ...random.shuffled(own).map((kind, n) => ({ kind, place: n })),
    ...random.shuffled(common).map((kind, n) => ({ kind, place: n * 2 + 1.5 })),
  ]
  return placed.toSorted((a, b) => a.place - b.place).map(({ kind }) => kind)
}

function withUniqueName(project: PlannedProject, names: ReadonlySet<string>): PlannedProject {
  let { name } = project
  for (let n = 0; names.has(name); n += 1) name = `${project.name}（${villageOf(project.root.length * 31 + n * 17)}）`
  return name === project.name ? project : { ...project, name }
}

function subjectOf({ root, born, year }: PlannedProject, unit: ExampleUnit) {
  return { root, born, year, unit: unit.short, topics: SORT_TEXTS[unit.sort].topics, budget: '' }
}
