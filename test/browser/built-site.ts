import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { buildSite } from '../../src/build/build-site.ts'
import { serveSite } from '../../src/build/serve.ts'
import { projectFolder } from '../project-folder.ts'

/** A site that a test file has built for itself and serves while its tests run. */
export interface BuiltSite {
  /** Address of its home page. */
  readonly address: string
}

/** Builds a content folder before the file's tests, for a host's root or another base, and serves it as `npm run preview` does.
 *  `prepare` may make the folder first: it is given an empty one and returns that of the content. */
export function builtSite(prepare: (folder: string) => string | Promise<string>, base = '/'): BuiltSite {
  const site = { address: '' }
  let end = async () => {}
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mingzhang-browser-'))
    const out = join(folder, 'site')
    await buildSite({ root: projectFolder(), content: await prepare(folder), out, base }, () => {})
    const served = await serveSite(out, { base, port: 0 })
    site.address = served.address
    end = async () => {
      await served.close()
      await rm(folder, { recursive: true })
    }
  })
  afterAll(() => end())
  return site
}
