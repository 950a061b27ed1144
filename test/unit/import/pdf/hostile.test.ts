import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../../src/import/limits.ts'
import { examineInOwnProcess } from '../../../../src/import/own-process/examine-in-own-process.ts'
import { readAnyDocument } from '../../../../src/import/readers.ts'
import { encryptedPdf } from './encrypted-pdf.ts'
import { FONT_RESOURCES, pdfFile, stream, text } from './pdf-file.ts'
import { shapeOf } from './read.ts'

const plain = pdfFile([text(72, 100, '项目名称')])

function edited(bytes: Uint8Array, edit: (file: string) => string): Uint8Array {
  return Uint8Array.from(edit(Buffer.from(bytes).toString('latin1')), (letter) => letter.charCodeAt(0))
}

/** The codes of what comes of a file in its own process, within small limits. */
async function codesOf(bytes: Uint8Array): Promise<string[]> {
  const limits = { ...LIMITS, readingCpuMs: 5000, heapMib: 256, memoryMib: 700 }
  const request = { name: 'a-2021.pdf', bytes, year: 2021 }
  return examineInOwnProcess(request, limits).then(
    ({ faults }) => faults.map(({ code }) => code),
    (error: { problems?: { code: string }[] }) => error.problems?.map(({ code }) => code) ?? [String(error)],
  )
}

function packed(bytes: number): string {
  const data = deflateSync(Buffer.alloc(bytes, 0x20)).toString('latin1')
  return stream(data, '/Filter /FlateDecode')
}

describe('a PDF file that means harm', () => {
  test.each<[what: string, bytes: Uint8Array, code: string]>([
    ['is cut short in its header', new TextEncoder().encode('%PDF-1.7\n'), 'pdf-damaged'],
    ['has no pages', edited(plain, (file) => file.replace('/Pages 2 0 R', '/Pages 3 0 R')), 'pdf-damaged'],
    ['has 100,000 times one page', manyPages(100_000), 'pdf-'],
    ['has more pages than are read', pdfFile(Array.from({ length: 5001 }, () => ' ')), 'pdf-pages-over'],
    [
      'says that it has 100,000 pages',
      edited(plain, (file) => file.replace('/Count 1 ', '/Count 100000 ')),
      'layout-not-known',
    ],
    [
      'has a page tree that is its own child',
      edited(plain, (file) => file.replace('/Kids [100 0 R]', '/Kids [2 0 R  ]')),
      'pdf-',
    ],
    ['has a form that draws itself', selfDrawing(), 'pdf-page-not-read'],
    ['has forms in forms without an end', deepForms(3000), ''],
    ['has a stream that unpacks to two GiB', bomb(), 'reading-'],
    ['has a picture of 100,000 by 100,000', hugePicture(), 'document-without-text'],
    ['has lines without number', pdfFile([manyLines(1000)]), 'document-cells-over'],
  ])('which %s ends in a fault that is known', async (_, bytes, code) => {
    const codes = await codesOf(bytes)
    expect(codes).not.toEqual([])
    expect(codes[0]).toMatch(/^(?:pdf|document|reading|layout|unit|text)-[a-z-]+$/)
    expect(codes[0]).toContain(code)
  })

  test('is read where it only restricts what may be done with it, and refused where it needs a password', async () => {
    expect(shapeOf(await readAnyDocument('a.pdf', encryptedPdf('')))).toEqual(['12.50'])
    const refused = await readAnyDocument('a.pdf', encryptedPdf('secret')).catch((error: unknown) => error)
    expect(refused).toMatchObject({ problems: [{ code: 'document-encrypted', place: { file: 'a.pdf' } }] })
  })

  test('runs nothing of it: scripts, launches, links and embedded files are not looked at', async () => {
    const file = pdfFile(
      [{ content: text(72, 100, '项目名称'), entries: '/AA << /O << /S /JavaScript /JS (app.alert\\(1\\)) >> >>' }],
      [`<< /S /Launch /F (calc.exe) >>`, stream('evil', '/Type /EmbeddedFile')],
      '/OpenAction 50 0 R /Names << /EmbeddedFiles << /Names [(a.exe) << /Type /Filespec /F (a.exe) /EF << /F 51 0 R >> >>] >> /JavaScript << /Names [(x) << /S /JavaScript /JS (while\\(1\\);) >>] >> >>',
    )
    expect(shapeOf(await readAnyDocument('a.pdf', file))).toEqual(['项目名称'])
  })

  test('whose table of objects is broken is put together again', async () => {
    const broken = edited(plain, (file) =>
      file.replace(/startxref\n\d+/, 'startxref\n7').replace(/00000 n/g, '99999 n'),
    )
    expect(shapeOf(await readAnyDocument('a.pdf', broken))).toEqual(['项目名称'])
  })

  test('is refused where a part of a page is damaged, and the page is named', async () => {
    const [content = ''] = [deflateSync(Buffer.from(text(72, 140, '预算数'))).toString('latin1')]
    const page = {
      content: `${text(72, 100, '甲')} /X Do`,
      entries: `/Resources << ${FONT_RESOURCES} /XObject << /X 50 0 R >> >>`,
    }
    const form = stream(content, '/Type /XObject /Subtype /Form /BBox [0 0 (a) 9] /Resources 50 0 R')
    const fault = await readAnyDocument(
      'a.pdf',
      pdfFile([text(72, 100, '乙'), page], [form.replace('/BBox', '/Filter /Nothing /BBox')]),
    ).catch((error: unknown) => error)
    expect(fault).toMatchObject({ problems: [{ code: 'pdf-page-not-read', place: { file: 'a.pdf', at: '第2页' } }] })
  })
})

function manyPages(count: number): Uint8Array {
  const kids = '100 0 R '.repeat(count)
  return edited(plain, (file) => file.replace('/Kids [100 0 R] /Count 1', `/Kids [${kids}] /Count ${count}`))
}

function selfDrawing(): Uint8Array {
  const resources = `/Resources << ${FONT_RESOURCES} /XObject << /X 50 0 R >> >>`
  const form = stream(`${text(72, 100, '甲')} /X Do`, `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${resources}`)
  return pdfFile([{ content: '/X Do', entries: resources }], [form])
}

function deepForms(depth: number): Uint8Array {
  const resources = (n: number) => `/Resources << ${FONT_RESOURCES} /XObject << /X ${n} 0 R >> >>`
  const forms = Array.from({ length: 40 }, (_, n) => {
    const next = 50 + Math.min(n + 1, 39)
    const inside = n < 39 ? '/X Do '.repeat(Math.min(depth, 6)) : text(72, 100, '甲')
    return stream(
      inside,
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${n < 39 ? resources(next) : `/Resources << ${FONT_RESOURCES} >>`}`,
    )
  })
  return pdfFile([{ content: '/X Do', entries: resources(50) }], forms)
}

function bomb(): Uint8Array {
  const content = packed(2 ** 28)
  const many = Array.from({ length: 8 }, (_, n) => `${50 + n} 0 R`).join(' ')
  const more = Array.from({ length: 8 }, () => content)
  return edited(pdfFile(['  '], more), (file) => file.replace('/Contents 101 0 R', `/Contents [${many}]`))
}

function hugePicture(): Uint8Array {
  const picture = stream(
    'x',
    '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /ColorSpace /DeviceRGB /BitsPerComponent 8',
  )
  const page = { content: 'q 10 0 0 10 72 72 cm /X Do Q', entries: '/Resources << /XObject << /X 50 0 R >> >>' }
  return pdfFile([page], [picture])
}

function manyLines(count: number): string {
  return Array.from(
    { length: count },
    (_, n) => `0 ${n * 7} m 9000000 ${n * 7} l S ${n * 7} 0 m ${n * 7} 9000000 l S\n`,
  ).join('')
}
