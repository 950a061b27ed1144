import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type ExampleOptions, exampleFiles, lineageTruthOf } from '../../../scripts/example/example.ts'
import { refusalOf, writeExample } from '../../../scripts/example-folder.ts'
import { readContent } from '../../../src/content/read/read-content.ts'
import { siteDossierOf } from '../../../src/dossier/site-dossier.ts'
import type { Content } from '../../../src/model/content.ts'

const small: ExampleOptions = { units: 4, projects: 6, years: 3, lastYear: 2025, seed: 1 }

async function read(options: ExampleOptions) {
  const out = mkdtempSync(join(tmpdir(), 'mingzhang-example-'))
  onTestFinished(() => rmSync(out, { recursive: true }))
  writeExample(out, options)
  return { out, ...(await readContent(out)) }
}

function addressesOf({ years }: Content): string[] {
  const projects = years.flatMap(({ departments }) => departments.flatMap((department) => department.projects))
  return projects.map(({ year, unit, slug }) => `${year}/${unit}/${slug}`).toSorted()
}

describe('the files of an example', () => {
  test('the same seed gives the same bytes, another seed others', () => {
    const files = [...exampleFiles(small)]
    expect([...exampleFiles(small)]).toEqual(files)
    expect([...exampleFiles({ ...small, seed: 2 })]).not.toEqual(files)
  })

  test('a unit is the same however many others there are', () => {
    const ofFirst = (units: number) =>
      [...exampleFiles({ ...small, units, projects: 3, years: 2 })].filter(({ path }) => path.includes('/101001/'))
    expect(ofFirst(1)).toEqual(ofFirst(6))
    expect(ofFirst(6)).toHaveLength(11)
  })

  test('every path is there once, and the glossary is taken over', () => {
    const files = [...exampleFiles({ ...small, units: 9, projects: 8, years: 2, glossary: '[]\n' })]
    expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length)
    expect(files.find(({ path }) => path === 'glossary.yaml')).toEqual({ path: 'glossary.yaml', text: '[]\n' })
  })

  test.each([1, 2, 20_251_125])('seed %i loads without any diagnostic', async (seed) => {
    const { diagnostics } = await read({ ...small, units: 8, projects: 5, seed })
    expect(diagnostics).toEqual([])
  })
})

describe('the small example', () => {
  test('has a year long appraised in which nothing is 待评: every indicator is met, missed, or cannot be compared', async () => {
    const { content } = await read(small)
    const year = content && siteDossierOf(content).years.find((one) => one.year.year === 2023)
    expect(year?.attainments).toEqual({ met: 183, missed: 12, incomparable: 69, pending: 0 })
    expect(year?.selfAppraisals).toEqual({ excellent: 23, good: 1, fair: 0, poor: 0, ungraded: 0, pending: 0 })
  })

  test('is marked as made up and has three years, a unit that published nothing and one without appraisals', async () => {
    const { content } = await read(small)
    expect(content?.site.notice).toContain('虚构示例')
    expect(content?.units.map(({ id }) => id)).toEqual(['101001', '101002', '101003', '102001'])
    const published = content?.years.map(({ year, departments }) => [year, ...departments.map(({ slug }) => slug)])
    expect(published).toEqual([
      [2025, '101001', '101002', '101003'],
      [2024, '101001', '101002', '101003', '102001'],
      [2023, '101001', '101002', '101003', '102001'],
    ])
    const lastYear = content?.years[1]?.departments.map(({ appraisals }) => appraisals !== undefined)
    expect(lastYear?.slice(0, 3)).toEqual([true, true, false])
    expect(content?.years[0]?.departments.map(({ appraisals }) => appraisals)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(content?.years[0]?.departments[0]?.monitoring).toHaveLength(6)
  })

  test('has a project of cars in three units in every year, and declares splits and mergers', async () => {
    const { content } = await read(small)
    const projects = content?.years.map(({ departments }) => departments.flatMap((one) => one.projects)) ?? []
    expect(projects.map((year) => year.filter(({ name }) => /车辆|公务用车/.test(name)).length >= 3)).toEqual([
      true,
      true,
      true,
    ])
    const declared = projects.flat().flatMap(({ continues }) => (continues ? [continues.length] : []))
    expect(declared).toContain(2)
    expect(declared.length).toBeGreaterThanOrEqual(4)
  })
})

describe('what is true of lineage', () => {
  test('is known of every published project, in terms of published projects', async () => {
    const options = { ...small, units: 8, projects: 5 }
    const { content } = await read(options)
    const truth = [...lineageTruthOf(options)]
    const addresses = content ? addressesOf(content) : []
    expect(truth.map(({ after }) => after).toSorted()).toEqual(addresses)
    expect(truth.flatMap(({ before }) => before).filter((address) => !addresses.includes(address))).toEqual([])
  })

  test('knows new projects, those that go on, mergers and splits', () => {
    const truth = [...lineageTruthOf(small)]
    const counts = truth.map(({ before }) => before.length)
    expect(counts.filter((count) => count === 0).length).toBeGreaterThanOrEqual(24)
    expect(counts).toContain(1)
    expect(counts).toContain(2)
    const earlier = truth.flatMap(({ before }) => before)
    expect(new Set(earlier).size).toBeLessThan(earlier.length)
  })
})

describe('the folder of an example', () => {
  test('may be new or an earlier example, but nothing else', async () => {
    const { out } = await read({ ...small, units: 1, years: 1 })
    expect(refusalOf(out)).toBeUndefined()
    expect(refusalOf(join(out, 'new'))).toBeUndefined()
    expect(refusalOf(join(out, '2025'))?.en).toContain('it has files that are no example')
  })
})
