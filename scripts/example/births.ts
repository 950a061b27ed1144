import type { Kind, Sort } from './kinds/kind.ts'
import { kindsOf } from './kinds/kinds.ts'
import { VEHICLE_KINDS } from './kinds/vehicles.ts'
import { villageOf } from './places.ts'
import { type PlannedProject, subjectOf, withUniqueName } from './planned.ts'
import { type Random, randomOf } from './random.ts'
import { RATES } from './rates.ts'
import { nameOf } from './texts.ts'
import type { ExampleUnit } from './units.ts'

/** The new projects of a unit: cars first, then its own kinds before those of every unit, then all again elsewhere. */
export class Births {
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
