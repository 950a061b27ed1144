import type { Kind } from './kinds/kind.ts'
import { villageOf } from './places.ts'
import { SORT_TEXTS } from './sorts.ts'
import type { Subject } from './texts.ts'
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

/** The project under a name that no other has. */
export function withUniqueName(project: PlannedProject, names: ReadonlySet<string>): PlannedProject {
  let { name } = project
  for (let n = 0; names.has(name); n += 1) name = `${project.name}（${villageOf(project.root.length * 31 + n * 17)}）`
  return name === project.name ? project : { ...project, name }
}

/** What a project's texts are filled from. `budget` is in 万元; names do not need it. */
export function subjectOf({ root, born, year }: PlannedProject, unit: ExampleUnit, budget = ''): Subject {
  return { root, born, year, unit: unit.short, topics: SORT_TEXTS[unit.sort].topics, budget }
}
