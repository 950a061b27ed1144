import { describe, expect, test } from 'vitest'
import { projectRecord, yearRecord } from '../../../src/data/records.ts'
import { siteDossierOf } from '../../../src/dossier/site-dossier.ts'
import type { Content } from '../../../src/model/content.ts'
import type { Department } from '../../../src/model/department.ts'
import { projectWith } from '../examples.ts'

const project = projectWith({ slug: 'a1', code: 'A1' })
const department: Department = {
  year: 2021,
  slug: '101001',
  code: '101001',
  name: '区人大常委会本级',
  parts: [],
  sources: [],
  projects: [project],
}
const content: Content = {
  site: {
    name: '明账',
    region: '山海关区',
    description: '说明',
    url: 'https://budget.example.org',
    base: '/open/',
    government: {},
    grading: { targetFloor: true, unitScale: true },
  },
  glossary: [],
  units: [],
  version: '0123456789ab',
  updated: '2026-02-01',
  years: [{ year: 2021, departments: [department] }],
}

/** The record of the only project of a unit. */
function recordOf(unit: Department, site = content.site) {
  const dossier = siteDossierOf({ ...content, site, years: [{ year: 2021, departments: [unit] }] })
  const [first] = dossier.projects
  if (!first) throw new Error('The unit has a project.')
  return projectRecord(dossier, first)
}

describe('data beside the pages', () => {
  test("a project's record has its full address, the data version, its department and all of the model", () => {
    expect(recordOf(department)).toEqual({
      address: 'https://budget.example.org/open/2021/101001/a1/',
      version: '0123456789ab',
      department: {
        code: '101001',
        name: '区人大常委会本级',
        address: 'https://budget.example.org/open/2021/101001/',
        sources: [],
      },
      project,
    })
  })

  test('every source document is told with the address that it is published at', () => {
    const page = { file: 'source/evil.htm', sha256: 'a', bytes: 1, packed: { sha256: 'b', bytes: 2 } }
    const text = { file: 'source/1.目标.TXT', sha256: 'c', bytes: 3 }
    const printed = { ...department, sources: [page, text] }
    const sources = [
      { address: 'https://budget.example.org/open/2021/101001/source/evil-htm.zip', ...page },
      { address: 'https://budget.example.org/open/2021/101001/source/1-%E7%9B%AE%E6%A0%87.txt', ...text },
    ]
    expect(recordOf(printed).department.sources).toEqual(sources)
    expect(yearRecord(content, { year: { year: 2021, departments: [printed] } }).departments[0]?.sources).toEqual(
      sources,
    )
  })

  test("a project's record has its self-appraisal where one is published", () => {
    const appraisal = {
      ...{ year: 2021, unit: '101001', code: 'A1', name: project.name, moneyUnit: '元' as const },
      ...{ funding: [], indicators: [] },
    }
    expect(recordOf({ ...department, appraisals: [appraisal] })).toMatchObject({ appraisal })
  })

  test("a year's record has every department with its projects", () => {
    expect(yearRecord(content, { year: { year: 2021, departments: [department] } })).toEqual({
      address: 'https://budget.example.org/open/2021/',
      version: '0123456789ab',
      region: '山海关区',
      year: 2021,
      departments: [department],
    })
  })

  test("the site's notice stands in the data too: a made-up county must not be taken for a real one", () => {
    const marked = { ...content, site: { ...content.site, notice: '虚构示例' } }
    expect(recordOf(department, marked.site)).toMatchObject({ notice: '虚构示例' })
    expect(yearRecord(marked, { year: { year: 2021, departments: [] } })).toMatchObject({
      notice: '虚构示例',
      departments: [],
    })
    expect(recordOf(department)).not.toHaveProperty('notice')
  })
})
