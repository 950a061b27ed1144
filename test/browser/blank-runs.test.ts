import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { buildSite } from '../../src/build/build-site.ts'
import { serveSite } from '../../src/build/serve.ts'
import { projectFolder } from '../project-folder.ts'
import { sidewaysScroll, test } from './harness.ts'

const root = resolve(import.meta.dirname, '../..')
/** Eighty ideographic spaces, as a cell that was filled up by hand has them. */
const RUN = `"甲${'\u3000'.repeat(80)}乙"`
const TEXTS = [
  ...['name', 'purpose', 'implementer', 'level2', 'description', 'target', 'basis', 'standard', 'remark', 'actual'],
  ...['reason', 'process', 'conclusion', 'shortcomings', 'improvements', 'planned', 'source'],
]
const TEXT_LINE = new RegExp(`^(\\s*(?:- )?(?:${TEXTS.join('|')}): )(\\S.*)$`, 'gm')

let folder = ''
let served: Awaited<ReturnType<typeof serveSite>>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingzhang-blank-'))
  const content = join(folder, 'content')
  await cp(join(root, 'test/fixtures/results/content'), content, { recursive: true })
  const unit = join(content, '2023/101001')
  for (const name of (await readdir(unit)).filter((file) => file.endsWith('.yaml'))) {
    const text = await readFile(join(unit, name), 'utf8')
    await writeFile(join(unit, name), text.replace(TEXT_LINE, `$1${RUN}`))
  }
  await buildSite({ root: projectFolder(), content, out: join(folder, 'site'), base: '/' }, () => {})
  served = await serveSite(join(folder, 'site'), { base: '/', port: 0 })
})

afterAll(async () => {
  await served.close()
  await rm(folder, { recursive: true })
})

describe('a run of ideographic spaces in every cell', () => {
  test.for([
    ...[
      '2023/101001/',
      '2023/101001/a1/',
      'units/101001/',
      'projects/',
      'changes/2024/',
      'findings/target-repeats-name/',
    ],
    ...['compare/?p=2023/101001/a1&p=2023/101001/b2', 'search/?q=甲'],
  ])('does not make /%s scroll sideways on a phone', async (path, { visit }) => {
    const page = await visit(path, { width: 360, site: served.address })
    await page
      .getByText(/甲\u3000\u3000/)
      .filter({ visible: true })
      .first()
      .waitFor()
    expect(await sidewaysScroll(page)).toBe(0)
  })
})
