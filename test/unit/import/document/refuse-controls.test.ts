import { expect, test } from 'vitest'
import { readDocument } from '../../../../src/import/readers.ts'
import { docxFile, p, tbl, tc } from '../docx-file.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

test.each<[name: string, title: string, bytes: Uint8Array, message: string]>([
  ['a.txt', 'NUL', utf8('甲\n乙\0'), 'a.txt:2: character 2 of the line is U+0000, which no text holds.'],
  [
    'a.txt',
    'a control that turns text round',
    utf8('\n\n甲\u202e乙'),
    'a.txt:3: character 2 of the line is U+202E, which shows text in another order than it is written.',
  ],
  [
    'a.docx',
    'a control that isolates',
    docxFile(p('甲') + tbl([tc(p('\u2066'))])),
    'a.docx: table 1 row 1: character 1 of the line is U+2066',
  ],
  [
    'a.html',
    'a control that embeds',
    utf8('<p>甲</p><p>乙&#x202b;'),
    'a.html: text line 2: character 2 of the line is U+202B',
  ],
  [
    'a.txt',
    'an endless line',
    utf8(`甲\n${'乙'.repeat(200_001)}\n`),
    'a.txt:2: a line of more than 200000 characters, which is not read.',
  ],
  [
    'a.docx',
    'no text',
    docxFile(p('')),
    'a.docx: no text is in it, only pictures perhaps. Type it into the workbook: npm run import -- --template out.xlsx',
  ],
])('%s with %s is refused with the place', (name, _, bytes, message) =>
  expect(() => readDocument(name, bytes)).toThrow(message),
)
