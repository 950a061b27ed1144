/** A page of a PDF file for tests. Lengths are in points, from its upper left corner, as in what is read. */
export interface TestPage {
  readonly content: string
  readonly width?: number
  readonly height?: number
  readonly rotate?: number
  /** More entries of its dictionary. */
  readonly entries?: string
}

const HEIGHT = 842
const WIDTH = 595

/** Objects that every file has: its fonts, from object 10 on. F1 and F2 are what many Chinese systems write, without the font itself. */
const FONTS: readonly (readonly [name: string, object: string])[] = [
  ['F1', cidFont('STSong-Light', 'UniGB-UCS2-H', 'GB1')],
  ['F2', cidFont('STSong-Light', 'GBK-EUC-H', 'GB1')],
  ['F3', `${cidFont('AAAAAA+Made', 'Identity-H', 'Identity').slice(0, -2)} /ToUnicode 30 0 R >>`],
  ['F4', cidFont('AAAAAA+Silent', 'Identity-H', 'Identity')],
  ['F5', cidFont('STSong-Light', 'UniGB-UCS2-V', 'GB1')],
  ['F6', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
]

/** A font of two bytes a code. */
export function cidFont(base: string, encoding: string, ordering: string): string {
  const system = `/CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 0 >>`
  const descriptor = `<< /Type /FontDescriptor /FontName /${base} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>`
  const descendant = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${base} ${system} /FontDescriptor ${descriptor} /DW 1000 /W [1 95 500] >>`
  return `<< /Type /Font /Subtype /Type0 /BaseFont /${base} /Encoding /${encoding} /DescendantFonts [${descendant}] >>`
}

/** What the codes of F3 are, as its map says. */
export const F3_MAP: Readonly<Record<number, string>> = {
  1: '⼈',
  2: '⼤',
  3: '⺠',
  4: '\uf98e',
  5: 'fi',
  6: '\ue001',
  7: '人',
  8: '\uf0b3',
  9: '⼾',
}

/** A PDF file of some pages. `more` are further objects, `catalog` further entries of the catalog. */
export function pdfFile(pages: readonly (TestPage | string)[], more: readonly string[] = [], catalog = ''): Uint8Array {
  const objects = new Map<number, string>()
  const kids = pages.map((_, n) => `${100 + n * 2} 0 R`)
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`)
  objects.set(2, `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`)
  for (const [n, [, font]] of FONTS.entries()) objects.set(10 + n, font)
  objects.set(30, stream(toUnicode()))
  for (const [n, object] of more.entries()) objects.set(50 + n, object)
  const fonts = FONTS.map(([name], n) => `/${name} ${10 + n} 0 R`).join(' ')
  pages.forEach((one, n) => {
    const page = typeof one === 'string' ? { content: one } : one
    const { width = WIDTH, height = HEIGHT, rotate = 0, entries = '' } = page
    const resources = entries.includes('/Resources') ? '' : `/Resources << /Font << ${fonts} >> >>`
    objects.set(
      100 + n * 2,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} ${resources} /Contents ${101 + n * 2} 0 R ${entries} >>`,
    )
    objects.set(101 + n * 2, stream(`1 0 0 -1 0 ${height} cm\n${page.content}`))
  })
  return bytesOf(objects)
}

/** The names of the fonts as a resource dictionary has them. */
export const FONT_RESOURCES = `/Font << ${FONTS.map(([name], n) => `/${name} ${10 + n} 0 R`).join(' ')} >>`

/** A stream object of ASCII text. */
export function stream(text: string, entries = ''): string {
  return `<< /Length ${text.length} ${entries} >>\nstream\n${text}\nendstream`
}

function bytesOf(objects: ReadonlyMap<number, string>): Uint8Array {
  let file = '%PDF-1.7\n'
  const offsets = new Map<number, number>()
  for (const [number, object] of [...objects].toSorted(([a], [b]) => a - b)) {
    offsets.set(number, file.length)
    file += `${number} 0 obj\n${object}\nendobj\n`
  }
  const start = file.length
  for (const [number, offset] of offsets)
    file += `${number === 1 ? 'xref\n' : ''}${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
  file += `trailer\n<< /Size 100000 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}

function toUnicode(): string {
  const rows = Object.entries(F3_MAP).map(([code, text]) => `<${hex(Number(code))}> <${hexText(text)}>`)
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${rows.length} beginbfchar
${rows.join('\n')}
endbfchar endcmap end end`
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}

function hexText(text: string): string {
  return Array.from({ length: text.length }, (_, n) => hex(text.charCodeAt(n))).join('')
}

/** Text in F1, which has every Chinese character; `before` is what is set first, such as `2 Tc`. */
export function text(x: number, y: number, said: string, size = 10, before = ''): string {
  return shown(x, y, `/F1 ${size} Tf ${before}`, `<${hexText(said)}>`)
}

/** Text in F3 by its codes. */
export function codes(x: number, y: number, list: readonly number[], font = 'F3', size = 10): string {
  return shown(x, y, `/${font} ${size} Tf`, `<${list.map(hex).join('')}>`)
}

/** Any text object: how it is set, and the string that it shows. */
export function shown(x: number, y: number, state: string, string: string): string {
  return `q BT ${state} 1 0 0 -1 ${x} ${y} Tm ${string} Tj ET Q\n`
}

/** A stroked line. */
export function line(x0: number, y0: number, x1: number, y1: number, before = ''): string {
  return `q ${before} 0.5 w ${x0} ${y0} m ${x1} ${y1} l S Q\n`
}

/** A filled rectangle. */
export function filled(x: number, y: number, width: number, height: number, color = '0 g'): string {
  return `q ${color} ${x} ${y} ${width} ${height} re f Q\n`
}

/** How the lines of a table are drawn: across at each of `ys`, down at each of `xs`. */
export type DrawLines = (xs: readonly number[], ys: readonly number[]) => string

/** Every line stroked from side to side. */
export const stroked: DrawLines = (xs, ys) => {
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  return [...ys.map((y) => line(x0, y, x1, y)), ...xs.map((x) => line(x, y0, x, y1))].join('')
}

/** Rows of texts at the upper left of their cells; a text with `\n` is set in lines. */
export function cells(xs: readonly number[], ys: readonly number[], rows: readonly (readonly string[])[]): string {
  return rows
    .flatMap((row, r) =>
      row.flatMap((said, c) =>
        said.split('\n').map((one, n) => (one === '' ? '' : text((xs[c] ?? 0) + 5, (ys[r] ?? 0) + 13 + n * 12, one))),
      ),
    )
    .join('')
}

/** A ruled table. */
export function table(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly (readonly string[])[],
  lines: DrawLines = stroked,
): string {
  return lines(xs, ys) + cells(xs, ys, rows)
}
