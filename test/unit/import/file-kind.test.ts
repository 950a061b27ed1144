import { expect, test } from 'vitest'
import { checkKind } from '../../../src/import/file-kind.ts'

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const wide = (name: string) => [...Buffer.from(name, 'utf16le')]
const ascii = (text: string) => [...Buffer.from(text)]

test.each<[name: string, title: string, bytes: number[], message: string]>([
  [
    'a.docx',
    'an .xls',
    [...OLE, ...wide('Workbook')],
    'a.docx: this is an old Excel workbook, not a Word document. Save it as .xlsx.',
  ],
  [
    'a.docx',
    'a .doc',
    [...OLE, ...wide('WordDocument')],
    'a.docx: this is an old Word document, not a Word document. Rename it to .doc.',
  ],
  [
    'a.docx',
    'a file with a password',
    [...OLE, ...wide('EncryptedPackage')],
    'a.docx: this is an office file with a password',
  ],
  ['a.docx', 'a PDF', ascii('%PDF-1.7'), 'a.docx: this is a PDF file, not a Word document. Rename it to .pdf.'],
  [
    'a.doc',
    'a web page, as some systems give',
    ascii('\ufeff<html xmlns:o="urn">'),
    'a.doc: this is a web page, not an old Word document. Rename it to .html.',
  ],
  ['a.doc', 'RTF', ascii('{\\rtf1'), 'a.doc: this is an RTF file'],
  ['a.doc', 'an .xls', [...OLE, ...wide('Workbook')], 'a.doc: this is an old Excel workbook'],
  [
    'a.txt',
    'a Word file',
    [0x50, 0x4b, 0x03, 0x04],
    'a.txt: this is a .docx, .xlsx or other zipped file, not text. Give it the ending that it had.',
  ],
  [
    'a.txt',
    'a web page',
    ascii('<!-- 甲 --><!DOCTYPE html><p>'),
    'a.txt: this is a web page, not text. Rename it to .html.',
  ],
  [
    'a.txt',
    'a web page behind a comment that ends at once',
    ascii('<!--><html>'),
    'a.txt: this is a web page, not text.',
  ],
  [
    'a.txt',
    'a web page behind a comment that ends in error',
    ascii('<!--a--!><html>'),
    'a.txt: this is a web page, not text.',
  ],
  [
    'a.html',
    'a page with its pictures',
    ascii('From: <x>\nMIME-Version: 1.0\n'),
    'a.html: this is a web page saved with its pictures (MHTML), not a web page. Save it as .html.',
  ],
  ['a.html', 'a picture', [0x89, 0x50, 0x4e, 0x47], 'a.html: this is a picture'],
  ['a.xlsx', 'text', ascii('甲'), 'a.xlsx: this is of no kind that is known, not an Excel workbook.'],
  ['a.txt', 'nothing', [], 'a.txt: the file is empty.'],
])('%s that is %s is refused, saying what it is', (name, _, bytes, message) =>
  expect(() => checkKind(name, Uint8Array.from(bytes))).toThrow(message),
)

test.each<[name: string, bytes: number[]]>([
  ['a.docx', [0x50, 0x4b, 0x03, 0x04]],
  ['A.DOC', [...OLE, ...wide('WordDocument')]],
  ['a.html', ascii('<!doctype html>')],
  ['a.htm', ascii('甲')],
  ['a.txt', ascii('甲')],
  ['a', ascii('甲')],
])('%s that is what its name says is taken', (name, bytes) =>
  expect(() => checkKind(name, Uint8Array.from(bytes))).not.toThrow(),
)
