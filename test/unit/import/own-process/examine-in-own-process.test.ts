import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { ImportFault } from '../../../../src/faults/import-fault.ts'
import { examine } from '../../../../src/import/examine.ts'
import { LIMITS } from '../../../../src/import/limits.ts'
import { examineInOwnProcess } from '../../../../src/import/own-process/examine-in-own-process.ts'
import { docxFile, p } from '../docx-file.ts'
import { SAMPLE, SAMPLE_NAME, shortDocument } from '../sample.ts'
import { heavyDocument } from './heavy-document.ts'

const WORD_NAME = 'shanhaiguan-npc-2021.docx'
const utf8 = (text: string) => new TextEncoder().encode(text)
const MIB = 1024 * 1024
const W = '<w:document xmlns:w="w"><w:body>'

describe('a document examined in a process of its own', () => {
  test('gives what it gives elsewhere, but for the cells and what was set aside', async () => {
    const answered = await examineInOwnProcess({ name: SAMPLE_NAME, bytes: Uint8Array.from(SAMPLE) })
    const { source, recognised, ...rest } = examine(SAMPLE_NAME, Uint8Array.from(SAMPLE))
    const aside = recognised.aside.map((one) => ({ ...one, pieces: [] }))
    expect(answered).toEqual({ ...rest, source: { ...source, blocks: [] }, recognised: { ...recognised, aside } })
  })

  test('keeps its words of place', async () => {
    const bytes = await readFile(join(import.meta.dirname, '../../../fixtures/import', WORD_NAME))
    const answered = (await examineInOwnProcess({ name: WORD_NAME, bytes })).source
    const { text, place } = examine(WORD_NAME, bytes).source
    for (const word of ['第一部分', '项目编码', '13030321U1NT12QDPVY1D', '45人'])
      expect(answered.place?.(text.indexOf(word))).toBe(place?.(text.indexOf(word)))
    expect(answered.place?.(text.indexOf('45人'))).toBe('第8张表第4行')
  })

  test('is kept as published where another file was read', async () => {
    const converted = { name: 'a.doc.txt', bytes: shortDocument() }
    const { source, bytes } = await examineInOwnProcess({ name: 'a.doc', bytes: utf8('old'), converted, year: 2020 })
    expect([source.name, new TextDecoder().decode(bytes)]).toEqual(['a.doc', 'old'])
  })

  test('is read when it is heavy but plain', async () => {
    const { recognised, faults } = await examineInOwnProcess({ name: 'a.docx', bytes: heavyDocument(200) })
    expect([recognised.projects.length, faults]).toEqual([200, []])
    expect(recognised.projects.at(-1)?.file).toMatchObject({ code: '13052025P10200', name: '校园安防设备更新第200批' })
  })

  test('is stopped when it uses more of the processor than it may', async () => {
    const limits = { ...LIMITS, readingCpuMs: 0, readingCpuMsPerMib: 0 }
    await expect(examineInOwnProcess({ name: SAMPLE_NAME, bytes: SAMPLE }, limits)).rejects.toThrow(
      `${SAMPLE_NAME}: reading it takes more than 0 seconds of the processor's time, and was stopped. Import it in parts.`,
    )
  })

  test('is stopped when it takes too much memory', async () => {
    const limits = { ...LIMITS, heapMib: 24 }
    const name = 'a.html'
    await expect(
      examineInOwnProcess({ name, bytes: utf8(`<p>${'<b>甲</b>'.repeat(400_000)}`) }, limits),
    ).rejects.toThrow(
      expect.objectContaining({ problems: [{ code: 'reading-memory-over', place: { file: 'a.html' }, text: '24' }] }),
    )
  })
})

/** Every one names its file and the reason; that they are refused within the limits is what the process holds. */
const HOSTILE: readonly (readonly [title: string, name: string, bytes: () => Uint8Array, message: string])[] = [
  [
    'a zip bomb',
    'a.docx',
    () => docxFile('', {}, { 'word/document.xml': new Uint8Array(65 * MIB) }),
    'a.docx: “word/document.xml” in it is larger than',
  ],
  ['a zip bomb of many paragraphs', 'a.docx', () => docxFile(p('甲').repeat(150_000)), 'a.docx: '],
  ['a million cells', 'a.docx', () => docxFile(`<w:tbl><w:tr>${'<w:tc/>'.repeat(990_000)}</w:tr></w:tbl>`), 'a.docx: '],
  ['a million cells of a page', 'a.html', () => utf8(`<table>${'<td>'.repeat(999_000)}`), 'a.html: '],
  [
    'one cell that spans a million',
    'a.html',
    () => utf8('<p>甲<table><td rowspan=99999999 colspan=99999999>'),
    'a.html: the layout of this document is not known.',
  ],
  [
    'elements nested without end',
    'a.docx',
    () => docxFile('<w:sdt>'.repeat(100_000)),
    'a.docx: its part word/document.xml has elements nested',
  ],
  ['elements of a page nested without end', 'a.html', () => utf8('<div>'.repeat(100_000)), 'a.html: '],
  [
    'entities that expand',
    'a.docx',
    () =>
      docxFile(
        '',
        {},
        {
          'word/document.xml': strToU8(
            `<!DOCTYPE a [<!ENTITY a "${'b'.repeat(1000)}"><!ENTITY c "${'&a;'.repeat(1000)}">]>${W}&c;`,
          ),
        },
      ),
    'declares a document type (DOCTYPE)',
  ],
  [
    'an entity that was never declared',
    'a.docx',
    () => docxFile('<w:p>&xxe;</w:p>'),
    'a.docx: its part word/document.xml is damaged.',
  ],
  [
    'one line of 19 MiB',
    'a.txt',
    () => utf8('a'.repeat(19 * MIB)),
    'a.txt: 19922944 bytes; at most 16777216 are read of text.',
  ],
  ['one line of 1 MiB', 'a.txt', () => utf8('a'.repeat(MIB)), 'a.txt:1: a line of more than 200000 characters'],
  ['tabs without end', 'a.txt', () => utf8('\t'.repeat(199_999)), 'a.txt: '],
  ['lines without end', 'a.txt', () => utf8('项目编码\n'.repeat(700_000)), 'a.txt: '],
  ['cells without end', 'a.txt', () => utf8('\t项目编码\n'.repeat(600_000)), 'a.txt: '],
  ['bars without end', 'a.txt', () => utf8(`${'|'.repeat(199_000)}\n`.repeat(15)), 'a.txt: '],
  ['a zip of nothing', 'a.docx', () => zipSync({}), 'a.docx: this is a zipped file, but not a Word document.'],
  [
    'a workbook under another name',
    'a.docx',
    () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }),
    'a.docx: this is an Excel workbook, not a Word document. Rename it to .xlsx.',
  ],
]

describe('a hostile file is refused with its name and a reason', () => {
  test.each(HOSTILE)('%s', async (_, name, bytes, message) => {
    const fault = await examineInOwnProcess({ name, bytes: bytes(), year: 2021 }).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(ImportFault)
    expect((fault as ImportFault).message).toContain(message)
  })
})
