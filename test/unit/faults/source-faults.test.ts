import { describe, expect, test } from 'vitest'
import { sourceBytesFaultOf, sourceFaultsOf, sourceNameFaultOf } from '../../../src/faults/source-faults.ts'

const KINDS = 'docx, xlsx, odt, ods, ofd, doc, xls, wps, et, pdf, txt, csv, jpg, jpeg, png, html, htm, mht, mhtml'

describe('the name of a source document', () => {
  test.each([
    ...[
      'xhtml',
      'xht',
      'shtml',
      'svg',
      'svgz',
      'xml',
      'xsl',
      'js',
      'mjs',
      'css',
      'wasm',
      'swf',
      'pdf.js',
      'hta',
      'url',
    ],
    ...['docm', 'xlsm', 'zip', 'rar', 'exe', 'php', 'gif', 'webp', 'config', 'htm~', 'docx_'],
  ])('with the ending .%s is of no kind that is published', (ending) => {
    expect(sourceNameFaultOf(`goals.${ending}`)).toEqual({ code: 'source-kind-not-allowed', other: KINDS })
  })

  test.each(['goals', 'txt', 'docx'])('%s without an ending is of no known kind', (name) => {
    expect(sourceNameFaultOf(name)?.code).toBe('source-kind-not-allowed')
  })

  test('is at fault where only the published one would be too long', () => {
    expect(sourceNameFaultOf(`${'a'.repeat(247)}.htm`)).toBeUndefined()
    expect(sourceNameFaultOf(`${'a'.repeat(248)}.htm`)?.code).toBe('name-not-portable')
  })

  test.each(['goals.docx', 'GOALS.PDF', 'evil.htm', '附件1.目标.xls'])('%s is one', (name) => {
    expect(sourceNameFaultOf(name)).toBeUndefined()
  })
})

const ascii = (text: string) => [...Buffer.from(text, 'latin1')]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

describe('the bytes of a source document', () => {
  test.each<[name: string, bytes: number[]]>([
    ['a.docx', ascii('<html>')],
    ['a.docx', OLE],
    ['a.doc', ascii('<html xmlns:o="urn">')],
    ['a.doc', ascii('{\\rtf1')],
    ['a.xls', ascii('<table>')],
    ['a.et', ascii('<script>')],
    ['a.pdf', ascii('\n%PDF-1.7')],
    ['a.pdf', ascii('<script>%PDF-1.7')],
    ['a.pdf', []],
    ['a.png', ascii('GIF89a')],
    ['a.jpg', ascii('<svg>')],
    ['a.txt', ZIP],
    ['a.txt', ascii('<!DOCTYPE html>')],
    ['a.txt', ascii(' \r\n\t<svg onload=go()>')],
    ['a.txt', ascii('\xef\xbb\xbf<a href=x>')],
    ['a.txt', [0xff, 0xfe, ...Buffer.from('<script>', 'utf16le')]],
    ['a.txt', [0xfe, 0xff, ...ascii('\0<\0b\0>')]],
    ['a.txt', [...Buffer.from('<script>', 'utf16le')]],
    ['a.csv', ascii('<?xml version="1.0"?>')],
    ['a.csv', ascii('<!-- -->')],
    ['a.html', ascii('%PDF-1.7')],
    ['a.mht', ZIP],
  ])('of %s are not of its kind: %j', (name, bytes) => {
    expect(sourceBytesFaultOf(name, Uint8Array.from(bytes))).toEqual({ code: 'source-kind-mismatch' })
  })

  test.each<[name: string, bytes: number[]]>([
    ['a.docx', ZIP],
    ['a.ofd', ZIP],
    ['a.DOC', OLE],
    ['a.wps', OLE],
    ['a.wps', ZIP],
    ['a.pdf', ascii('%PDF-1.4')],
    ['a.jpeg', [0xff, 0xd8, 0xff, 0xe0]],
    ['a.png', ascii('\x89PNG\r\n\x1a\n')],
    ['a.txt', []],
    ['a.txt', ascii('1 < 2')],
    ['a.txt', [...Buffer.from('<通知>')]],
    ['a.txt', ascii('%<script>')],
    ['a.htm', ascii('<script>')],
    ['a.html', ascii('words')],
    ['a.mht', ascii('MIME-Version: 1.0')],
  ])('of %s are of its kind: %j', (name, bytes) => {
    expect(sourceBytesFaultOf(name, Uint8Array.from(bytes))).toBeUndefined()
  })
})

test('what is wrong with the record of a source document is told with its keys', () => {
  const record = {
    file: 'source/con.svg',
    sha256: '',
    bytes: 0,
    account: { read: 4, placed: 1, residue: 1, unplaced: 1 },
    published: '2021-06-31',
  }
  expect(sourceFaultsOf(record, 2).map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'name-not-portable sources.2.file',
    'account-not-balanced sources.2.account.read',
    'day-not-valid sources.2.published',
  ])
})
