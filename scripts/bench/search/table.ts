import type { Judged } from './judge.ts'
import { KINDS } from './queries/bench-query.ts'
import type { FirstScore, Score, Spread } from './scores.ts'

const HEAD = [
  ...['kind', 'queries', 'recall', 'P@5', 'right first', 'answered', 'pretended', 'department first'],
  ...['KB', 'KB p95', 'ms', 'ms p95', 'ms slowed', 'ms slowed p95'],
]
const MOST_EXAMPLES = 3
/** What is shown of a long answer. */
const EXAMPLE = 260

/** Scores of two engines side by side, as lines of a Markdown table; the other's may be absent. */
export function tableOf(ours: readonly Score[], theirs: readonly Score[] = []): string[] {
  const rows = ours.map((score) => {
    const other = theirs.find(({ kind }) => kind === score.kind)
    const both = (cell: (score: Score) => string) => (other ? `${cell(score)} / ${cell(other)}` : cell(score))
    return [
      score.kind,
      String(score.queries),
      both(({ recall }) => share(recall)),
      both(({ precision }) => share(precision)),
      both(({ first }) => share(first)),
      both(({ answered }) => share(answered)),
      both(({ pretended }) => String(pretended)),
      both(({ department }) => share(department)),
      both(({ kilobytes }) => shown(kilobytes, 'median')),
      both(({ kilobytes }) => shown(kilobytes, 'p95')),
      both(({ milliseconds }) => shown(milliseconds, 'median')),
      both(({ milliseconds }) => shown(milliseconds, 'p95')),
      shown(score.slowed, 'median'),
      shown(score.slowed, 'p95'),
    ]
  })
  return [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

/** A sentence about first queries. */
export function firstWords({ queries, kilobytes, index, files }: FirstScore): string {
  const both = (spread: Spread) => `${shown(spread, 'median')} (p95 ${shown(spread, 'p95')})`
  return `First search (${queries} readers with an empty cache): ${both(kilobytes)} KB, of them ${both(index)} KB of the index; ${both(files)} files.`
}

/** Up to three answers of each kind that fell short, a line each. */
export function examplesOf(judged: readonly Judged[]): string[] {
  return KINDS.flatMap((kind) => {
    const short = judged.filter((one) => one.query.kind === kind && fallsShort(one))
    return short
      .slice(0, MOST_EXAMPLES)
      .map(({ query, seen }) => `- ${kind}: ${query.typed} → ${seen.slice(0, EXAMPLE)}`)
  })
}

function fallsShort({ recall = 1, precision = 1, first = 1, answered = 1, pretended }: Judged): boolean {
  return pretended || Math.min(recall, precision, first, answered) < 1
}

function share(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3)
}

function shown(spread: Spread | undefined, part: keyof Spread): string {
  return spread === undefined ? '–' : spread[part].toFixed(0)
}
