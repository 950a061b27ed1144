import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { codeVersion, versionOf } from '../../../../src/content/cache/code-version.ts'

/** The files of a small generator, by path. */
const FILES = {
  'package.json': '{ "dependencies": { "yaml": "^2.0.0" } }',
  'node_modules/yaml/package.json': '{ "version": "2.9.1" }',
  'node_modules/other/package.json': '{ "version": "1.0.0" }',
  'src/model/site.ts': 'export const a = 1',
  'src/pages/index.astro': '<p>甲</p>',
  'scripts/check.ts': 'a()',
}

function versionWith(changed: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries({ ...FILES, ...changed })) {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return versionOf(join(folder, 'src'))
}

test('the same code has the same version wherever it stands', () => {
  const version = versionWith({})
  expect(version).toMatch(/^[0-9a-f]{64}$/)
  expect(versionWith({})).toBe(version)
})

test.each<[string, Record<string, string>]>([
  ['a file that says something else', { 'src/model/site.ts': 'export const a = 2' }],
  ['another file', { 'src/model/unit.ts': '' }],
  ['a command that says something else', { 'scripts/check.ts': 'b()' }],
  ['another version of a package', { 'node_modules/yaml/package.json': '{ "version": "2.9.2" }' }],
])('%s is another version', (_, changed) => {
  expect(versionWith(changed)).not.toBe(versionWith({}))
})

test('pages and packages that the commands do not use are not looked at', () => {
  const changed = { 'src/pages/index.astro': '<p>乙</p>', 'node_modules/other/package.json': '{ "version": "2.0.0" }' }
  expect(versionWith(changed)).toBe(versionWith({}))
})

test('the code that is running has a version', () => {
  expect(codeVersion()).toMatch(/^[0-9a-f]{64}$/)
  expect(codeVersion()).toBe(versionOf(join(import.meta.dirname, '../../../../src')))
})
