import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixture, type Run, runBuild } from './run-build.ts'

const work = mkdtempSync(join(tmpdir(), 'mingzhang-home-'))
afterAll(() => rmSync(work, { recursive: true }))

/** What a reader sees of a page, without markup and space. */
function wordsOf(file: string): string {
  return readFileSync(join(work, file), 'utf8')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, '')
}

describe('a site of several years', () => {
  let run: Run
  beforeAll(async () => {
    run = await runBuild(['--content', fixture('units'), '--out', join(work, 'years')])
  })

  test('opens with how much its newest year is, and of whom', () => {
    expect(run.code, run.said).toBe(0)
    const words = wordsOf('years/index.html')
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
  ])('says %s', (_, words) => expect(wordsOf('years/index.html')).toContain(words))

  test('does not call the totals of years with other units a change', () => {
    expect(wordsOf('years/2025/index.html')).toContain('比上年不能直接比多1个单位（乙局）')
  })

  test('tells on the page about it what each unit published', () => {
    const words = wordsOf('years/about/index.html')
    expect(words).toContain('主办单位本站的设置里没有写')
    expect(words).toContain('2025年2012024年1122023年311单位数。')
    expect(words).toContain('丙局未公布未公布未公布')
  })
})

test('a site without content is built, and says so', async () => {
  const content = join(work, 'empty')
  mkdirSync(content)
  cpSync(join(fixture('small'), 'site.yaml'), join(content, 'site.yaml'))
  cpSync(join(fixture('small'), 'glossary.yaml'), join(content, 'glossary.yaml'))
  const run = await runBuild(['--content', content, '--out', join(work, 'nothing')])
  expect(run.code, run.said).toBe(0)
  expect(wordsOf('nothing/index.html')).toContain('某省某市某县：部门的钱，花在哪还没有内容。')
  expect(wordsOf('nothing/about/index.html')).toContain('收录了什么还没有内容。')
})
