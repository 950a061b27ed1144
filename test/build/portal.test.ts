import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeExample } from '../../scripts/example-folder.ts'
import { type Served, serveSite } from '../../src/build/serve.ts'
import { printOf, type Run, runBuild, runScript } from './run-build.ts'

const work = mkdtempSync(join(tmpdir(), 'mingzhang-portal-'))
const out = join(work, 'portal')
const config = join(work, 'portal.yaml')

/** Example counties, each with another name. */
const SITES = [
  { name: '甲县', units: 2, years: 2, seed: 1 },
  { name: '乙县', units: 3, years: 1, seed: 2 },
  { name: '丙县', units: 2, years: 1, seed: 3 },
] as const

/** 2026-03-01 and 2026-03-09 in China, in seconds since 1970. */
const FIRST = { SOURCE_DATE_EPOCH: '1772294400' }
const LATER = { SOURCE_DATE_EPOCH: '1772985600' }

const served: Served[] = []
let first: Run

/** Builds an example for the address that it is served at. */
async function serveExample({ name, ...example }: (typeof SITES)[number]): Promise<string> {
  const [content, dist] = [join(work, name), join(work, `${name}-site`)]
  writeExample(content, { ...example, projects: 2, lastYear: 2025 })
  const settings = join(content, 'site.yaml')
  writeFileSync(settings, readFileSync(settings, 'utf8').replaceAll('云溪县', name))
  const site = await serveSite(dist, { base: '/', port: 0 })
  served.push(site)
  const built = await runBuild(['--content', content, '--out', dist, '--site', new URL(site.address).origin])
  expect(built.code, built.said).toBe(0)
  return site.address
}

function runPortal(environment: Readonly<Record<string, string>>, ...words: string[]): Promise<Run> {
  return runScript('portal', ['--config', config, '--out', out, ...words], environment)
}

/** What a reader sees of a page, without its head and foot. */
function shown(page: string): string {
  const html = readFileSync(join(out, page, 'index.html'), 'utf8')
  return html
    .replace(/^.*<main[^>]*>|<footer.*$/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

beforeAll(async () => {
  const addresses: string[] = []
  for (const site of SITES) addresses.push(await serveExample(site))
  const listed = addresses.map((address) => `  - address: ${address}\n`)
  writeFileSync(
    config,
    `name: 青岚市门户\nregion: 河北省青岚市\ndescription: 示例\nurl: https://p.example.org\nsites:\n${listed.join('')}`,
  )
  first = await runPortal(FIRST)
})

afterAll(async () => {
  await Promise.all(served.map((site) => site.close()))
  rmSync(work, { recursive: true })
})

describe('a portal of three sites on three ports', () => {
  test('is built, of their manifests alone', () => {
    expect(first.code, first.said).toBe(0)
    expect(first.said).toMatch(/Built \d+ pages, \d+ files, \d+ KB in [\d.]+ s/)
    expect(existsSync(join(out, 'pagefind'))).toBe(false)
  })

  test('shows totals across them, and each of them by where it is', () => {
    const home = shown('')
    expect(home).toContain('河北省青岚市 3 个网站的 7 个单位公布了 14 个项目，合计 26,125,001.00 元。')
    expect(home).toMatch(/河北省青岚市 丙县 \S+ 143 4 2 0 甲县 \S+ 132 4 2 0 乙县 \S+ 2,337 6 3 0 合计 2,613 14 7 0/)
    expect(home).not.toContain('没有取到')
  })

  test('names the sites that a year does not have', () => {
    expect(shown('2024')).toMatch(/没有2024年的： 丙县.*、 乙县.*它们不在2024年的合计里/)
  })

  test('leads to the sites', () => {
    const html = readFileSync(join(out, 'units', 'index.html'), 'utf8')
    for (const { address } of served) expect(html).toContain(`href="${address}2025/`)
  })

  test('gives the same bytes again', async () => {
    const before = printOf(out)
    expect((await runPortal(FIRST)).code).toBe(0)
    expect(printOf(out)).toEqual(before)
  })
})

describe('when one of the sites has stopped', () => {
  let second: Run
  beforeAll(async () => {
    await served.splice(1, 1)[0]?.close()
    second = await runPortal(LATER)
  })

  test('the portal is built, and the site is named on the terminal at its line', () => {
    expect(second.code, second.said).toBe(0)
    expect(second.said).toContain(
      'portal.yaml:7:14: “data/manifest.json” of this site cannot be fetched: ECONNREFUSED.',
    )
  })

  test('its last good answer is shown, named with the day of it, and is in the totals', () => {
    const home = shown('')
    expect(home).toMatch(/2026年3月9日没有取到的网站 .*乙县.* ：打不开，这里显示的是 ?2026年3月1日取得的。/)
    expect(home).toContain('3 个网站')
    expect(shown('sites')).toMatch(/乙县.*清单取得于2026年3月1日/)
  })

  test('it is a fault where that is asked for, and the portal stays as it was', async () => {
    const before = printOf(out)
    const strict = await runPortal(LATER, '--strict')
    expect(strict.code).toBe(1)
    expect(strict.said).toContain('Not all sites gave a good answer.')
    expect(printOf(out)).toEqual(before)
  })

  test('a portal of that site alone, in another project, has nothing to show', async () => {
    const alone = join(work, 'alone.yaml')
    writeFileSync(
      alone,
      readFileSync(config, 'utf8').replace(/sites:.*/s, 'sites:\n  - address: http://127.0.0.1:9/\n'),
    )
    const run = await runScript('portal', ['--config', alone, '--out', join(work, 'alone')])
    expect(run.code).toBe(1)
    expect(run.said).toContain('No site has anything to show.')
    expect(existsSync(join(work, 'alone'))).toBe(false)
  })
})

describe('settings at fault', () => {
  test('are told all at once with their places, and nothing is built', async () => {
    const broken = join(work, 'broken.yaml')
    writeFileSync(broken, 'name: 门户\nregion: 某市\ndescription: 示例\nurl: x\nsites:\n  - address: y\n')
    const run = await runScript('portal', ['--config', broken, '--out', join(work, 'none'), '--lang', 'zh'])
    expect(run.code).toBe(1)
    expect(run.said).toContain('broken.yaml:4:6: 网站地址“x”不对。')
    expect(run.said).toContain('broken.yaml:6:14: “y”不是网站的网址。')
    expect(run.said).toContain('门户的设置有错误。没有生成门户。')
    expect(existsSync(join(work, 'none'))).toBe(false)
  })

  test('and a flag that is not known end with 2', async () => {
    expect((await runScript('portal', ['--timeout', '0'])).code).toBe(2)
    expect((await runScript('portal', ['--no-such'])).code).toBe(2)
  })
})

test('no page of a portal lands in a site, and none of a site in a portal', () => {
  expect(existsSync(join(work, '甲县-site', 'sites'))).toBe(false)
  expect(readdirSync(out).filter((name) => ['compare', 'projects', 'glossary', 'findings'].includes(name))).toEqual([])
})
