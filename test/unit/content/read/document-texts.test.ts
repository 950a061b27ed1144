import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readContent } from '../../../../src/content/read/read-content.ts'

const SITE = 'name: 测试站\nregion: 测试区\ndescription: 测试用。\nurl: https://budget.example.org\n'
const DOCUMENT = [
  ...['总体目标', '1、办好会。', '', '培训费绩效目标表', '预算数', '10.00', '培训次数', '≥6次', '填表人：某某'],
  ...['培训费自评表', '培训次数', '≥6次', '7次', '页脚'],
]
const PROJECT = {
  budget: '"10.00"',
  target: '≥6次',
  source: 'source:\n  file: source/a.txt\n  place: 第4–9行\n',
}

interface Written {
  readonly lines?: readonly string[]
  readonly bytes?: Uint8Array
  readonly more?: string
  readonly project?: Partial<typeof PROJECT>
  readonly appraisal?: string
}

/** What is read of a unit whose project was transcribed from one document. */
async function read({
  lines = DOCUMENT,
  bytes = Buffer.from(`${lines.join('\r\n')}\r\n`),
  more = '',
  ...files
}: Written) {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const unit = join(folder, '2021/101001')
  mkdirSync(join(unit, 'source'), { recursive: true })
  writeFileSync(join(folder, 'site.yaml'), SITE)
  writeFileSync(join(unit, 'source/a.txt'), bytes)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const sources = `sources:\n  - file: source/a.txt\n    sha256: ${sha256}\n    bytes: ${bytes.length}\n${more}`
  const body = '# 第一部分 部门整体绩效目标\n\n## 一、总体绩效目标\n\n1、办好会。\n'
  writeFileSync(join(unit, 'department.md'), `---\nname: 测试单位\ncode: "101001"\n${sources}---\n\n${body}`)
  const { budget, target, source } = { ...PROJECT, ...files.project }
  const row = `indicators:\n  - level1: 产出指标\n    level2: ""\n    name: 培训次数\n    target: ${target}\n`
  writeFileSync(
    join(unit, 'pei-xun.yaml'),
    `name: 培训费\nmoneyUnit: 元\nbudget: ${budget}\nfunding: {}\n${row}${source}`,
  )
  if (files.appraisal) writeFileSync(join(unit, 'appraisal.yaml'), files.appraisal)
  const { content, diagnostics } = await readContent(folder)
  return {
    texts: content?.years[0]?.departments[0]?.texts,
    faults: diagnostics.map(({ code, place }) => `${place.file.slice('2021/101001/'.length)}:${place.line} ${code}`),
  }
}

test('a document that is text has its lines, what was taken from them and what stands in the prose of the unit', async () => {
  const { texts, faults } = await read({})
  expect(faults).toEqual([])
  expect(texts).toEqual([
    {
      ...{ file: 'source/a.txt', lines: DOCUMENT, department: [2], left: [] },
      records: [
        {
          ...{ kind: 'project', id: 'pei-xun', first: 4, last: 9 },
          values: [
            ...[
              { key: 'name', line: 4 },
              { key: 'budget', line: 6 },
            ],
            ...[
              { key: 'indicators.1.name', line: 7 },
              { key: 'indicators.1.target', line: 8 },
            ],
          ],
        },
      ],
    },
  ])
})

test('a self-appraisal has its own lines, in the file of self-appraisals', async () => {
  const appraisal = `appraisals:
  - name: 培训费
    moneyUnit: 元
    funding: []
    indicators:
      - level1: 产出
        level2: ""
        name: 培训次数
        target: ≥6次
        actual: ACTUAL
    source:
      file: source/a.txt
      place: 第10–13行
`
  const { texts } = await read({ appraisal: appraisal.replace('ACTUAL', '7次') })
  expect(texts?.[0]?.records[1]).toEqual({
    ...{ kind: 'appraisal', id: '1', first: 10, last: 13 },
    values: [
      ...[
        { key: 'name', line: 10 },
        { key: 'indicators.1.name', line: 11 },
      ],
      ...[
        { key: 'indicators.1.target', line: 12 },
        { key: 'indicators.1.actual', line: 13 },
      ],
    ],
  })
  expect((await read({ appraisal: appraisal.replace('ACTUAL', '8次') })).faults).toEqual([
    'appraisal.yaml:10 value-not-in-source',
  ])
})

describe('a value that its lines do not print', () => {
  const edited = (lines: string) => `${PROJECT.source}  edited:\n${lines}`

  test.each<[what: string, project: Partial<typeof PROJECT>, faults: string[]]>([
    ['an amount', { budget: '"10"' }, ['pei-xun.yaml:3 value-not-in-source']],
    ['a part of a cell as a target', { target: '6次' }, ['pei-xun.yaml:9 value-not-in-source']],
    [
      'lines that are not there',
      { source: PROJECT.source.replace('4–9', '4–15') },
      ['pei-xun.yaml:12 place-not-in-source'],
    ],
    [
      'lines from the last to the first',
      { source: PROJECT.source.replace('4–9', '9–4') },
      ['pei-xun.yaml:12 place-not-in-source'],
    ],
    [
      'what was printed of another',
      { budget: '"11"', source: edited('    budget: "12"\n') },
      ['pei-xun.yaml:14 edit-not-in-source'],
    ],
    ['an edit of what is not there', { source: edited('    goals.1: 甲\n') }, ['pei-xun.yaml:14 edit-not-known']],
  ])('is a fault: %s', async (_, project, faults) => expect((await read({ project })).faults).toEqual(faults))

  test('is none where a person says what is printed there', async () => {
    const { texts, faults } = await read({ project: { budget: '"11"', source: edited('    budget: "10.00"\n') } })
    expect(faults).toEqual([])
    expect(texts?.[0]?.records[0]?.values[1]).toEqual({ key: 'budget', line: 6, printed: '10.00' })
  })

  test('is not looked for where the place is in other words, or there is none', async () => {
    for (const place of ['  place: 第1张表第4行\n', '']) {
      const source = `source:\n  file: source/a.txt\n${place}`
      const { texts, faults } = await read({ project: { budget: '"11"', source } })
      expect(faults).toEqual([])
      expect(texts?.[0]?.records).toEqual([])
    }
  })
})

test('what was set aside or has no place is told by its lines, where they print it', async () => {
  const aside =
    '    aside:\n      - { kind: text, place: 第14行, characters: 2 }\n      - { kind: text, place: 第99行, characters: 2 }\n'
  const unplaced = 'unplaced:\n  - { text: 填表人：某某, place: 第9行 }\n  - { text: 别的, place: 第1行 }\n'
  const { texts, faults } = await read({ more: aside + unplaced })
  expect(faults).toEqual([])
  expect(texts?.[0]?.left).toEqual([
    { first: 9, last: 9, why: 'unplaced' },
    { first: 14, last: 14, why: 'aside' },
  ])
})

test('a document in its own encoding is read in it, and one that is in another has no lines', async () => {
  const bytes = new Uint8Array([0xd4, 0xa4, 0xcb, 0xe3, 0x0a])
  const project = { source: '' }
  expect((await read({ bytes, more: '    encoding: GB18030\n', project })).texts?.[0]?.lines).toEqual(['预算'])
  expect((await read({ bytes, project })).texts).toBeUndefined()
  expect((await read({ bytes, more: '    encoding: 没有这种\n', project })).texts).toBeUndefined()
})

test('a document that is too long to be shown has no lines', async () => {
  const lines = Array.from({ length: 40_001 }, () => '123456789')
  expect((await read({ bytes: Buffer.from(lines.join('\n')), project: { source: '' } })).texts).toBeUndefined()
})
