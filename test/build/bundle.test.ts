import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundleFor, copyFiles } from '../../src/build/render/bundle.ts'
import { projectFolder } from '../project-folder.ts'

const root = projectFolder()
const cache = join(root, '.cache')
const ADDRESS = { base: '/b/', site: 'https://bundle.example.org' }

/** Asks for the bundle as a build of its own does. Returns it with whether it was compiled for that. */
async function ask() {
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'build-'))
  const { bundle, work: seconds } = await bundleFor({ root, work, ...ADDRESS })
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
  const whole = readFileSync(first.bundle.entry)
  const damaged = Buffer.from(whole)
  damaged[damaged.length - 2] = 0
  writeFileSync(first.bundle.entry, damaged)
  const mended = await ask()
  expect(mended).toMatchObject({ bundle: first.bundle, isCompiled: true })
  expect(readFileSync(first.bundle.entry)).toEqual(whole)
  rmSync(join(first.bundle.files, 'favicon.svg'))
  writeFileSync(join(cache, 'bundles', 'other'), '')
  expect((await ask()).isCompiled).toBe(true)
})
