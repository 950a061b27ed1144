import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fixture, type Run, runBuild } from './run-build.ts'

const work = mkdtempSync(join(tmpdir(), 'mingzhang-amounts-'))
afterAll(() => rmSync(work, { recursive: true }))

const [content, out] = [join(work, 'content'), join(work, 'dist')]
/** Budgets of one unit's newest year: one that cannot be read, one above what plain numbers add up exactly. */
const BUDGETS = { 'a-1': '10万元左右', 'a-3': '90,071,992,547,409.93元整' }
let run: Run
beforeAll(async () => {
  cpSync(fixture('units'), content, { recursive: true })
  for (const [name, budget] of Object.entries(BUDGETS)) {
    const file = join(content, `2025/101/${name}.yaml`)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^budget: .*$/m, `budget: "${budget}"`))
  }
  run = await runBuild(['--content', content, '--out', out])
})

/** What a reader sees of a page, without markup and space. */
function wordsOf(file: string): string {
  return readFileSync(join(out, file), 'utf8')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, '')
}

test('content with an amount that cannot be read is published', () => expect(run.code, run.said).toBe(0))

test.each([
  ['the home page', 'index.html', '合计90,071,993,499,409.93元（另有1项没有数字）'],
  ['the year', '2025/index.html', '90.1万亿元90,071,993,499,409.93元另有1项没有数字'],
  ['the unit', '2025/101/index.html', '90.1万亿元另有1项没有数字'],
  ['its sum', '2025/101/index.html', '预算合计90,071,992,859,409.93元（另有1项没有数字）'],
  ['the sum of its projects', '2025/101/index.html', '合计8个项目90.1另有1项没有数字'],
  ['the unit through the years', 'units/101/index.html', '90,071,992,859,409.93另有1项没有数字'],
  ['its chart', 'units/101/index.html', '带*的年度有项目没有数字，没有画进柱里。'],
])('%s gives the total with what it leaves out', (_, file, words) => {
  expect(wordsOf(file)).toContain(words)
})

test.each([
  ['the home page', 'index.html', '9,007,199,286算不出另有1项没有数字'],
  ['the table of the year', '2025/index.html', '9,007,199,286算不出另有1项没有数字'],
  ['the sum of that table', '2025/index.html', '合计9,007,199,350另有1项没有数字'],
])('in 万元 %s says what its total leaves out', (_, file, words) => {
  expect(wordsOf(file)).toContain(words)
})

test('no page compares a sum that leaves an amount out', () => {
  expect(wordsOf('2025/101/index.html')).not.toContain('预算合计由')
})

test('the project quotes what is printed, says 读不出数, and has a finding', () => {
  const words = wordsOf('2025/101/a-1/index.html')
  expect(words).toContain('多少钱读不出数原文“10万元左右”')
  expect(words).toContain('预算数10万元左右（读不出数）')
  expect(words).toContain('预算数印的是“10万元左右”，定不出是哪一个数。')
  expect(words).toContain('由360,000.00元到“10万元左右”（读不出数），只有一年有数字')
})

test('the data hold every digit, and why there is none', () => {
  const large = readFileSync(join(out, '2025/101.json'), 'utf8')
  expect(large).toContain('"budget":{"raw":"90,071,992,547,409.93元整","fen":"9007199254740993"}')
  const table = JSON.parse(readFileSync(join(out, 'data/projects.json'), 'utf8'))
  expect(table.fen).toContain('9007199254740993')
  expect(Object.values(table.unpriced)).toContain('读不出数')
})
