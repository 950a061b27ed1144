import { z } from 'zod'
import { SLUG_PATTERN } from './ids.ts'
import { day } from './text.ts'

/** The version of what a manifest and its lists of names hold. It is raised when an older reader would misread them. */
export const MANIFEST_FORMAT = 1

/** Path of a site's manifest from its address. */
export const MANIFEST_PATH = 'data/manifest.json'

/** Path of a list of project names from the site's address. `file` counts those of a year from 0. */
export function namesPath(year: number, file: number): string {
  return `data/names-${year}-${file}.json`
}

/** Letters that a name may have at most; it is shown on pages of others. */
const MOST_LETTERS = 1000

const name = z.string().max(MOST_LETTERS).regex(/\S/)
const slug = z.string().max(200).regex(SLUG_PATTERN)
const year = z.int().min(1900).max(2099)
const count = z.int().min(0).max(10_000_000)
/** Integer fen: a number, or digits where that would not be exact. */
const fen = z.union([z.int(), z.string().regex(/^-?[1-9]\d{15,29}$/)])
const version = z.string().regex(/^[0-9a-f]{6,64}$/)
const format = z.literal(MANIFEST_FORMAT)

const money = {
  /** How many projects were published. */
  projects: count,
  /** The sum of their budgets that have a number. */
  fen,
  /** How many of them have none; absent for none. */
  missing: count.optional(),
}

/** What a unit published for a year. */
const unitYearSchema = z.strictObject({
  year,
  ...money,
  /** 绩效目标, 绩效自评 and 绩效监控; each absent where it published none. */
  targets: z.literal(true).optional(),
  appraisals: z.literal(true).optional(),
  monitoring: z.literal(true).optional(),
})

/** What a site says of itself, for those who list sites: `data/manifest.json`. */
export const manifestSchema = z.strictObject({
  format,
  name,
  region: name,
  /** Where the site stands: origin and path, with a slash at the end. */
  address: z.string().max(2000),
  /** What the site says over every page, such as 虚构示例. */
  notice: name.optional(),
  /** The day that its content was last changed on. */
  updated: day,
  /** Names the state of the content. */
  version,
  /** The first and the last day that its documents were published on; absent where none says. */
  published: z.strictObject({ first: day, last: day }).optional(),
  /** Where people search the site, and where programs find its search index; from its address. */
  search: z.strictObject({ page: z.literal('search/'), entry: z.literal('pagefind/entry.json') }),
  /** Newest first. */
  years: z
    .array(
      z.strictObject({
        year,
        ...money,
        /** How many units published targets, self-appraisals and monitoring, and no targets though they were to. */
        targets: count,
        appraisals: count,
        monitoring: count,
        unpublished: count,
      }),
    )
    .max(200),
  /** Those that published anything, by id. */
  units: z.array(z.strictObject({ id: slug, name, years: z.array(unitYearSchema).min(1).max(200) })).max(20_000),
  /** How many files each year's names of projects stand in, see `namesPath`. */
  names: z.array(z.strictObject({ year, files: z.int().min(1).max(1000) })).max(200),
})

/** What a site says of itself. */
export type Manifest = z.infer<typeof manifestSchema>

/** Names of projects of a year: `data/names-<year>-<n>.json`. */
export const nameListSchema = z.strictObject({
  format,
  /** That of the manifest. */
  version,
  year,
  /** Ids of units. */
  units: z.array(slug).max(20_000),
  /** For each project the place of its unit in `units`, the last part of its address and its name. */
  projects: z.array(z.tuple([count, slug, name])).max(10_000),
})

/** Names of projects of a year. */
export type NameList = z.infer<typeof nameListSchema>
