import { describe, expect, test } from 'vitest'
import { unitYearText } from '../../../../../src/data/unit-year-record.ts'
import { loaderOf } from '../../../../../src/find/browser/compare/load.ts'
import { parseTarget } from '../../../../../src/parse/target.ts'
import { siteWith as siteOf } from '../../../dossier/site-with.ts'
import { appraisalWith, appraisedWith, departmentWith, indicatorWith, projectWith } from '../../../examples.ts'

const appraised = { number: 1, level1: '产出指标', level2: '数量指标', name: '完成率' }
const project = projectWith({
  budget: { raw: '大', fen: 9_007_199_254_740_993n },
  indicators: [indicatorWith({ ...appraised, target: parseTarget('≥90%') })],
})
const appraisal = appraisalWith({
  indicators: [
    appraisedWith({
      ...{ ...appraised, target: '≥90%', planned: parseTarget('≥90%'), actual: '95%', achieved: parseTarget('95%') },
    }),
  ],
})

/** What the site of one unit publishes of it. */
function published(): string {
  const dossier = siteOf([departmentWith({ projects: [project], appraisals: [appraisal] })])
  const [unit] = dossier.departments
  if (!unit) throw new Error('The site has a unit.')
  return unitYearText(dossier, unit)
}

/** A loader of a site with these files, and the paths that it was asked for. */
function siteWith(files: Readonly<Record<string, Response>>) {
  const asked: string[] = []
  const loader = loaderOf('/open/', async (path) => {
    asked.push(path)
    return files[path] ?? new Response('', { status: 404 })
  })
  return { asked, loader }
}

describe('the data of projects and units', () => {
  test('are fetched as files of units, each once, and are what the site holds', async () => {
    const { asked, loader } = siteWith({
      '/open/2021/101001.json': new Response(published()),
      '/open/units/101001.json': Response.json({
        name: '区人大',
        projects: [{ name: '人大会议', years: [{ year: 2021, budget: { raw: '大', fen: '9007199254740993' } }] }],
      }),
    })
    const record = await loader.project('2021/101001/a1')
    expect(record).toMatchObject({ department: { name: '区人大' }, project, appraisal })
    expect(await loader.project('2021/101001/a9')).toBe(undefined)
    expect((await loader.unit('101001'))?.projects[0]?.years[0]?.budget.fen).toBe(9_007_199_254_740_993n)
    expect(asked).toEqual(['/open/2021/101001.json', '/open/units/101001.json'])
  })

  test('are undefined where there are none, or something else', async () => {
    const { loader } = siteWith({ '/open/2021/101001.json': Response.json({ name: '区人大', projects: [] }) })
    expect(await loader.project('2021/101001/a1')).toBe(undefined)
    expect(await loader.project('2021/101002/b1')).toBe(undefined)
    expect(await loader.unit('101001')).toBe(undefined)
  })

  test('that cannot be fetched are told, and asked for again the next time', async () => {
    const { asked, loader } = siteWith({ '/open/units/a.json': new Response('', { status: 503 }) })
    await expect(loader.unit('a')).rejects.toThrow('/open/units/a.json was answered with 503.')
    await expect(loader.unit('a')).rejects.toThrow('/open/units/a.json was answered with 503.')
    expect(asked).toHaveLength(2)
  })
})
