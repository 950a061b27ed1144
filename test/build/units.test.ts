import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixture, type Run, runBuild } from './run-build.ts'

const work = mkdtempSync(join(tmpdir(), 'mingzhang-units-'))
afterAll(() => rmSync(work, { recursive: true }))

const out = join(work, 'dist')
let run: Run
beforeAll(async () => {
  run = await runBuild(['--content', fixture('units'), '--out', out])
})

/** What a reader sees of a page, without markup and space. */
function wordsOf(file: string): string {
  return htmlOf(file)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, '')
}

function htmlOf(file: string): string {
  return readFileSync(join(out, file), 'utf8')
}

describe('a site of several years', () => {
  test.each([
    'units/index.html',
    'units/101/index.html',
    'units/101.json',
    'units/104/index.html',
    'compare/index.html',
    '2023/101/a-1/index.html',
    '2025/101/a-1/index.html',
  ])('has %s', (file) => {
    expect(run.code, run.said).toBe(0)
    expect(existsSync(join(out, file))).toBe(true)
  })

  test('a unit that never published has no page', () => expect(existsSync(join(out, 'units/103'))).toBe(false))

  test.each([
    ['a project', '2023/101/a-1', '2025/101/a-1'],
    ['a department', '2023/101', '2025/101'],
    ['a year', '2023', '2025'],
  ])('%s of a past year says so and links to the newest, which does not', (_, past, newest) => {
    expect(wordsOf(`${past}/index.html`)).toContain('这是2023年的页面，最新是2025年。')
    expect(htmlOf(`${past}/index.html`)).toContain(`<a href="/${newest}/">2025年</a>`)
    expect(wordsOf(`${newest}/index.html`)).not.toContain('年的页面，')
  })

  test('a project that later years do not have says so', () => {
    expect(wordsOf('2024/101/a-9/index.html')).toContain('这是2024年的页面，更新的年度里没有找到它。')
  })

  test("a project's other years are told with their change, the targets reached and what the department says", () => {
    const words = wordsOf('2025/101/a-1/index.html')
    expect(words).toMatch(/2025年本页320,000.00比上一年−11.11%/)
    expect(words).toMatch(/2024年360,000.00比上一年\+20%.*优/)
    expect(words).toContain('2023年300,000.00')
    expect(wordsOf('2025/101/a-2/index.html')).toContain('150,000.00比2023年+25%')
  })

  test('a unit is shown under its newest name, with its former one', () => {
    expect(wordsOf('units/101/index.html')).toContain('曾用名：某县甲处（2024、2023年）')
  })

  test('the table under the picture has every project and the sum of every year, newest first', () => {
    const words = wordsOf('units/101/index.html')
    expect(words).toContain('合计72.244另有1项没有数字42')
    expect(words).toContain('2025年8722,000.00')
    expect(words).toContain('应急物资费—2024年后不见了未填—')
    expect(wordsOf('units/102/index.html')).toContain('合计64未公布80')
  })

  test('units that have not published are named, three clicks from home at most', () => {
    expect(htmlOf('index.html')).toContain('href="/2025/#unpublished"')
    expect(wordsOf('2025/index.html')).toContain('2025年绩效目标：1个单位未公布某县丙局')
    expect(wordsOf('2024/index.html')).toContain('2024年绩效目标：2个单位未公布某县乙局')
    expect(wordsOf('2023/index.html')).toContain('2023年绩效自评：2个单位未公布')
    expect(wordsOf('units/index.html')).toContain('2024年2个：乙局、丙局没有')
  })
})

describe('its home page', () => {
  test('opens with how much its newest year is, and of whom', () => {
    expect(run.code, run.said).toBe(0)
    const words = wordsOf('index.html')
    expect(words).toContain('2025年，136万元，花在哪')
    expect(words).toContain('2个单位公布了9个项目，合计1,362,000.00元。最大的一项是河道清淤，64万元，占47%。')
  })

  test.each([
    ['that its years are not of the same units', '2025年比上年多1个单位（乙局），合计不能直接比'],
    [
      'what moved most',
      '变得最多的四个项目两年都有的项目里，空心是2024年，实心是2025年，同一把尺，万元。河道清淤−16乙局·与2023年比80→64−20%',
    ],
    ['the last year with results', '2024年的目标达到了吗能比的2项：1项达到，1项未达到；另有2项待评。'],
    ['who has not published', '还没有公布2025年绩效目标的有1个单位：丙局。'],
    ['where each reader may begin', '从哪里看起市民'],
  ])('says %s', (_, words) => expect(wordsOf('index.html')).toContain(words))
})

test('a year does not call the totals of years with other units a change', () => {
  expect(wordsOf('2025/index.html')).toContain('比上年不能直接比多1个单位（乙局）')
})

test('the page about the site tells what each unit published', () => {
  const words = wordsOf('about/index.html')
  expect(words).toContain('主办单位本站的设置里没有写')
  expect(words).toContain('2025年2012024年1122023年311单位数。')
  expect(words).toContain('丙局未公布未公布未公布')
})
