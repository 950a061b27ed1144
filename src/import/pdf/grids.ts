import { importFault } from '../../faults/import-fault.ts'
import { LIMITS } from '../limits.ts'
import type { DrawnPage, Rule } from './drawn.ts'
import { Groups } from './groups.ts'
import { joined, ONE_RULE } from './joined-rules.ts'
import type { Box } from './lines.ts'
import type { Rules } from './rules.ts'

/** Between lines of one table that are so near no text has room, in points. */
const TOO_NARROW = 5
/** Lines that end so near to another meet it, in points. */
const MEET = 4
/** A line that ends so far beyond the last one across it shows an open side, in points. */
const OPEN = 8
/** A line stands between two cells when it covers so much of their side. */
const WALL = 0.5

/** A cell of a grid: columns `left` to before `right`, rows `top` to before `bottom`. */
export interface Region {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The lines of one table. */
export interface Grid {
  /** Where its columns begin and, last, where they end. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly regions: readonly Region[]
  /** No line is drawn above, or below. */
  readonly openTop: boolean
  readonly openBottom: boolean
}

/** The tables that lines draw. Lines that meet no others, such as one under a word, draw none, nor does a single box.
 *  @throws ImportFault when they would have more cells than a document may. */
export function gridsOf(name: string, rules: Pick<DrawnPage, 'across' | 'down'>): Grid[] {
  const across = joined(rules.across, ONE_RULE)
  const down = joined(rules.down, ONE_RULE)
  return componentsOf(across, down)
    .flatMap((component) => gridOf(name, component) ?? [])
    .filter(({ regions }) => regions.length > 1)
}

/** Where a grid stands on its page. */
export function boxOfGrid({ xs, ys }: Grid): Box {
  return { x0: xs[0] ?? 0, y0: ys[0] ?? 0, x1: xs.at(-1) ?? 0, y1: ys.at(-1) ?? 0 }
}

/** Where a cell stands on its page. */
export function boxOfRegion({ xs, ys }: Grid, { left, right, top, bottom }: Region): Box {
  return { x0: xs[left] ?? 0, y0: ys[top] ?? 0, x1: xs[right] ?? 0, y1: ys[bottom] ?? 0 }
}

/** Lines that hang together. */
function componentsOf(across: readonly Rule[], down: readonly Rule[]): Rules[] {
  const groups = new Groups(across.length + down.length)
  across.forEach((one, n) => {
    down.forEach((other, m) => {
      if (meets(one, other)) groups.join(n, across.length + m)
    })
  })
  const components = new Map<number, Rules>()
  const of = (n: number) => {
    const key = groups.of(n)
    const component = components.get(key) ?? { across: [], down: [] }
    components.set(key, component)
    return component
  }
  across.forEach((rule, n) => {
    of(n).across.push(rule)
  })
  down.forEach((rule, n) => {
    of(across.length + n).down.push(rule)
  })
  return [...components.values()]
}

function meets(across: Rule, down: Rule): boolean {
  const within = (at: number, { from, to }: Rule) => from - MEET <= at && at <= to + MEET
  return within(down.at, across) && within(across.at, down)
}

function gridOf(name: string, rules: Rules): Grid | undefined {
  const across = joined(rules.across, TOO_NARROW)
  const down = joined(rules.down, TOO_NARROW)
  const columns = edgesOf(down, across)
  const rows = edgesOf(across, down)
  const [xs, ys] = [columns.edges, rows.edges]
  if (xs.length < 2 || ys.length < 2) return undefined
  const width = xs.length - 1
  if (width * ys.length > LIMITS.cells) throw importFault('document-cells-over', name, undefined, `${LIMITS.cells}`)
  const groups = new Groups(width * (ys.length - 1))
  for (let row = 0; row + 1 < ys.length; row++)
    for (let column = 0; column < width; column++) {
      const cell = row * width + column
      const side = { from: ys[row] ?? 0, to: ys[row + 1] ?? 0 }
      const foot = { from: xs[column] ?? 0, to: xs[column + 1] ?? 0 }
      if (column + 1 < width && !hasWall(down, xs[column + 1] ?? 0, side)) groups.join(cell, cell + 1)
      if (row + 2 < ys.length && !hasWall(across, ys[row + 1] ?? 0, foot)) groups.join(cell, cell + width)
    }
  const regions = regionsOf(groups, width, ys.length - 1)
  return { xs, ys, regions, openTop: rows.openFirst, openBottom: rows.openLast }
}

/** Where lines stand, from first to last, with the ends of the lines across them where these go on over an open side. */
function edgesOf(
  rules: readonly Rule[],
  crossing: readonly Rule[],
): { edges: number[]; openFirst: boolean; openLast: boolean } {
  const edges = [...new Set(rules.map(({ at }) => at))].toSorted((a, b) => a - b)
  const [first = Number.POSITIVE_INFINITY, last = Number.NEGATIVE_INFINITY] = [edges[0], edges.at(-1)]
  const before = crossing.map(({ from }) => from).filter((from) => from < first - OPEN)
  const after = crossing.map(({ to }) => to).filter((to) => to > last + OPEN)
  const openFirst = before.length > 1
  const openLast = after.length > 1
  return {
    edges: [...(openFirst ? [Math.min(...before)] : []), ...edges, ...(openLast ? [Math.max(...after)] : [])],
    openFirst,
    openLast,
  }
}

function hasWall(rules: readonly Rule[], at: number, side: Omit<Rule, 'at'>): boolean {
  const covered = rules
    .filter((rule) => rule.at === at)
    .reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, side.to) - Math.max(from, side.from)), 0)
  return covered >= (side.to - side.from) * WALL
}

/** The rectangles of joined cells; a shape that is none is parted into its rows. */
function regionsOf(groups: Groups, width: number, height: number): Region[] {
  const cells = new Map<number, number[]>()
  for (let cell = 0; cell < width * height; cell++) {
    const key = groups.of(cell)
    const list = cells.get(key)
    if (list) list.push(cell)
    else cells.set(key, [cell])
  }
  return [...cells.values()]
    .flatMap((list) => rectanglesOf(list, width))
    .toSorted((a, b) => a.top - b.top || a.left - b.left)
}

function rectanglesOf(cells: readonly number[], width: number): Region[] {
  const whole = boundsOf(cells, width)
  if ((whole.right - whole.left) * (whole.bottom - whole.top) === cells.length) return [whole]
  const runs: number[][] = []
  for (const cell of cells) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last === cell - 1 && cell % width > 0) run.push(cell)
    else runs.push([cell])
  }
  return runs.map((run) => boundsOf(run, width))
}

function boundsOf(cells: readonly number[], width: number): Region {
  let [left, right] = [width, 0]
  for (const cell of cells) {
    left = Math.min(left, cell % width)
    right = Math.max(right, (cell % width) + 1)
  }
  const [top, bottom] = [cells[0] ?? 0, cells.at(-1) ?? 0].map((cell) => Math.floor(cell / width))
  return { left, right, top: top ?? 0, bottom: (bottom ?? 0) + 1 }
}
