import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

/** Where the pictures stand that pages are compared with. */
const FOLDER = join(import.meta.dirname, '../fixtures/screens')
/** Pages are pictured a quarter as large: their layout, their pictures and their colours show, not the edges of letters. */
const SCALE = 0.25
/** Squares of so many pixels of the picture are compared by their mean colour, */
const SQUARE = 8
/** of which so much may differ, of 255, before a square counts as changed; */
const STEP = 16
/** and so many of all squares may have changed. */
const TOLERANCE = 0.01

/** A picture as rows of red, green and blue. */
interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Compares a whole page with the picture kept of it by this name: undefined where they look alike, else what differs, in a
 *  sentence. With MINGZHANG_ACCEPT set the picture is kept anew. */
export async function differenceTo(name: string, page: Page): Promise<string | undefined> {
  const file = join(FOLDER, `${name}.webp`)
  const shown = await pictureOf(page)
  if (process.env.MINGZHANG_ACCEPT) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(file, await sharp(shown).webp({ quality: 80 }).toBuffer())
    return undefined
  }
  if (!existsSync(file))
    return `There is no picture ${name}.webp: look at the page, then keep one with MINGZHANG_ACCEPT=1.`
  const [kept, now] = [await pixelsOf(readFileSync(file)), await pixelsOf(shown)]
  const changed = changedShare(kept, now)
  if (changed <= TOLERANCE) return undefined
  return `${(changed * 100).toFixed(1)} % of ${name} has changed (${kept.height} → ${now.height} pixels high).`
}

async function pictureOf(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page)
  const [width, height] = await page.evaluate(() => [innerWidth, document.documentElement.scrollHeight])
  const clip = { x: 0, y: 0, width: width ?? 0, height: height ?? 0, scale: SCALE }
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true })
  await session.detach()
  return Buffer.from(data, 'base64')
}

async function pixelsOf(file: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(file).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

/** The share of squares that differ; where one picture is higher, its rest differs. */
export function changedShare(before: Pixels, after: Pixels): number {
  const [columns, rows] = [before, after]
    .map(({ width, height }) => [Math.ceil(width / SQUARE), Math.ceil(height / SQUARE)] as const)
    .reduce(([a, b], [c, d]) => [Math.max(a, c), Math.max(b, d)])
  let changed = 0
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      if (isChanged(meanOf(before, column, row), meanOf(after, column, row))) changed += 1
  return changed / Math.max(1, rows * columns)
}

function isChanged(before: readonly number[] | undefined, after: readonly number[] | undefined): boolean {
  if (!before || !after) return before !== after
  return before.some((channel, index) => Math.abs(channel - (after[index] ?? 0)) > STEP)
}

/** The mean colour of a square; undefined outside the picture. */
function meanOf({ width, height, data }: Pixels, column: number, row: number): readonly number[] | undefined {
  const [right, bottom] = [Math.min(width, (column + 1) * SQUARE), Math.min(height, (row + 1) * SQUARE)]
  const sums = [0, 0, 0]
  let count = 0
  for (let y = row * SQUARE; y < bottom; y += 1)
    for (let x = column * SQUARE; x < right; x += 1, count += 1)
      for (let channel = 0; channel < 3; channel += 1)
        sums[channel] = (sums[channel] ?? 0) + (data[(y * width + x) * 3 + channel] ?? 0)
  return count === 0 ? undefined : sums.map((sum) => sum / count)
}
