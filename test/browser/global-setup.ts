import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { COUNTY } from '../../scripts/example/county.ts'
import { writeExample } from '../../scripts/example-folder.ts'
import { buildSite } from '../../src/build/build-site.ts'
import { serveSite } from '../../src/build/serve.ts'
import { projectFolder } from '../project-folder.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the bundled site's home page, served at the root of a host. */
    site: string
    /** Address of the same site built for `/any/path/`. */
    nested: string
    /** Folders of the sites that `site` and `nested` serve. */
    folder: string
    nestedFolder: string
    /** Address of a site with results. */
    results: string
    /** Address and folder of the example county: 12 units with 12 projects each, in four years. */
    county: string
    countyFolder: string
  }
}

const root = resolve(import.meta.dirname, '../..')

/** The day that the example county says it was updated on, in seconds since 1970: the same at every build. */
const UPDATED = '1767225600'

/** Builds the bundled content for two bases, one with results and an example county, and serves them as `npm run preview` does, for all browser
 *  tests. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-browser-'))
  const bundled = join(root, 'content')
  const serve = async (content: string, name: string, base: string) => {
    const out = join(folder, name)
    await buildSite({ root: projectFolder(), content, out, base }, () => {})
    return serveSite(out, { base, port: 0 })
  }
  const example = join(folder, 'content')
  writeExample(example, COUNTY)
  process.env.SOURCE_DATE_EPOCH = UPDATED
  const [site, nested, results, county] = await Promise.all([
    serve(bundled, 'site', '/'),
    serve(bundled, 'nested', '/any/path/'),
    serve(join(root, 'test/fixtures/results/content'), 'results', '/'),
    serve(example, 'county', '/'),
  ])
  project.provide('site', site.address)
  project.provide('nested', nested.address)
  project.provide('folder', join(folder, 'site'))
  project.provide('nestedFolder', join(folder, 'nested'))
  project.provide('results', results.address)
  project.provide('county', county.address)
  project.provide('countyFolder', join(folder, 'county'))
  return async () => {
    await Promise.all([site, nested, results, county].map((served) => served.close()))
    await rm(folder, { recursive: true })
  }
}
