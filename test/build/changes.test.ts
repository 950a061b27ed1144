import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixture, runBuild } from './run-build.ts'

const work = mkdtempSync(join(tmpdir(), 'mingzhang-changes-'))
afterAll(() => rmSync(work, { recursive: true }))

beforeAll(async () => {
  const { code, said } = await runBuild(['--content', fixture('years'), '--out', join(work, 'dist')])
  expect(code, said).toBe(0)
})

/** A page's text without markup and needless white space. */
function textOf(path: string): string {
  return htmlOf(path)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
}

function htmlOf(path: string): string {
  return readFileSync(join(work, 'dist', path, 'index.html'), 'utf8')
}

/** The part of a page from one heading's anchor to the next heading of level two. */
function sectionOf(path: string, id: string): string {
  return new RegExp(`<h2 id="?${id}"?>.*?(?=<h2|</main>)`, 's').exec(htmlOf(path))?.[0] ?? ''
}

describe('which targets a year lowered', () => {
  test('is three clicks from home: the changes of the year, then the heading', () => {
    expect(htmlOf('')).toContain('href="/changes/2023/"')
    expect(htmlOf('changes/2023')).toContain('href="#lowered"')
  })

  test('names the project, the indicator and both targets', () => {
    const lowered = sectionOf('changes/2023', 'lowered')
    expect(lowered).toContain('href="/2023/101/rd-23-1/#i-4"')
    expect(lowered.replace(/<[^>]*>/g, '').replace(/\s+/g, '')).toContain(
      '代表满意度人大代表活动费·县人大办−5.3%≥95%→≥90%',
    )
    expect(lowered).toContain('href="/2023/202/wl-31/#i-1"')
  })
})

describe('the page of a project', () => {
  test('shows what changed against the year before, word by word', () => {
    const changes = sectionOf('2023/101/rd-23-1', 'changes')
    expect(changes).toContain('与上年相比')
    expect(changes).toContain('社情民意<del>反应</del><ins>反映</ins>率')
    expect(textOf('2023/101/rd-23-1')).toContain('增加 30,000.00 元（25%）')
  })

  test('says that nothing changed where nothing did', () => {
    expect(sectionOf('2022/101/rd-22-2', 'changes')).toContain('预算、用途、目标和指标都没有变化。')
  })

  test('compares with the year that has it where the year before left it out', () => {
    expect(sectionOf('2023/202/wl-31', 'changes')).toContain('与2021年相比')
  })

  test('compares a merged project with the sum of those it continues', () => {
    expect(textOf('2023/202/wl-23-2')).toContain('由往年 2 个项目合并而来')
    expect(textOf('2023/202/wl-23-2')).toContain('由 100,000.00 元到 110,000.00 元')
  })

  test('only suggests an earlier phase', () => {
    expect(textOf('2023/101/rd-23-3')).toContain('可能相关的往年项目')
  })

  test('has no such section in its first year', () => {
    expect(htmlOf('2021/101/rd-21-1')).not.toMatch(/id="?changes\b/)
  })
})

test('the page of a unit tells which projects it dropped', () => {
  expect(sectionOf('2023/202', 'changes').replace(/\s+/g, '')).toContain('没有延续的项目1</h3>')
})
