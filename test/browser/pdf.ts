import { inflateSync } from 'node:zlib'

/** How many glyphs each page of a PDF that Chromium printed shows. Throws when the file is not laid out as Chromium
 *  does it, so that a change there cannot pass for an empty page. */
export function glyphsOfPages(pdf: Buffer): number[] {
  const text = pdf.toString('latin1')
  const pages = [...text.matchAll(/\/Type \/Page\b[^s][\s\S]*?\/Contents (\d+) 0 R/g)]
  if (pages.length === 0) throw new Error('No page was found in the PDF.')
  return pages.map(([, number = '']) => glyphsIn(contentOf(text, number)))
}

function contentOf(pdf: string, number: string): string {
  const [, stream] = new RegExp(`\\n${number} 0 obj\\n<<[^>]*>>\\s*stream\\n([\\s\\S]*?)\\nendstream`).exec(pdf) ?? []
  if (stream === undefined) throw new Error(`Object ${number} of the PDF has no stream.`)
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
}

/** Chromium writes glyphs as two-byte numbers in hexadecimal, or one byte for its own bitmap fonts. */
function glyphsIn(content: string): number {
  return [...content.matchAll(/<([0-9A-Fa-f]+)>/g)].reduce((sum, [, digits = '']) => sum + digits.length / 4, 0)
}
