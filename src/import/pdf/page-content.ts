import type { DrawnPage, Glyph, Rule } from './drawn.ts'
import { boxOfGrid, boxOfRegion, type Grid, gridsOf, type Region } from './grids.ts'
import { type Box, type Line, linesOf } from './lines.ts'

/** A cell of a table on one page, with what stands in it. */
export interface PageCell extends Region {
  readonly lines: readonly Line[]
  /** Tables inside it. */
  readonly tables: readonly PageTable[]
}

/** A table on one page. */
export interface PageTable {
  readonly page: number
  readonly grid: Grid
  readonly box: Box
  /** Row by row, each from left to right. */
  readonly cells: readonly PageCell[]
}

/** What one page prints. */
export interface PageContent {
  readonly number: number
  readonly width: number
  readonly height: number
  /** Outermost tables, from top to bottom. */
  readonly tables: readonly PageTable[]
  /** Lines outside of tables, from top to bottom. */
  readonly lines: readonly Line[]
  /** Rules from left to right. */
  readonly across: readonly Rule[]
  /** Lines that nobody sees, and slanted ones such as watermarks. */
  readonly hidden: readonly Line[]
  readonly slanted: readonly Line[]
}

/** A character may reach so far out of its cell, in shares of its width, before it is looked at whose text it is. */
const CUT = 0.2
/** Characters of one call stand together when no gap of so many heights parts them. */
const TOGETHER = 1

interface Place {
  readonly table: number
  readonly region: number
}

interface Tables {
  readonly grids: readonly Grid[]
  readonly boxes: readonly Box[]
  /** By table, by row and column of its grid: the number of the region. */
  readonly regionAt: readonly Int32Array[]
}

/** Puts what a page draws into its cells.
 *  @throws ImportFault when there are too many of these. */
export function contentOf(name: string, page: DrawnPage): PageContent {
  const grids = gridsOf(name, page).toSorted((a, b) => areaOf(boxOfGrid(a)) - areaOf(boxOfGrid(b)))
  const tables: Tables = { grids, boxes: grids.map(boxOfGrid), regionAt: grids.map(regionMap) }
  const seen = page.glyphs.filter((glyph) => isOnPage(glyph, page))
  const upright = seen.filter(({ hidden, turns }) => !hidden && turns !== undefined)
  const byPlace = Map.groupBy(placed(upright, tables), ({ place }) => (place ? `${place.table} ${place.region}` : ''))
  const linesAt = (key: string) =>
    linesOf(
      (byPlace.get(key) ?? []).map(({ glyph }) => glyph),
      page.number,
    )
  return {
    number: page.number,
    width: page.width,
    height: page.height,
    tables: pageTables(page.number, tables, (table, region) => linesAt(`${table} ${region}`)),
    lines: linesAt(''),
    across: page.across,
    hidden: linesOf(
      page.glyphs.filter((glyph) => glyph.hidden || !isOnPage(glyph, page)),
      page.number,
    ),
    slanted: linesOf(
      seen.filter(({ hidden, turns }) => !hidden && turns === undefined),
      page.number,
    ),
  }
}

function isOnPage({ middle: { x, y } }: Glyph, { width, height }: DrawnPage): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height
}

function areaOf({ x0, y0, x1, y1 }: Box): number {
  return (x1 - x0) * (y1 - y0)
}

function regionMap({ xs, ys, regions }: Grid): Int32Array {
  const width = xs.length - 1
  const map = new Int32Array(width * (ys.length - 1))
  regions.forEach(({ left, right, top, bottom }, n) => {
    for (let row = top; row < bottom; row++) map.fill(n, row * width + left, row * width + right)
  })
  return map
}

/** Every character with the cell that it stands in. Characters of one call that a side cuts through are of the cell in which
 *  they begin: text that is too long for its cell runs over the next one. */
function placed(
  glyphs: readonly Glyph[],
  tables: Tables,
): { readonly glyph: Glyph; readonly place: Place | undefined }[] {
  const all = glyphs.map((glyph) => ({ glyph, place: placeOf(tables, glyph.middle) }))
  for (let from = 0; from < all.length; ) {
    let to = from + 1
    while (to < all.length && goesOn(all[to - 1]?.glyph, all[to]?.glyph)) to++
    const group = all.slice(from, to)
    const place = group[0]?.place
    if (place && group.some((one) => !isSame(one.place, place)) && group.some((one) => isCut(one, tables)))
      for (const one of group) one.place = place
    from = to
  }
  return all
}

function goesOn(before: Glyph | undefined, glyph: Glyph | undefined): boolean {
  if (!before || !glyph || before.run !== glyph.run) return false
  return Math.abs(glyph.x0 - before.x1) < TOGETHER * Math.max(glyph.size, 0.1)
}

function isSame(one: Place | undefined, other: Place | undefined): boolean {
  return one?.table === other?.table && one?.region === other?.region
}

function isCut({ glyph, place }: { glyph: Glyph; place: Place | undefined }, { grids }: Tables): boolean {
  const grid = place && grids[place.table]
  const region = grid?.regions[place?.region ?? 0]
  if (!grid || !region || glyph.turns !== 0 || glyph.text.trim() === '') return false
  const box = boxOfRegion(grid, region)
  const most = (glyph.x1 - glyph.x0) * CUT
  return glyph.x0 < box.x0 - most || glyph.x1 > box.x1 + most
}

/** The innermost cell at a point. */
function placeOf({ grids, boxes, regionAt }: Tables, { x, y }: Glyph['middle']): Place | undefined {
  const table = boxes.findIndex(({ x0, y0, x1, y1 }) => x0 <= x && x <= x1 && y0 <= y && y <= y1)
  const grid = grids[table]
  if (!grid) return undefined
  const column = lastAt(grid.xs, x)
  const row = lastAt(grid.ys, y)
  return { table, region: regionAt[table]?.[row * (grid.xs.length - 1) + column] ?? 0 }
}

function lastAt(edges: readonly number[], at: number): number {
  const index = edges.findLastIndex((edge) => edge <= at)
  return Math.min(Math.max(index, 0), edges.length - 2)
}

/** The outermost tables; others stand in the cells of these. */
function pageTables(page: number, tables: Tables, linesIn: (table: number, region: number) => Line[]): PageTable[] {
  const { grids, boxes } = tables
  const outer = boxes.map((box, n) => boxes.findIndex((other, m) => m > n && isInside(box, other)))
  const tableAt = (n: number): PageTable[] => {
    const [grid, box] = [grids[n], boxes[n]]
    if (!grid || !box) return []
    const inside = outer.flatMap((one, m) => (one === n ? tableAt(m) : []))
    const cells = grid.regions.map((region, m): PageCell => {
      const place = boxOfRegion(grid, region)
      return { ...region, lines: linesIn(n, m), tables: inside.filter((one) => isInside(one.box, place)) }
    })
    return [{ page, grid, box, cells }]
  }
  return grids.flatMap((_, n) => (outer[n] === -1 ? tableAt(n) : [])).toSorted((a, b) => a.box.y0 - b.box.y0)
}

function isInside(one: Box, other: Box): boolean {
  const [x, y] = [(one.x0 + one.x1) / 2, (one.y0 + one.y1) / 2]
  return other.x0 <= x && x <= other.x1 && other.y0 <= y && y <= other.y1 && areaOf(one) < areaOf(other)
}
