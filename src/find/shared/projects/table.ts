import type { WrittenFen } from '../../../data/json.ts'
import type { FacetName, FacetValue } from '../facets.ts'

/** Which values of a facet each project has. Projects that have the same values share a set. */
export interface FacetColumn {
  /** In the order in which they are offered. */
  readonly values: readonly FacetValue[]
  /** Each a list of places in `values`. */
  readonly sets: readonly (readonly number[])[]
  /** For each project its place in `sets`. */
  readonly column: readonly number[]
}

/** How names are read: a syllable without tone for each of `characters`, and whole names that are read otherwise. */
export interface Readings {
  readonly characters: string
  readonly syllables: readonly string[]
  readonly exceptions: Readonly<Record<string, readonly string[]>>
}

/** Every project of every year, column by column: the file that the page of all projects filters. Newest year first,
 *  then by unit, then as in the document. */
export interface ProjectTable {
  readonly version: string
  /** Distinct names in the order of their pinyin, so that places can be compared instead of names. */
  readonly names: readonly string[]
  /** Distinct names of units, in the order of their pinyin. */
  readonly unitNames: readonly string[]
  readonly readings: Readings
  readonly facets: Readonly<Record<FacetName, FacetColumn>>
  /** For each project its place in `names`. */
  readonly name: readonly number[]
  /** For each project its place in `unitNames`. */
  readonly unitName: readonly number[]
  /** Codes as printed; empty where none is. */
  readonly code: readonly string[]
  /** Last parts of addresses, by the project's place, where they are not the code in lower case. */
  readonly slug: Readonly<Record<string, string>>
  /** Integer fen; 0 where there is none. */
  readonly fen: readonly WrittenFen[]
  /** Why a project's budget has no number (未填, 不适用, 读不出数), by the project's place. */
  readonly unpriced: Readonly<Record<string, string>>
  /** Numbers of indicators. */
  readonly indicators: readonly number[]
  /** What share of the revised budget was executed, 0–1 or more, by the project's place, where a self-appraisal tells. */
  readonly execution: Readonly<Record<string, number>>
}
