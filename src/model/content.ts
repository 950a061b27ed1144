import type { Department } from './department.ts'
import type { ListedUnit } from './files/unit-list.ts'
import type { Site } from './site.ts'
import type { Term } from './term.ts'

/** Everything that a content folder holds. */
export interface Content {
  readonly site: Site
  readonly glossary: readonly Term[]
  /** Names this state of the content: the first 12 hexadecimal digits of a SHA-256 over all files read. */
  readonly version: string
  /** The day that it was last changed on, `YYYY-MM-DD`. */
  readonly updated: string
  /** The units that must publish; empty where nobody has listed them. */
  readonly units: readonly ListedUnit[]
  /** Newest year first; departments of a year by slug. */
  readonly years: readonly Year[]
}

/** All that was published for one year. */
export interface Year {
  readonly year: number
  readonly departments: readonly Department[]
}
