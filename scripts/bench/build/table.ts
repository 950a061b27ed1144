import type { Row } from './rows.ts'
import { type Ratio, ratioOf, type Sized, type Slope, type Summary } from './summary.ts'

/** What each row is set beside: Hugo alone, the pair over pages of our size, and the floor. */
const BESIDE = ['hugo', 'hugo + pagefind, our size', 'floor'] as const satisfies readonly Row[]

const HEAD = [
  ...['', 'wall s', 'CPU s', 'peak MB', 'pages', 'pages/s', 'files', 'MB'],
  ...['× Hugo', '× pair', '× floor'],
]

/** Everything measured at one size, as lines of Markdown; a cell of a ratio: on the clock / of processors. */
export function tableOf(sized: Sized): string[] {
  const cells = [HEAD, HEAD.map(() => '---'), ...sized.rows.map((summary) => cellsOf(sized, summary))]
  return [
    `## ${sized.projects} projects`,
    '',
    ...cells.map((row) => `| ${row.join(' | ')} |`),
    ...sized.rows.flatMap(({ row, failure }) => (failure === undefined ? [] : ['', `${row} failed: ${failure}`])),
    ...sized.rows.flatMap(stagesOf),
  ]
}

function cellsOf(sized: Sized, { row, cost, size }: Summary): string[] {
  const rate = cost && size ? (size.pages / cost.seconds).toFixed(0) : '–'
  return [
    row,
    ...(cost ? [cost.seconds.toFixed(1), cost.cpu.toFixed(1), cost.megabytes.toFixed(0)] : ['failed', '–', '–']),
    ...(size ? [String(size.pages), rate, String(size.files), (size.bytes / 1e6).toFixed(1)] : ['–', '–', '–', '–']),
    ...BESIDE.map((other) => ratioWords(ratioOf(sized, row, other))),
  ]
}

function ratioWords(ratio: Ratio | undefined): string {
  return ratio ? `${ratio.seconds.toFixed(2)} / ${ratio.cpu.toFixed(2)}` : '–'
}

function stagesOf({ row, stages }: Summary): string[] {
  return stages.length > 0 ? ['', `Stages of “${row}”, in the run in the middle:`, ...stages] : []
}

/** What a thousand more projects cost, a line a row. */
export function slopeLines(slopes: readonly Slope[]): string[] {
  return slopes.map(
    ({ row, from, to, seconds, cpu, perProject }) =>
      `${row}, ${from} → ${to} projects: ${seconds.toFixed(2)} s on the clock and ${cpu.toFixed(2)} s of processors for 1,000 more; ${perProject.toFixed(2)} × the time for each.`,
  )
}
