import { describe, expect, test } from 'vitest'
import { parseYamlFile } from '../../../../src/content/yaml/file.ts'
import { projectFileSchema } from '../../../../src/model/files/project-file.ts'
import { SLIPS_OF_KEYS } from './slips-of-hand/keys.ts'
import { SLIPS_OF_LINES } from './slips-of-hand/lines.ts'
import { SLIPS_OF_QUOTES } from './slips-of-hand/quotes.ts'
import { REST } from './slips-of-hand/row.ts'
import { SLIPS_OF_STARTS } from './slips-of-hand/starts.ts'

const SLIPS = [...SLIPS_OF_KEYS, ...SLIPS_OF_QUOTES, ...SLIPS_OF_STARTS, ...SLIPS_OF_LINES]

function toldOf(text: string) {
  const { diagnostics } = parseYamlFile(text, projectFileSchema, 'a.yaml')
  return diagnostics.map(({ code, message, place }) => [`${place.line}:${place.column}`, code, message.zh, message.en])
}

describe('YAML written by hand', () => {
  test.each(SLIPS)('%j is told with its cause, and nothing that follows from it', (text, told) => {
    expect(toldOf(`${text}\n${REST}`)).toEqual(told)
  })

  const ITEM = 'level1: 产出指标|level2: 数量指标|name: 次数|target: ≥2次'

  test.each([
    ['as deep as the first dash wants', '  - - ', '    ', '6:5'],
    ['as deep as the second dash wants', '  - - ', '      ', '6:5'],
    ['as deep as the third dash wants', '- - - ', '      ', '6:3'],
    ['behind a dash written twice', '  -- ', '    ', '6:3'],
    ['behind a full-width dash without a space', '  －', '    ', '6:3'],
    ['behind a dot and two spaces', '  •  ', '     ', '6:3'],
  ])('the keys of an item %s are read in spite of its slip', (_, dash, indent, place) => {
    const item = `${dash}${ITEM.replaceAll('|', `\n${indent}`)}`
    const text = `name: 甲\n${REST.replace('indicators: []\n', `indicators:\n${item}\n`)}`
    expect(toldOf(text).map(([at, code]) => [at, code])).toEqual([[place, 'yaml-not-readable']])
  })

  test('lines that end in the manner of Windows are told alike', () => {
    const text = `name：甲\r\n${REST.replaceAll('\n', '\r\n')}`
    expect(toldOf(text).map(([place, code]) => [place, code])).toEqual([['1:5', 'yaml-not-readable']])
  })

  test('every slip of a file is told at once, with the faults of values beside them', () => {
    const text = `name：甲
moneyUnit: 美元
budget："1.00"
funding: {}
goals:
  -甲
  - "乙
indicators:
  - level1：产出指标
    level2: 数量指标
    name: 次数 #1
    target: >=90%
    remrk: 丙
`
    expect(toldOf(text).map(([place, code]) => [place, code])).toEqual([
      ['1:5', 'yaml-not-readable'],
      ['3:7', 'yaml-not-readable'],
      ['6:3', 'yaml-not-readable'],
      ['7:5', 'yaml-not-readable'],
      ['9:11', 'yaml-not-readable'],
      ['12:13', 'yaml-not-readable'],
      ['11:11', 'value-cut-short'],
      ['2:12', 'value-not-listed'],
      ['13:5', 'unknown-key'],
    ])
  })

  test('20,000 keys that are not known are told in fifty lines, the last of which counts the rest', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: "1"\n`).join('')
    const { diagnostics } = parseYamlFile(`name: 甲\n${REST}${keys}`, projectFileSchema, 'a.yaml')
    expect(diagnostics).toHaveLength(50)
    expect(diagnostics.at(-1)).toEqual({
      code: 'unknown-key',
      message: {
        zh: '没有“k49”这一项。请删去；原表有这一栏的，写到 fields（其他栏目）下，用 label 写栏目名、text 写内容。同一文件里这样的问题还有 19,950 处。',
        en: 'The key “k49” is not known. Delete it, or write it as a label and a text under “fields”. And 19,950 more like it in this file.',
      },
      place: { file: 'a.yaml', line: 55, column: 1 },
      more: 19_950,
    })
  })
})
