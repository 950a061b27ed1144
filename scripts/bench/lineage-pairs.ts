import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import { lineageOf } from '../../src/facts/years/lineage.ts'
import type { Project } from '../../src/model/project.ts'

/** What a person says of two projects: one that goes on; not the same but worth showing to a reader of the other; two. */
type Label = 'same' | 'related' | 'different'

/** What the rules say of them. */
export type Verdict = 'strong' | 'suggested' | 'none'

/** A project as far as the labelled set tells of it. */
interface Stub {
  readonly name: string
  readonly unit?: string
  readonly code?: string
  readonly purpose?: string
  /** In yuan. */
  readonly budget?: number
  /** Names of indicators. */
  readonly indicators?: readonly string[]
}

/** Two projects of two years with what a person says of them. */
export interface LabelledPair {
  /** What makes the pair hard, such as `phase`. */
  readonly kind: string
  /** `tune`: the rules may be fitted to it; `held`: thresholds are not, though the author of the rules knew it. */
  readonly set: 'tune' | 'held'
  readonly label: Label
  /** Why it is labelled so. */
  readonly note: string
  readonly before: Stub
  readonly after: Stub
  /** Units that publish in both years, with something else. */
  readonly also?: readonly string[]
}

const FILE = resolve(import.meta.dirname, '../../test/fixtures/lineage/pairs.yaml')
const [BEFORE, AFTER] = [2022, 2023]

/** Reads the labelled set of the fixtures. */
export function readPairs(): readonly LabelledPair[] {
  return parse(readFileSync(FILE, 'utf8')) as readonly LabelledPair[]
}

/** What the rules say of a pair when nothing else is published but by the units in `also`. */
export function verdictOf({ before, after, also = [] }: LabelledPair): Verdict {
  const [first, second] = [projectOf(before, BEFORE), projectOf(after, AFTER)]
  const others = (year: number) => also.map((unit) => projectOf({ unit, name: `${unit}号院保洁` }, year, 'other'))
  const lineage = lineageOf([yearOf(AFTER, [second, ...others(AFTER)]), yearOf(BEFORE, [first, ...others(BEFORE)])])
  const link = lineage.linksTo(second).find((one) => one.before === first)
  return link ? (link.strong ? 'strong' : 'suggested') : 'none'
}

function yearOf(year: number, projects: readonly Project[]) {
  const units = [...Map.groupBy(projects, ({ unit }) => unit)]
  return { year, departments: units.map(([slug, own]) => departmentOf(year, slug, own)) }
}

function departmentOf(year: number, slug: string, projects: readonly Project[]) {
  return { year, slug, name: slug, parts: [], sources: [], projects }
}

function projectOf(
  { unit = '101', name, code, purpose, budget, indicators = [] }: Stub,
  year: number,
  slug = 'p',
): Project {
  return {
    year,
    unit,
    slug,
    name,
    ...(code !== undefined && { code }),
    ...(purpose !== undefined && { purpose }),
    moneyUnit: '元',
    budget: budget === undefined ? { raw: '' } : { raw: String(budget), fen: BigInt(Math.round(budget * 100)) },
    funding: [],
    indicators: indicators.map((indicator, at) => ({
      number: at + 1,
      level1: '产出指标',
      level2: '',
      name: indicator,
    })),
  }
}
