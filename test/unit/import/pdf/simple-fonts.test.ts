import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../../src/import/pdf/read-pdf.ts'
import { pdfFile, shown, stream } from './pdf-file.ts'
import { shapeOf } from './read.ts'

/** A page with a string in a font of one-byte codes; `differences` are its names from code 65 on. */
function fileOf(string: string, differences: string, map = '', type = 'Type1'): Uint8Array {
  const encoding = differences && `/Encoding << /Type /Encoding /Differences [65 ${differences}] >>`
  const font = `<< /Type /Font /Subtype /${type} /BaseFont /Helvetica ${encoding} ${map && '/ToUnicode 51 0 R'} >>`
  const content = shown(72, 100, '/S 10 Tf', string)
  return pdfFile([{ content, entries: '/Resources << /Font << /S 50 0 R >> >>' }], [font, stream(map)])
}

function mapOf(...pairs: (readonly [code: string, text: string])[]): string {
  const rows = pairs.map(([code, text]) => `<${code}> <${text}>`).join('\n')
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
${pairs.length} beginbfchar\n${rows}\nendbfchar endcmap end end`
}

describe('a font of one-byte codes', () => {
  test.each([
    '/g12 /g13 /g14',
    '/cid34 /cid35 /cid36',
    '/G41 /G42 /G43',
    '/c65 /c66 /c67',
    '/g0041 /g0042 /g0043',
    '/glyph7 /index8 /a9',
  ])('that only numbers its characters, as %s does, is refused', async (names) => {
    await expect(readPdf('a.pdf', fileOf('(ABC)', names))).rejects.toMatchObject({
      problems: [{ code: 'pdf-characters-not-named', text: '3', other: '3' }],
    })
  })

  test('that numbers some of its characters is refused with the share of these', async () => {
    await expect(readPdf('a.pdf', fileOf('(ABC)', '/one /g12 /two'))).rejects.toMatchObject({
      problems: [{ code: 'pdf-characters-not-named', text: '1', other: '3' }],
    })
  })

  test('that numbers its characters and maps them is read', async () => {
    const map = mapOf(['41', '9884'], ['42', '7b97'], ['43', '0043'])
    expect(shapeOf(await readPdf('a.pdf', fileOf('(ABC)', '/g12 /g13 /g14', map)))).toEqual(['预算C'])
  })

  test.each([
    ['/one /period /five', '1.5'],
    ['/uni9884 /u7B97 /percent', '预算%'],
    ['/afii10017 /B /C', 'АBC'],
  ])('that names its characters %s is read', async (names, read) => {
    expect(shapeOf(await readPdf('a.pdf', fileOf('(ABC)', names)))).toEqual([read])
  })
})
