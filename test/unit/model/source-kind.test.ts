import { expect, test } from 'vitest'
import { hasForm, publishedNameOf, SOURCE_KINDS, sourceKindOf } from '../../../src/model/source-kind.ts'

test.each([
  ['goals.docx', 'goals.docx'],
  ['Goals.DOCX', 'Goals.docx'],
  ['附件1.2021年目标.pdf', '附件1-2021年目标.pdf'],
  ['evil.htm', 'evil-htm.zip'],
  ['evil.php.HTML', 'evil-php-html.zip'],
  ['evil.html.txt', 'evil-html.txt'],
  ['evil.html.et', 'evil-html.et'],
  ['page.mht', 'page-mht.zip'],
  ['macro.v2.docm', 'macro.v2.docm'],
])('the document %s is published as %s', (name, published) => expect(publishedNameOf(name)).toBe(published))

test('no published name has an ending that a host serves as what a browser runs, nor a second one', () => {
  const endings = [...SOURCE_KINDS.keys()].map((ending) => publishedNameOf(`a.html.b.${ending}`).split('.'))
  expect(endings.filter((parts) => parts.length !== 2)).toEqual([])
  expect([...new Set(endings.map(([, ending]) => ending))].toSorted()).toEqual([
    ...[
      'csv',
      'doc',
      'docx',
      'et',
      'jpeg',
      'jpg',
      'ods',
      'odt',
      'ofd',
      'pdf',
      'png',
      'txt',
      'wps',
      'xls',
      'xlsx',
      'zip',
    ],
  ])
})

test.each([
  ['a.docx', [0x50, 0x4b, 0x03, 0x04], true],
  ['a.docx', [0x50, 0x4b, 0x03], false],
  ['a.txt', [0x50, 0x4b, 0x03], true],
  ['a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], true],
  ['a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a], false],
  ['a.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], true],
  ['a.pdf', [0x25, 0x50, 0x44, 0x46], false],
  ['a.jpg', [0xff, 0xd8, 0xff], true],
  ['a.jpg', [0xff, 0xd8], false],
  ['a.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], true],
  ['a.png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a], false],
  ['a.txt', [0x3c, 0x61], false],
  ['a.html', [0x3c, 0x61], true],
])('whether %s may begin with the bytes %j: %s', (name, bytes, may) => {
  const kind = sourceKindOf(name)
  expect(kind && hasForm(kind, Uint8Array.from(bytes))).toBe(may)
})

test.each([
  [1443, false],
  [1444, true],
])('a tag after %d spaces is sniffed by browsers, which read 1445 bytes: %s is free of it', (spaces, free) => {
  const kind = sourceKindOf('a.txt')
  expect(kind && hasForm(kind, new TextEncoder().encode(`${' '.repeat(spaces)}<a`))).toBe(free)
})
