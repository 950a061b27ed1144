import { importFault } from '../../faults/import-fault.ts'
import { type Drawing, drawPage, type Ink } from './draw-page.ts'
import type { DrawnPage } from './drawn.ts'
import { type FontFacts, UsedFont } from './fonts.ts'
import { combined, type Matrix, matrixOf, numbersOf } from './matrix.ts'
import type { PdfDocument, PdfPage } from './pdfjs.ts'

/** Pictures that cover so much of a page without text are the page. */
const PICTURED = 0.3

/** The fonts of a file, by the names that its pages' operators have for them. */
export type UsedFonts = Map<string, UsedFont>

/** Reads what one page draws, from 1. A page whose text stands turned is turned. `lost` tells whether pdfjs-dist went on
 *  without something.
 *  @throws ImportFault with the page when it cannot be read whole. */
export async function readPage(
  file: { readonly name: string; readonly document: PdfDocument; readonly lost: () => boolean },
  number: number,
  fonts: UsedFonts,
): Promise<DrawnPage> {
  const drawn = await drawnOf(file.document, number, fonts).catch(() => undefined)
  if (!drawn || file.lost()) throw importFault('pdf-page-not-read', { file: file.name, at: `第${number}页` })
  return { number, ...drawn }
}

/** What a page draws.
 *  @throws whatever pdfjs-dist does where the page is damaged. */
async function drawnOf(
  document: PdfDocument,
  number: number,
  fonts: UsedFonts,
): Promise<Omit<DrawnPage, 'number'> | undefined> {
  const page = await document.getPage(number)
  const ink = await inkOf(document, page, fonts)
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const base = matrixOf(transform)
  const drawn = base && turnedDrawing(ink, base, width, height)
  page.cleanup()
  return drawn
}

async function inkOf(document: PdfDocument, page: PdfPage, fonts: UsedFonts): Promise<Ink> {
  const list = await page.getOperatorList()
  const layers = await document.getOptionalContentConfig()
  return {
    operators: list.fnArray,
    operands: list.argsArray,
    font: (name) => fontOf(page, name, fonts),
    isShown: (layer) => layers.isVisible(layer),
  }
}

function fontOf(page: PdfPage, name: string, fonts: UsedFonts): UsedFont | undefined {
  const known = fonts.get(name)
  if (known) return known
  const facts = factsOf(page.commonObjs.get(name))
  if (!facts) return undefined
  const font = new UsedFont(facts)
  fonts.set(name, font)
  return font
}

const FACTS = [
  ...['name', 'vertical', 'composite', 'missingFile', 'fontMatrix', 'differences'],
  ...['type', 'isSymbolicFont', 'defaultEncoding'],
]
/** The name of a code by which Mac Roman, which stands where a file names no encoding, differs from others. */
const MAC_ROMAN = { code: 0x80, name: 'Adieresis' }

/** What pdfjs-dist knows of a font; undefined when it could not read it, which it has said. */
function factsOf(font: unknown): FontFacts | undefined {
  if (typeof font !== 'object' || font === null) return undefined
  const said = new Map<string, unknown>(FACTS.map((key) => [key, Reflect.get(font, key)]))
  const [scale] = numbersOf(said.get('fontMatrix'))
  return {
    name: String(said.get('name') ?? ''),
    vertical: said.get('vertical') === true,
    composite: said.get('composite') === true,
    missingFile: said.get('missingFile') === true,
    scale: scale ?? 0.001,
    names: namesOf(said.get('differences')),
    ownCodes: hasOwnCodes(said),
  }
}

function namesOf(differences: unknown): Map<number, string> {
  const pairs = differences instanceof Map ? [...differences] : []
  return new Map(pairs.map(([code, name]) => [Number(code), String(name)]))
}

/** Whether a font is a TrueType program of symbols for which the file names no encoding. */
function hasOwnCodes(said: ReadonlyMap<string, unknown>): boolean {
  const encoding = said.get('defaultEncoding')
  const isMacRoman = Array.isArray(encoding) && encoding[MAC_ROMAN.code] === MAC_ROMAN.name
  const isSymbols = said.get('type') === 'TrueType' && said.get('isSymbolicFont') === true
  return isSymbols && isMacRoman && said.get('missingFile') !== true && namesOf(said.get('differences')).size === 0
}

/** The page as most of its text stands upright. */
function turnedDrawing(ink: Ink, base: Matrix, width: number, height: number): Omit<DrawnPage, 'number'> {
  const drawing = drawPage(ink, base)
  const turns = mostTurns(drawing)
  if (turns === 0) return pageOf(drawing, width, height)
  const turn: readonly Matrix[] = [
    [1, 0, 0, 1, 0, 0],
    [0, -1, 1, 0, 0, width],
    [-1, 0, 0, -1, width, height],
    [0, 1, -1, 0, height, 0],
  ]
  const turned = drawPage(ink, combined(turn[turns] ?? base, base))
  return turns === 2 ? pageOf(turned, width, height) : pageOf(turned, height, width)
}

function pageOf({ glyphs, across, down, pictures }: Drawing, width: number, height: number): Omit<DrawnPage, 'number'> {
  return { width, height, glyphs, across, down, pictured: pictures > width * height * PICTURED }
}

/** The quarter turns that most characters stand in. */
function mostTurns({ glyphs }: Drawing): number {
  const counts = [0, 0, 0, 0]
  for (const { turns } of glyphs) if (turns !== undefined) counts[turns] = (counts[turns] ?? 0) + 1
  const most = Math.max(...counts)
  return (counts[0] ?? 0) * 2 >= most ? 0 : counts.indexOf(most)
}
