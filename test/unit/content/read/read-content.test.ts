import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readContent } from '../../../../src/content/read/read-content.ts'

const BUNDLED = join(import.meta.dirname, '../../../../content')
const SITE = 'name: 测试站\nregion: 测试区\ndescription: 测试用。\nurl: https://budget.example.org\n'
const PROJECT = 'moneyUnit: 元\nbudget: "1.00"\nfunding: {}\nindicators: []\n'

function departmentFile(code: string): string {
  return `---\ncode: "${code}"\nname: 测试单位\nsources: []\n---\n`
}

/** A content folder of its own with the files given, gone when the test is over. */
function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

async function contentOf(folder: string) {
  const { content, diagnostics } = await readContent(folder)
  expect(diagnostics).toEqual([])
  if (!content) throw new Error('There are neither content nor diagnostics.')
  return content
}

describe('the bundled content', () => {
  test('is one year, one unit, four projects in the order of the document', async () => {
    const { years } = await contentOf(BUNDLED)
    const projects = years.flatMap(({ departments }) => departments.flatMap((department) => department.projects))
    expect(years.map(({ year, departments }) => [year, departments.map(({ code }) => code)])).toEqual([
      [2021, ['101001']],
    ])
    expect(projects.map(({ name, slug, budget, indicators }) => [name, slug, budget.fen, indicators.length])).toEqual([
      ['人大代表活动费', '13030321b95ph8dge1f7c', 10_000_000n, 9],
      ['车辆保险费', '13030321edvatpnrxmpqi', 1_600_000n, 9],
      ['人大会议', '13030321mwem2pdp4lc56', 20_000_000n, 9],
      ['综合事务管理费', '13030321u1nt12qdpvy1d', 10_000_000n, 9],
    ])
  })

  test('has every indicator in a known category and every target read', async () => {
    const { years } = await contentOf(BUNDLED)
    const rows = years.flatMap(({ departments }) =>
      departments.flatMap(({ projects }) => projects.flatMap(({ indicators }) => indicators)),
    )
    const kinds = Map.groupBy(rows, ({ target }) => target?.kind)
    expect(rows.filter(({ category }) => !category)).toEqual([])
    expect([...kinds].map(([kind, of]) => [kind, of.length])).toEqual([
      ['quantity', 18],
      ['quality', 17],
      ['number-missing', 1],
    ])
  })

  test('has the plans as printed, a blank cell without a share', async () => {
    const { years } = await contentOf(BUNDLED)
    const plans = years[0]?.departments[0]?.projects.map(({ spendPlan }) => spendPlan?.map(({ share }) => share))
    expect(plans).toEqual([
      [0.5, 0.8, 1, 1],
      [undefined, 1, 1, 1],
      [undefined, 0.9, 1, 1],
      [0.5, 1, 1, 1],
    ])
  })

  test('has the goals of the department, each sub-goal with metrics and a scale', async () => {
    const department = (await contentOf(BUNDLED)).years[0]?.departments[0]
    expect(department?.overallGoals?.items).toHaveLength(5)
    expect(department?.dutyGoals?.items.map(({ topic }) => topic)).toEqual([
      '监督方面',
      '人大会议方面',
      '选举和任免方面',
      '人大事务管理方面',
    ])
    expect(department?.subGoals?.items.map(({ metrics }) => metrics.length)).toEqual([5, 3, 3, 4])
    expect(department?.subGoals?.items.map(({ scale }) => scale?.bands.map(({ from }) => from))).toEqual([
      [1, 0.95, 0.9, 0],
      [1, 0.95, 0.9, 0],
      [1, 0.95, 0.9, 0],
      [1, 0.95, 0.9, 0],
    ])
    expect(department?.measures?.items.map(({ items }) => items.length)).toEqual([3, 4, 4, 4])
  })
})

describe('reading a content folder', () => {
  test('years stand newest first, units by code, projects by the number of their title and then by file name', async () => {
    const content = await contentOf(
      folderOf({
        'site.yaml': SITE,
        '2020/101002/department.md': departmentFile('101002'),
        '2020/101001/department.md': departmentFile('101001'),
        '2021/101001/department.md': departmentFile('101001'),
        '2021/101001/b.yaml': `name: 无题乙\n${PROJECT}`,
        '2021/101001/a.yaml': `name: 无题甲\n${PROJECT}`,
        '2021/101001/c.yaml': `name: 第十\ntitle: 10.第十个目标表\n${PROJECT}`,
        '2021/101001/d.yaml': `name: 第二\ntitle: 2.第二个目标表\n${PROJECT}`,
      }),
    )
    expect(content.years.map(({ year, departments }) => [year, departments.map(({ code }) => code)])).toEqual([
      [2021, ['101001']],
      [2020, ['101001', '101002']],
    ])
    expect(content.years[0]?.departments[0]?.projects.map(({ name, slug, unit }) => [name, slug, unit])).toEqual([
      ['第二', 'd', '101001'],
      ['第十', 'c', '101001'],
      ['无题甲', 'a', '101001'],
      ['无题乙', 'b', '101001'],
    ])
  })

  test('a site is enough; hidden files and the schemas are no content', async () => {
    const folder = folderOf({ 'site.yaml': SITE, '.DS_Store': '\0', 'schema/site.schema.json': '{}' })
    const content = await contentOf(folder)
    expect(content).toMatchObject({ glossary: [], years: [] })
    expect(content.site).toEqual({
      name: '测试站',
      region: '测试区',
      description: '测试用。',
      url: 'https://budget.example.org',
      base: '/',
      government: {},
      grading: { targetFloor: true, unitScale: true },
    })
  })

  test('a byte order mark and the line ends of Windows change nothing', async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    const body = '\n## 总体绩效目标\n\n1、加强监督。\n'
    const content = await contentOf(
      folderOf({
        'site.yaml': windows(SITE),
        '2021/101001/department.md': windows(departmentFile('101001') + body),
        '2021/101001/a.yaml': windows(`name: 甲\n${PROJECT}`),
      }),
    )
    expect(content.years[0]?.departments[0]).toMatchObject({
      name: '测试单位',
      overallGoals: { items: [{ label: '1、', text: '加强监督。' }] },
      projects: [{ name: '甲', budget: { raw: '1.00', fen: 100n } }],
    })
  })

  test('a term of the glossary has its words with and without markup', async () => {
    const glossary = '- id: budget\n  term: 预算\n  plain: 一年的**收支**计划。\n  source:\n    title: 《预算法》\n'
    const { glossary: terms } = await contentOf(folderOf({ 'site.yaml': SITE, 'glossary.yaml': glossary }))
    expect(terms).toStrictEqual([
      {
        id: 'budget',
        term: '预算',
        plain: { markdown: '一年的**收支**计划。', text: '一年的收支计划。' },
        source: { title: '《预算法》' },
      },
    ])
  })

  test('the version stays while the content does and changes with any file, a document too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    cpSync(BUNDLED, folder, { recursive: true })
    const { version } = await contentOf(BUNDLED)
    expect(version).toMatch(/^[0-9a-f]{12}$/)
    expect((await contentOf(folder)).version).toBe(version)
    writeFileSync(join(folder, 'site.yaml'), `${SITE}# 注\n`)
    expect((await contentOf(folder)).version).not.toBe(version)
  })
})

test('keys and values at fault in one file are all told at once', async () => {
  const folder = folderOf({
    'site.yaml': SITE,
    '2021/101001/department.md': departmentFile('101001'),
    '2021/101001/a1.yaml': `name: 2021\n${PROJECT.replace('"1.00"', '约一万')}spendPlan:\n  6月底: 150.00%\n  12月底: 100\n`,
  })
  const { diagnostics } = await readContent(folder)
  expect(diagnostics.map(({ code, place }) => [code, place.line])).toEqual([
    ['text-not-quoted', 1],
    ['amount-not-number', 3],
    ['share-out-of-range', 7],
    ['text-not-quoted', 8],
  ])
})
