import type { TruthPage } from '../truth/truth-page.ts'

/** Kinds of queries, in the order of the table. */
export const KINDS = [
  'one character',
  'two characters',
  'three to eight characters',
  'over punctuation',
  'spaced words',
  'whole name',
  'typo: wrong character',
  'typo: missing character',
  'typo: one too many',
  'typo: two swapped',
  'traditional characters',
  'code',
  'slice of a code',
  'full-width letters and digits',
  'pinyin',
  'initials',
  'pinyin mixed with characters',
  'pinyin mixed with initials',
  'amount in digits',
  'amount in 万',
  'amount in 亿',
  'amount in Han numerals',
  'amount between two',
  'amount from or up to one',
  'text of a self-appraisal',
  'amount of monitoring',
  'joined: year and name',
  'joined: unit and name',
  'joined: two pieces of a name',
  'question about money',
  'question about progress',
  'question about a grade',
  'question for a list',
  'nonsense',
] as const
export type Kind = (typeof KINDS)[number]

/** A query and what is right for it. */
export interface BenchQuery {
  readonly kind: Kind
  readonly typed: string
  /** Whether a project's page has what was asked for as its own: all of these should be found. */
  readonly has: (page: TruthPage) => boolean
  /** Whether a reader of a page sees what was asked for: a hit that leads there is not wrong. */
  readonly shows: (page: TruthPage) => boolean
  /** Whether a page may be the first hit, where one thing is meant. */
  readonly leads?: (page: TruthPage) => boolean
}

/** Draws numbers below 1. */
export type Random = () => number

/** What a query may be drawn from. */
export interface Ground {
  /** Pages of projects. */
  readonly projects: readonly TruthPage[]
  /** All pages. */
  readonly pages: readonly TruthPage[]
  readonly random: Random
}

/** A query without its kind; undefined where the page drawn has nothing for one. */
export type Drawn = Omit<BenchQuery, 'kind'> | undefined
export type Drawer = (page: TruthPage, ground: Ground) => Drawn

/** One of a list. @throws RangeError when there is none. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('There is nothing to pick from.')
  return item
}
