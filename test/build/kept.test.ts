import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Built, buildSite } from '../../src/build/build-site.ts'
import { BuildFault } from '../../src/build/fault.ts'
import { say } from '../../src/faults/language.ts'
import { choosingBy, EDITS } from './random-edits.ts'
import { fixture, printOf, project } from './run-build.ts'

const work = mkdtempSync(join(tmpdir(), 'mingzhang-kept-'))
afterAll(() => rmSync(work, { recursive: true }))

const content = join(work, 'content')
const out = join(work, 'dist')
/** How many times the content is edited at random; a longer run by hand sets more. */
const ROUNDS = Number(process.env.MINGZHANG_EDITS ?? 4)
/** What is counted from the fixture: 6 pages of the unit 101 in years, 3 years, as many for frames, 1 through the years, and 8, 3,
 *  3 and 1 of 202. */
const UNIT_PAGES = { 101: 15, 202: 15 }

function build(parts: { readonly full?: boolean; readonly base?: string } = {}): Promise<Built> {
  return buildSite({ root: project, content, out, ...parts }, () => {})
}

/** The tree that a build makes which keeps nothing. */
async function wholeTree(base?: string): Promise<string[]> {
  const whole = join(work, 'whole')
  await buildSite({ root: project, content, out: whole, full: true, ...(base !== undefined && { base }) }, () => {})
  return printOf(whole)
}

beforeAll(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1769900000')
  cpSync(fixture('years'), content, { recursive: true })
  cpSync(join(fixture('small'), 'glossary.yaml'), join(content, 'glossary.yaml'))
  await build()
})

describe('what is kept of the last build', () => {
  test('is everything where nothing changed', async () => {
    const before = printOf(out)
    const { pages, kept } = await build()
    expect(kept).toBe(pages)
    expect(printOf(out)).toEqual(before)
  })

  test('are all pages of units, but for the day on them, where only the day changed', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1770000000')
    const { kept } = await build()
    expect(kept).toBe(UNIT_PAGES[101] + UNIT_PAGES[202])
    expect(readFileSync(join(out, '2021/101/index.html'), 'utf8')).toContain('本站更新于2026年2月2日')
    expect(printOf(out)).toEqual(await wholeTree())
  })

  test('are the pages of the units that an edit did not change', async () => {
    const file = join(content, '2022/101/rd-22-2.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^budget: .*$/m, 'budget: "77.00"'))
    expect((await build()).kept).toBe(UNIT_PAGES[202])
    expect(printOf(out)).toEqual(await wholeTree())
  })

  test('is no page that somebody has edited by hand, nor one that is gone', async () => {
    const before = printOf(out)
    appendFileSync(join(out, '2021/101/index.html'), ' ')
    expect((await build()).kept).toBe(UNIT_PAGES[202])
    rmSync(join(out, 'units/202/index.html'))
    expect((await build()).kept).toBe(UNIT_PAGES[101])
    writeFileSync(join(out, 'favicon.svg'), '')
    expect((await build()).kept).toBe(UNIT_PAGES[101] + UNIT_PAGES[202])
    expect(printOf(out)).toEqual(before)
  })

  test('is nothing where what is known of it is damaged', async () => {
    const before = printOf(out)
    const folder = join(project, '.cache/records')
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.pages'))) {
      const bytes = readFileSync(join(folder, name))
      writeFileSync(
        join(folder, name),
        bytes.map((byte, at) => (at % 500 === 7 ? byte ^ 1 : byte)),
      )
    }
    expect((await build()).kept).toBe(0)
    expect(printOf(out)).toEqual(before)
  })

  test('is nothing of a site that stands under another path', async () => {
    expect((await build({ base: '/budget/' })).kept).toBe(0)
    expect(printOf(out)).toEqual(await wholeTree('/budget/'))
  })
})

/** A few edits at once; whether they leave content without faults, else there are none of them. */
async function editAtRandom(edits: readonly string[], round: number): Promise<Built | undefined> {
  const before = join(work, 'before')
  rmSync(before, { recursive: true, force: true })
  cpSync(content, before, { recursive: true })
  const choose = choosingBy(round)
  for (const edit of edits) EDITS[edit]?.(content, choose)
  try {
    return await build()
  } catch (error) {
    if (!(error instanceof BuildFault) || say(error.summary, 'en') !== 'The content has faults.') throw error
    rmSync(content, { recursive: true })
    cpSync(before, content, { recursive: true })
    return undefined
  }
}

test('after any edits the site is the one that a build would make which keeps nothing', async () => {
  const names = Object.keys(EDITS)
  const choose = choosingBy(Number(process.env.MINGZHANG_SEED ?? 20_210_201))
  // Every edit is made at least once.
  const each = Math.max(2, Math.ceil(names.length / ROUNDS))
  let edited = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = Array.from({ length: each }, (_, at) => names[(round * each + at) % names.length])
    const edits = [...own, choose(names)].filter((name) => name !== undefined)
    const built = await editAtRandom(edits, round)
    if (!built) continue
    edited += 1
    expect(printOf(out), edits.join(', ')).toEqual(await wholeTree())
  }
  expect(edited).toBeGreaterThan(ROUNDS / 2)
})
