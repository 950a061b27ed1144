import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { fixture, runBuild } from './run-build.ts'

const work = mkdtempSync(join(tmpdir(), 'mingzhang-empty-'))
afterAll(() => rmSync(work, { recursive: true }))

/** What a reader sees of a page, without markup and space. */
function wordsOf(file: string): string {
  return readFileSync(join(work, file), 'utf8')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, '')
}

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
