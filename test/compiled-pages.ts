import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundleFor } from '../src/build/render/bundle.ts'

const root = resolve(import.meta.dirname, '..')

/** Compiles the pages once for all tests that build a site at a host's root: `projectFolder` hands them out. */
export default async function compilePages(): Promise<void> {
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const work = mkdtempSync(join(cache, 'build-'))
  await bundleFor({ root, work, base: '/' })
  rmSync(work, { recursive: true })
}
