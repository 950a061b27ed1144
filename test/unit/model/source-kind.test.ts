import { expect, test } from 'vitest'
import { publishedNameOf, SOURCE_KINDS } from '../../../src/model/source-kind.ts'

test.each([
  ['goals.docx', 'goals.docx'],
  ['Goals.DOCX', 'Goals.docx'],
  ['附件1.2021年目标.pdf', '附件1-2021年目标.pdf'],
  ['evil.htm', 'evil-htm.zip'],
  ['evil.php.HTML', 'evil-php-html.zip'],
  ['evil.html.txt', 'evil-html.txt'],
  ['evil.html.et', 'evil-html.et'],
  ['page.mht', 'page-mht.zip'],
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
