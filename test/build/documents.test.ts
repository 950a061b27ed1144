import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { printOf, runBuild } from './run-build.ts'

const work = mkdtempSync(join(tmpdir(), 'mingzhang-documents-'))
afterAll(() => rmSync(work, { recursive: true }))

const [content, out, full] = [join(work, 'content'), join(work, 'dist'), join(work, 'full')]
const PROJECT = join(content, '2021/101001/13030321b95ph8dge1f7c.yaml')
const build = (...words: readonly string[]) => runBuild(['--content', content, '--out', out, ...words])
const page = (path: string) => readFileSync(join(out, '2021/101001', path, 'index.html'), 'utf8')

test('a value links to its line, the line to the value, and what a person changed is told with what is printed', async () => {
  cpSync(resolve(import.meta.dirname, '../../content'), content, { recursive: true })
  const first = await build()
  expect(first.code, first.said).toBe(0)
  expect(page('13030321b95ph8dge1f7c')).toContain('<a href="/2021/101001/source/1/#L74">原文74行</a>')
  expect(page('13030321b95ph8dge1f7c')).not.toContain('人工修改')
  expect(page('source/1')).toMatch(
    /<li id="?L74"? class="?value"?>\s*100000\.00\s*<small>\s*<a href="\/2021\/101001\/13030321b95ph8dge1f7c\/#money">预算数<\/a>/,
  )
  const data = readFileSync(join(out, '2021/101001.json'), 'utf8')
  expect(data).not.toContain('"texts"')

  const text = readFileSync(PROJECT, 'utf8').replace('budget: "100000.00"', 'budget: "120000.00"')
  writeFileSync(PROJECT, text)
  const refused = await build()
  expect(refused.code).toBe(1)
  expect(refused.said).toContain('do not print “120000.00”')

  writeFileSync(PROJECT, `${text}  edited:\n    budget: "100000.00"\n`)
  const second = await build()
  expect(second.code, second.said).toBe(0)
  expect(page('13030321b95ph8dge1f7c')).toContain('人工修改，原文印的是“100000.00”')
  expect(page('13030321b95ph8dge1f7c')).toContain('人工修改：预算数，原文印的是“100000.00”。')
  expect(page('source/1')).toContain('人工修改过')

  const whole = await runBuild(['--content', content, '--out', full, '--full'])
  expect(whole.code, whole.said).toBe(0)
  expect(printOf(out)).toEqual(printOf(full))
})
