import type { Cost } from '../process-tree.ts'
import type { FolderSize } from './folder-size.ts'

/** What is run. `padded`: Hugo with pages of our size. */
export const ENGINES = ['ours', 'hugo', 'padded', 'eleventy', 'floor'] as const
export type Engine = (typeof ENGINES)[number]

/** What is measured of them, in the order of the table. A pair is an engine with Pagefind's own command over its pages after it. */
export const ROWS = [
  'ours',
  'hugo',
  'hugo + pagefind',
  'hugo, our size',
  'hugo + pagefind, our size',
  'eleventy',
  'eleventy + pagefind',
  'floor',
  'check, cold',
  'check, warm',
  'one value edited',
] as const
export type Row = (typeof ROWS)[number]

/** One run of a row. */
export type Measured = Done | Failed

interface Done {
  readonly row: Row
  readonly cost: Cost
  /** What it wrote; absent where it writes nothing. */
  readonly size?: FolderSize
  /** The lines in which our build says what its stages took; none where it does not say. */
  readonly stages: readonly string[]
}

interface Failed {
  readonly row: Row
  /** The first line of what it said. */
  readonly failure: string
}

/** A command and what follows it, as one: they do not run at the same time. */
export function together(first: Cost, second: Cost): Cost {
  return {
    seconds: first.seconds + second.seconds,
    cpu: first.cpu + second.cpu,
    megabytes: Math.max(first.megabytes, second.megabytes),
  }
}
