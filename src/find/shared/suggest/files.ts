import type { KnownUnit } from '../known.ts'

/** A unit as it is suggested. */
export interface SuggestedUnit extends KnownUnit {
  /** The newest year that it published for. */
  readonly year: number
  /** The code that it prints, where that is not its id. */
  readonly code?: string
}

/** Fetched first: the units, and how everything else is shared out to files. */
export interface SuggestGuide {
  /** The years published, newest first. */
  readonly years: readonly number[]
  /** The region as the site names it. */
  readonly region: string
  /** In the order of their ids. */
  readonly units: readonly SuggestedUnit[]
  /** How many files the names are shared out to; one has them all. */
  readonly nameFiles: number
  /** Sounds that more names have than stand in the file of that sound. */
  readonly deep: readonly string[]
  /** How many files the addresses are shared out to. */
  readonly placeFiles: number
  /** What each file of codes begins with, in order. */
  readonly codeFiles: readonly string[]
}

/** Distinct names of projects, column by column. */
export interface NameFile {
  readonly names: readonly string[]
  /** How many years have it. */
  readonly years: readonly number[]
  /** The newest of them. */
  readonly newest: readonly number[]
  /** Places in `units` of all units that have it, in order; of each but the first how far it is from the one before. */
  readonly units: readonly (readonly number[])[]
}

/** For each name its newest project in every unit: the unit's place in `units`, the year and the last part of the address. */
export type PlaceFile = Readonly<Record<string, readonly (readonly [unit: number, year: number, slug: string])[]>>

/** The newest project of each code, in the order of the codes: the code in lower case, the project's name, year, the place of
 *  its unit in `units`, and the last part of the address where it is not the code. */
export type CodeFile = readonly (readonly [code: string, name: string, year: number, unit: number, slug?: string])[]
