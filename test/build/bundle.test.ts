import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleFor, copyFiles } from '../../src/build/render/bundle.ts'
import { projectFolder } from '../project-folder.ts'

const root = projectFolder()
const cache = join(root, '.cache')
/** No other test builds for it. */
const BASE = '/bundle/'

/** Asks for the bundle as a build of its own does. Returns it with whether it was compiled for that. */
async function ask() {
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'build-'))
  const { bundle, work: seconds } = await bundleFor({ root, work, base: BASE })
  return { bundle, work, isCompiled: seconds > 0 }
}

test('pages are compiled once, and again where a byte of what was kept is another', async () => {
  const first = await ask()
  expect(first.isCompiled).toBe(true)
  expect(readdirSync(first.work)).toEqual([])
  const again = await ask()
  expect(again).toMatchObject({ bundle: first.bundle, isCompiled: false })
  const names = copyFiles(again.bundle, join(again.work, 'site'))
  expect(names).toContain('favicon.svg')
  expect(names.filter((name) => /^_astro\/.+\.css$/.test(name)).length).toBeGreaterThan(0)
  const damaged = readFileSync(first.bundle.entry)
  damaged[damaged.length - 2] = 0
  writeFileSync(first.bundle.entry, damaged)
  expect(await ask()).toMatchObject({ bundle: first.bundle, isCompiled: true })
  expect(await ask()).toMatchObject({ bundle: first.bundle, isCompiled: false })
})
