import { acrossOf } from './shape.ts'
import { type Rect, squarify } from './squarify.ts'
import { headOf, type Line, labelOf, WIDTHS } from './tile-words.ts'

/** A part of a tile, such as a project of a unit. */
export interface TreePart {
  readonly name: string
  /** Above 0. */
  readonly value: number
  /** The value in words. */
  readonly said: string
}

/** A tile of the map, such as a unit, with what stands on its top bar. */
export interface TreeBranch {
  readonly name: string
  /** Its value in words, and how it changed. */
  readonly said: string
  readonly change?: string
  /** Where it leads. */
  readonly path: string
  /** The largest first; at least one. */
  readonly parts: readonly TreePart[]
}

/** What is said of those too small to be seen, put together, such as `其余 3 项`. */
export interface RestWords {
  readonly branches: (rest: readonly TreeBranch[]) => Omit<TreeBranch, 'parts'>
  readonly parts: (rest: readonly TreePart[]) => Omit<TreePart, 'value'>
}

interface Box {
  readonly tag: 'rect'
  readonly kind: string
  readonly x: string
  readonly y: number
  readonly width: string
  readonly height: number
}

/** One link of the map. */
interface Tile {
  readonly path: string
  /** What it leads to, beginning with the words on it. */
  readonly name: string
  readonly shapes: readonly (Box | Line)[]
}

/** A drawing in the measure of every picture: per cent across, pixels down. */
export interface Treemap {
  readonly height: number
  readonly tiles: readonly Tile[]
  /** How many branches are put together in the last tile. */
  readonly together: number
}

/** In pixels. */
const HEIGHT = 436
const GAP = 4
const SEAM = 1.5
/** A tile's words need so much room. */
const LEAST_TILE = { width: 110, height: 56 }
/** In square pixels: a part needs so much to be seen apart. */
const LEAST_PART = 1_200
/** More tiles than this are not read. */
const MOST_TILES = 24

/** Two levels: branches by their value, and in each its parts, the largest one full. What is too small to be named is put
 *  together, so that nothing is left out. Branches are given the largest first. */
export function drawTreemap(branches: readonly TreeBranch[], rest: RestWords): Treemap {
  const frame = { x: 0, y: 0, width: WIDTHS.wide, height: HEIGHT }
  const values = branches.map(({ parts }) => sumOf(parts))
  const shown = shownOf(branches, values, frame)
  const others = branches.slice(shown)
  const rects = squarify(joinedAt(shown, values), frame).map(withoutGap)
  const tiles = rects.flatMap((rect, index): Tile[] => {
    if (index === shown) return [restTileOf(others, rect, rest)]
    const branch = branches[index]
    return branch ? [tileOf(branch, rect, { rest, hasFull: true })] : []
  })
  return { height: HEIGHT, tiles, together: others.length }
}

/** How many branches have room for their words: as many as fit beside the rest of them put together. */
function shownOf(branches: readonly TreeBranch[], values: readonly number[], frame: Rect): number {
  for (let count = Math.min(values.length, MOST_TILES); count > 1; count -= 1) {
    const rects = squarify(joinedAt(count, values), frame)
    if (rects.every((rect, index) => hasRoom(rect, index < count ? branches[index] : undefined))) return count
  }
  return Math.min(1, values.length)
}

/** Whether a tile can bear its name; that of the rest put together has one that is known to be short. */
function hasRoom(rect: Rect, branch: TreeBranch | undefined): boolean {
  const tile = withoutGap(rect)
  if (tile.height < LEAST_TILE.height) return false
  return branch ? headOf(branch, tile).lines.length > 0 : tile.width >= LEAST_TILE.width
}

/** The first so many values, and the others as one. */
function joinedAt(count: number, values: readonly number[]): number[] {
  const rest = values.slice(count).reduce((sum, value) => sum + value, 0)
  return [...values.slice(0, count), ...(rest > 0 ? [rest] : [])]
}

/** The branches that have no room of their own are the parts of the last tile, none of them full. */
function restTileOf(others: readonly TreeBranch[], rect: Rect, rest: RestWords): Tile {
  const parts = others.map(({ name, said, parts: own }) => ({ name, said, value: sumOf(own) }))
  const words = { ...rest, parts: () => ({ name: '', said: '' }) }
  return tileOf({ ...rest.branches(others), parts }, rect, { rest: words, hasFull: false })
}

/** What is put together in a tile, and whether its first part is full. */
interface Painted {
  readonly rest: RestWords
  readonly hasFull: boolean
}

function tileOf(branch: TreeBranch, rect: Rect, painted: Painted): Tile {
  const { lines, height } = headOf(branch, rect)
  const name = [branch.name, branch.said, branch.change].filter(Boolean).join(' ')
  const inner = {
    ...{ x: rect.x + SEAM, y: rect.y + height },
    ...{ width: rect.width - SEAM, height: rect.height - height },
  }
  return {
    ...{ path: branch.path, name },
    shapes: [boxOf('fill-pale', rect), ...lines, ...partShapesOf(branch.parts, inner, painted)],
  }
}

/** The parts of a branch; those too small to be seen apart are put together as one. */
function partShapesOf(parts: readonly TreePart[], frame: Rect, { rest, hasFull }: Painted): (Box | Line)[] {
  if (parts.length === 0 || frame.width <= 0 || frame.height <= 0) return []
  const least = (sumOf(parts) * LEAST_PART) / (frame.width * frame.height)
  const seen = parts.filter(({ value }, index) => index === 0 || value >= least)
  const others = parts.slice(seen.length)
  const shown = others.length > 1 ? [...seen, { ...rest.parts(others), value: sumOf(others) }] : parts
  const rects = squarify(
    shown.map(({ value }) => value),
    frame,
  )
  return shown.flatMap((part, index) => {
    const rect = rects[index]
    const inner = rect && { ...rect, width: rect.width - SEAM, height: rect.height - SEAM }
    if (!inner || inner.width <= 0 || inner.height <= 0) return []
    const isFull = hasFull && index === 0
    return [boxOf(isFull ? 'fill' : 'fill-soft', inner), ...labelOf(part, inner, { isFull })]
  })
}

function sumOf(parts: readonly TreePart[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0)
}

/** A rectangle without the gap to its neighbours. */
function withoutGap({ x, y, width, height }: Rect): Rect {
  return { x, y, width: Math.max(0, width - GAP), height: Math.max(0, height - GAP) }
}

function boxOf(kind: string, { x, y, width, height }: Rect): Box {
  return {
    ...{ tag: 'rect', kind, x: acrossOf(x / WIDTHS.wide), y: tenthOf(y) },
    ...{ width: acrossOf(width / WIDTHS.wide), height: tenthOf(height) },
  }
}

function tenthOf(length: number): number {
  return Math.round(length * 10) / 10
}
