import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatProjectYaml } from '../../src/content/write/content-yaml.ts'
import type { ProjectFile } from '../../src/model/files/project-file.ts'
import { FULL_FILE, hiddenTexts } from '../unit/full-project.ts'
import { fixture, type Run, runBuild } from './run-build.ts'

const work = mkdtempSync(join(tmpdir(), 'mingzhang-parts-'))
afterAll(() => rmSync(work, { recursive: true }))

const [content, out] = [join(work, 'content'), join(work, 'dist')]
const SOURCE = '原文的一行\n'
/** Budgets of projects without a number, and one of 0; beside them a plan with a cell that holds only spaces. */
const BUDGETS = { 零元项目: '0', 空白项目: ' ', 横线项目: '——', 读不出项目: '10万元左右', 写无项目: '无' }
const plain = (name: string, budget: string): ProjectFile => ({
  ...{ name, moneyUnit: '元', budget, funding: {}, purpose: '　', goals: [], indicators: [] },
  spendPlan: { '3月底': '  ', '6月底': ' 50.00% ', '12月底': '100' },
})
let run: Run

beforeAll(async () => {
  for (const year of ['2020', '2021']) mkdirSync(join(content, year, '101001/source'), { recursive: true })
  for (const name of ['site.yaml', 'glossary.yaml']) cpSync(join(fixture('units'), name), join(content, name))
  const put = (path: string, text: string) => writeFileSync(join(content, path), text)
  const sha256 = createHash('sha256').update(SOURCE).digest('hex')
  const bytes = Buffer.byteLength(SOURCE)
  put('2021/101001/source/full.txt', SOURCE)
  const source = `sources:\n  - file: source/full.txt\n    sha256: "${sha256}"\n    bytes: ${bytes}\n`
  put('2021/101001/department.md', `---\ncode: "101001"\nname: 区人大\n${source}---\n`)
  put('2020/101001/department.md', '---\ncode: "101001"\nname: 区人大\nsources: []\n---\n')
  put('2020/101001/qb00.yaml', formatProjectYaml({ ...plain('往年项目', '5'), code: 'QB00' }))
  put('2021/101001/qb01.yaml', formatProjectYaml(structuredClone(FULL_FILE) as unknown as ProjectFile))
  for (const [index, [name, budget]] of Object.entries(BUDGETS).entries())
    put(`2021/101001/b-${index}.yaml`, formatProjectYaml(plain(name, budget)))
  run = await runBuild(['--content', content, '--out', out])
})

/** What a reader sees of a page, without markup and space. */
function wordsOf(file: string): string {
  return readFileSync(join(out, file), 'utf8')
    .replace(/<(?:head|title|desc)\b[\s\S]*?<\/(?:head|title|desc)>|<[^>]+>/g, '')
    .replace(/\s+/g, '')
}

/** A project in the data of its unit. */
function dataOf(slug: string) {
  const { projects } = JSON.parse(readFileSync(join(out, '2021/101001.json'), 'utf8'))
  return projects.find((project: { readonly slug: string }) => project.slug === slug)
}

test('content in which everything is filled, and content in which nothing is, is published', () =>
  expect(run.code, run.said).toBe(0))

test('every part of a project stands on its page', () => {
  expect(hiddenTexts(wordsOf('2021/101001/qb01/index.html'))).toEqual([])
})

test('every part of a project stands in its data', () => {
  const project = dataOf('qb01')
  expect(Object.keys(project).toSorted()).toEqual([
    ...['budget', 'code', 'continues', 'department', 'fields', 'funding', 'goals', 'implementer', 'indicators'],
    ...['moneyUnit', 'name', 'notes', 'period', 'periodGoals', 'periodIndicators', 'periodMoney', 'printedUnit'],
    ...['purpose', 'slug', 'source', 'spendPlan', 'supplied', 'tables', 'title', 'unplaced'],
  ])
  // Years stand there as numbers, and what was supplied by its name.
  expect(hiddenTexts(JSON.stringify(project).replace(/\s/g, ''))).toEqual([
    ...['indicators: 2019年', 'indicators: 2023年', 'periodIndicators: 2018年', 'periodIndicators: 2024年'],
    'supplied: 金额单位，由发布者补充为万元',
  ])
})

describe('a budget without a number is told for what it is', () => {
  const STATES = [
    ['b-0', '零元项目', '0.00', '预算数0元', undefined],
    ['b-1', '空白项目', '未填', '预算数未填', '未填'],
    ['b-2', '横线项目', '不适用', '预算数——（不适用）', '不适用'],
    ['b-3', '读不出项目', '读不出数', '预算数10万元左右（读不出数）', '读不出数'],
    ['b-4', '写无项目', '不适用', '预算数无', '不适用'],
  ] as const

  test.each(STATES)('%s %s on its page and in its data', (slug, _, __, words, state) => {
    expect(wordsOf(`2021/101001/${slug}/index.html`)).toContain(words)
    expect(dataOf(slug).budget.state).toBe(state)
  })

  test.each([
    ['全部栏目项目', '12.3+100倍以上'],
    ['零元项目', '0新增'],
    ['空白项目', '未填新增'],
    ['横线项目', '不适用新增'],
    ['读不出项目', '读不出数新增'],
    ['写无项目', '不适用新增'],
  ])('%s has %s in the list of its unit, rounded where it is a number', (name, row) => {
    expect(wordsOf('2021/101001/index.html')).toContain(name + row)
  })

  test('in the list of its unit what has no number stands behind what has, and the sum tells how many have none', () => {
    const words = wordsOf('2021/101001/index.html')
    const names = ['全部栏目项目12.3', '零元项目0', '空白项目未填', '横线项目不适用', '读不出项目', '写无项目']
    const places = names.map((name) => words.indexOf(name))
    expect(places).not.toContain(-1)
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
    expect(words).toContain('合计6个项目12.3另有4项没有数字')
    expect(words).toContain('预算合计123,400.00元（另有4项没有数字）')
  })

  test('in the list of the home page, where what has no number stands behind what has', () => {
    expect(wordsOf('index.html')).toContain(
      '全部栏目项目12.3+100倍以上零元项目0新增空白项目未填新增横线项目不适用新增读不出项目读不出数新增',
    )
  })
})

test('a cell of a plan that holds only spaces is blank, and a printed share keeps its zeros', () => {
  const words = wordsOf('2021/101001/b-0/index.html')
  expect(words).toContain('3月底未填算不出6月底50.00%0.00')
  expect(words).toContain('“未填”是原表留空，不等于0。')
})

test('a purpose left blank and a list of goals that holds nothing are told as blank', () => {
  const words = wordsOf('2021/101001/b-0/index.html')
  expect(words).toContain('资金用途未填')
  expect(words).toMatch(/绩效目标(?:什么是绩效目标)?未填。/)
})

test('every word for what is missing is explained', () => {
  const words = wordsOf('about/index.html')
  for (const word of ['未公布文件里没有这一项', '未填文件里有这一格，但是空白', '不适用那一格印的是横线', '读不出数'])
    expect(words).toContain(word)
})
