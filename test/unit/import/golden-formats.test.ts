import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { examine } from '../../../src/import/examine.ts'
import { contentFilesOf } from '../../../src/import/plan/content-files.ts'
import { committed } from './sample.ts'

/** The committed files are made from the text of the same document: only what names the source may differ, by file and
 *  as it is printed there and here. */
type Differences = Readonly<Record<string, readonly (readonly [there: string, here: string])[]>>

const FORMATS: readonly (readonly [
  name: string,
  differences: Differences,
  residue: Readonly<Record<string, number>>,
])[] = [
  [
    'shanhaiguan-npc-2021.docx',
    {
      'department.md': [
        ['file: source/shanhaiguan-npc-2021.txt', 'file: source/shanhaiguan-npc-2021.docx'],
        [
          '9aa635652b3ef2fc82876607adef82533bb01f51bad24f7ff7dbce9e70a45259',
          '93de89ac6d1b703e2fb91b47d24aa427f365e852ac41919b42ececcbfe22b5e2',
        ],
        ['bytes: 18608', 'bytes: 16410'],
        ['read: 7266, placed: 6181, residue: 1085,', 'read: 7052, placed: 6181, residue: 871,'],
      ],
      '13030321b95ph8dge1f7c.yaml': [['2021.txt\n  place: 第63–169行', '2021.docx\n  place: 第59段至第2张表第10行']],
      '13030321edvatpnrxmpqi.yaml': [['2021.txt\n  place: 第173–278行', '2021.docx\n  place: 第61段至第4张表第10行']],
      '13030321mwem2pdp4lc56.yaml': [['2021.txt\n  place: 第283–389行', '2021.docx\n  place: 第63段至第6张表第10行']],
      '13030321u1nt12qdpvy1d.yaml': [['2021.txt\n  place: 第394–500行', '2021.docx\n  place: 第65段至第8张表第10行']],
    },
    {
      'paragraph end': 413,
      'cell end': 344,
      'row end': 68,
      indent: 25,
      'space between two entries of a line': 10,
      'space between a label and its amount': 8,
      'trailing space': 3,
    },
  ],
  [
    'shanhaiguan-npc-2021.html',
    {
      'department.md': [
        ['file: source/shanhaiguan-npc-2021.txt', 'file: source/shanhaiguan-npc-2021.html'],
        [
          '9aa635652b3ef2fc82876607adef82533bb01f51bad24f7ff7dbce9e70a45259',
          '1de45be615068d602be083c0426b52306e28cf035c609b0c3d262761774e9530',
        ],
        ['bytes: 18608', 'bytes: 21581'],
        [
          'read: 7266, placed: 6181, residue: 1085, unplaced: 0 }\n',
          'read: 10165, placed: 6181, residue: 3984, unplaced: 0 }\n    encoding: GB18030\n',
        ],
      ],
      '13030321b95ph8dge1f7c.yaml': [
        ['2021.txt\n  place: 第63–169行', '2021.html\n  place: 第59行文字至第2张表第10行'],
      ],
      '13030321edvatpnrxmpqi.yaml': [
        ['2021.txt\n  place: 第173–278行', '2021.html\n  place: 第60行文字至第4张表第10行'],
      ],
      '13030321mwem2pdp4lc56.yaml': [
        ['2021.txt\n  place: 第283–389行', '2021.html\n  place: 第61行文字至第6张表第10行'],
      ],
      '13030321u1nt12qdpvy1d.yaml': [
        ['2021.txt\n  place: 第394–500行', '2021.html\n  place: 第62行文字至第8张表第10行'],
      ],
    },
    {
      'white space of the page source': 2988,
      'paragraph end': 378,
      'cell end': 312,
      indent: 82,
      'script or style': 71,
      'row end': 68,
      'page around the document': 30,
      'page title': 20,
      'page navigation': 11,
      'space between two entries of a line': 10,
      'space between a label and its amount': 8,
      'hidden text': 6,
    },
  ],
]

describe.each(FORMATS)('the sample as %s', (name, differences, residue) => {
  const examined = examine(name, readFileSync(join(import.meta.dirname, '../../fixtures/import', name)))
  const files = contentFilesOf([examined])

  test('gives the same files', () => {
    expect(examined.faults).toEqual([])
    expect(files.map(({ path }) => path)).toEqual([
      ...Object.keys(differences).map((path) => `2021/101001/${path}`),
      `2021/101001/source/${name}`,
    ])
  })

  test.each(Object.entries(differences))('gives %s byte for byte but for the record of the source', (path, pairs) => {
    let text = new TextDecoder().decode(files.find((file) => file.path === `2021/101001/${path}`)?.bytes)
    for (const [there, here] of pairs) {
      expect(text.split(here)).toHaveLength(2)
      text = text.replace(here, there)
    }
    expect(text).toBe(committed(path))
  })

  test('names what is residue in its account', () => {
    const lengths = [...examined.accounting.residue].map(([kind, ranges]) => [
      kind,
      ranges.reduce((sum, { start, end }) => sum + end - start, 0),
    ])
    expect(Object.fromEntries(lengths)).toEqual(residue)
  })
})
