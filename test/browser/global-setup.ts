import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildSite } from '../../src/build/build-site.ts'
import { serveSite } from '../../src/build/serve.ts'
import { projectFolder } from '../project-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the bundled site's home page, served at the root of a host. */
    site: string
    /** Address of the same site built for `/any/path/`. */
    nested: string
    /** Folder of the site that `site` serves. */
    folder: string
  }
}

const root = resolve(import.meta.dirname, '../..')

/** Builds the bundled content for two bases and serves both as `npm run preview` does, for all browser tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-browser-'))
  const content = join(root, 'content')
  const serve = async (name: string, base: string) => {
    const out = join(folder, name)
    await buildSite({ root: projectFolder(), content, out, base }, () => {})
    return serveSite(out, { base, port: 0 })
  }
  const [site, nested] = await Promise.all([serve('site', '/'), serve('nested', '/any/path/')])
  project.provide('site', site.address)
  project.provide('nested', nested.address)
  project.provide('folder', join(folder, 'site'))
  return async () => {
    await Promise.all([site.close(), nested.close()])
    await rm(folder, { recursive: true })
  }
}
