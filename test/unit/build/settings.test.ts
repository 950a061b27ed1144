import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { BuildFault } from '../../../src/build/fault.ts'
import { readSettings } from '../../../src/build/settings.ts'

const content = resolve(import.meta.dirname, '../../fixtures/small')

test('base and origin are read from site.yaml', async () => {
  const { base, site } = await readSettings({ content })
  expect({ base, site }).toEqual({ base: '/', site: 'https://small.example.org' })
})

test('the command line wins', async () => {
  const { base, site } = await readSettings({ content, base: '/a/b/', site: 'http://localhost:8080' })
  expect({ base, site }).toEqual({ base: '/a/b/', site: 'http://localhost:8080' })
})

test.each([
  [{ base: 'a' }, '--base “a” is not a path such as /budget/, with slashes at both ends.'],
  [{ base: '/a' }, '--base “/a” is not a path such as /budget/, with slashes at both ends.'],
  [{ base: '/a b/' }, '--base “/a b/” is not a path such as /budget/, with slashes at both ends.'],
  [{ site: 'a.example' }, '--site “a.example” is not an origin such as https://budget.example.org.'],
  [{ site: 'https://a.example/' }, '--site “https://a.example/” is not an origin such as https://budget.example.org.'],
])('%o is wrong use', async (flags, message) => {
  const fault = await readSettings({ content, ...flags }).catch((error: unknown) => error)
  expect(fault).toBeInstanceOf(BuildFault)
  expect(fault).toMatchObject({ kind: 'usage', message })
})

test('a content folder with faults is refused with all of them', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'mingzhang-empty-'))
  const fault = await readSettings({ content: empty }).catch((error: unknown) => error)
  await rm(empty, { recursive: true })
  expect(fault).toMatchObject({ kind: 'content', message: 'The content has faults.' })
  expect(fault).toHaveProperty('problems.0.zh', expect.stringContaining('site.yaml'))
})
