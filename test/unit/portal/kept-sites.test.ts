import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { keep, readKept } from '../../../src/portal/kept-sites.ts'
import { manifestWith, namesWith } from './examples.ts'

const ADDRESS = 'https://a.example.org/'
const SITE = { manifest: manifestWith(), lists: [namesWith()], fetched: '2026-03-01' }

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('what is kept of a site is read again, by its address', async () => {
  const folder = join(emptyFolder(), 'portal')
  await keep(folder, ADDRESS, SITE)
  expect(await readKept(folder, ADDRESS)).toEqual(SITE)
  expect(await readKept(folder, 'https://b.example.org/')).toBeUndefined()
  await keep(folder, ADDRESS, { ...SITE, fetched: '2026-03-02' })
  expect((await readKept(folder, ADDRESS))?.fetched).toBe('2026-03-02')
  expect(readdirSync(folder)).toHaveLength(1)
})

test.each<[string, (text: string) => string]>([
  ['is cut off', (text) => text.slice(0, -5)],
  ['is empty', () => ''],
  ['lacks its names', (text) => text.replace(/"lists":.*/, '"lists":[]}')],
  ['is of another site', (text) => text.replace('https://a.', 'https://b.')],
  ['has a value changed', (text) => text.replace('"projects":2', '"projects":3')],
  ['has a day that is none', (text) => text.replace('2026-03-01', '2026-03-99')],
])('what is kept and %s is as none', async (_, damage) => {
  const folder = emptyFolder()
  await keep(folder, ADDRESS, SITE)
  const [name = ''] = readdirSync(folder)
  const file = join(folder, name)
  writeFileSync(file, damage(readFileSync(file, 'utf8')))
  expect(await readKept(folder, ADDRESS)).toBeUndefined()
})
