import type { Judged } from './judge.ts'
import { KINDS, type Kind } from './queries/bench-query.ts'

/** A median and the value that 95 % do not pass. */
export interface Spread {
  readonly median: number
  readonly p95: number
}

/** How one engine did with queries of one kind; a share is absent where it means nothing. */
export interface Score {
  readonly kind: Kind | 'all'
  readonly queries: number
  readonly recall?: number
  readonly precision?: number
  readonly first?: number
  readonly answered?: number
  readonly pretended: number
  readonly department?: number
  /** KB that each further query fetched. */
  readonly kilobytes?: Spread
  readonly milliseconds?: Spread
  readonly slowed?: Spread
}

/** What a first query fetched. */
export interface FirstScore {
  readonly queries: number
  readonly kilobytes: Spread
  /** Of the index alone. */
  readonly index: Spread
  readonly files: Spread
}

/** Scores by kind, without the kinds that were not asked, and for all together. */
export function scoresOf(judged: readonly Judged[]): Score[] {
  const kinds = KINDS.map((kind) => [kind, judged.filter(({ query }) => query.kind === kind)] as const)
  return [...kinds.filter(([, own]) => own.length > 0), ['all', judged] as const].map(([kind, own]) =>
    scoreOf(kind, own),
  )
}

/** What the first queries of readers fetched; undefined where none was one. */
export function firstScoreOf(judged: readonly Judged[]): FirstScore | undefined {
  const taken = judged.filter(({ answer }) => answer.isFirst).map(({ answer }) => answer.taken)
  const [kilobytes, index, files] = [
    spreadOf(taken.map(({ bytes }) => bytes / 1000)),
    spreadOf(taken.map((one) => one.index / 1000)),
    spreadOf(taken.map((one) => one.files)),
  ]
  return kilobytes && index && files && { queries: taken.length, kilobytes, index, files }
}

function scoreOf(kind: Score['kind'], judged: readonly Judged[]): Score {
  const share = (part: 'recall' | 'precision' | 'first' | 'answered' | 'department') => {
    const values = judged.flatMap((one) => one[part] ?? [])
    return values.length === 0 ? {} : { [part]: values.reduce((sum, value) => sum + value, 0) / values.length }
  }
  const spread = (name: 'kilobytes' | 'milliseconds' | 'slowed', values: readonly number[]) => {
    const found = spreadOf(values)
    return found ? { [name]: found } : {}
  }
  const further = judged.map(({ answer }) => answer).filter(({ isFirst }) => !isFirst)
  return {
    ...{ kind, queries: judged.length },
    ...share('recall'),
    ...share('precision'),
    ...share('first'),
    ...share('answered'),
    pretended: judged.filter(({ pretended }) => pretended).length,
    ...share('department'),
    ...spread(
      'kilobytes',
      further.map(({ taken }) => taken.bytes / 1000),
    ),
    ...spread(
      'milliseconds',
      further.flatMap(({ milliseconds }) => milliseconds ?? []),
    ),
    ...spread(
      'slowed',
      judged.flatMap(({ answer }) => answer.slowed ?? []),
    ),
  }
}

/** Undefined for no values. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  if (values.length === 0) return undefined
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}
