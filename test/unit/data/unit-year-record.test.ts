import { describe, expect, test } from 'vitest'
import { unitYearRecord, unitYearText } from '../../../src/data/unit-year-record.ts'
import { parseTarget } from '../../../src/parse/target.ts'
import { siteWith as siteOf } from '../dossier/site-with.ts'
import { appraisalWith, departmentWith, executedWith, indicatorWith, projectWith, siteWith } from '../examples.ts'

const SITE = siteWith({ url: 'https://budget.example.org', base: '/open/', region: '山海关区' })
const project = projectWith({
  slug: 'a1',
  code: 'A1',
  funding: [{ source: '财政资金', amount: { raw: '1000.00', fen: 100_000n } }],
  indicators: [indicatorWith({ target: parseTarget('≥90%') })],
})
const plain = projectWith({ slug: 'a2', name: '无自评' })

/** The record of the only unit of a site. */
function recordOf(parts: Parameters<typeof departmentWith>[0], site = SITE) {
  const dossier = siteOf([departmentWith({ projects: [project, plain], ...parts })], site)
  const [unit] = dossier.departments
  if (!unit) throw new Error('The site has a unit.')
  return { record: unitYearRecord(dossier, unit), text: unitYearText(dossier, unit) }
}

describe("a unit's data of a year", () => {
  test('have its address, the version, the unit and all of the model, lists as tables', () => {
    expect(recordOf({}).record).toEqual({
      address: 'https://budget.example.org/open/2021/101001/',
      version: '0123456789ab',
      region: '山海关区',
      columns: {
        funding: ['source', 'amount.raw', 'amount.fen'],
        indicators: [
          'number',
          'level1',
          'level2',
          'name',
          'target.raw',
          'target.kind',
          'target.operator',
          'target.number',
          'target.unit',
        ],
      },
      department: { year: 2021, slug: '101001', code: '101001', name: '区人大', parts: [], sources: [] },
      projects: [
        {
          ...{ slug: 'a1', code: 'A1', name: '人大会议', moneyUnit: '元', budget: { raw: '1000.00', fen: 100_000 } },
          funding: [['财政资金', '1000.00', 100_000]],
          indicators: [[1, '产出指标', '数量指标', '完成率', '≥90%', 'quantity', '>=', 90, '%']],
        },
        {
          ...{ slug: 'a2', name: '无自评', moneyUnit: '元', budget: { raw: '1000.00', fen: 100_000 } },
          ...{ funding: [], indicators: [] },
        },
      ],
    })
  })

  test('have every source document with the address that it is published at', () => {
    const page = { file: 'source/evil.htm', sha256: 'a', bytes: 1, packed: { sha256: 'b', bytes: 2 } }
    const text = { file: 'source/1.目标.TXT', sha256: 'c', bytes: 3 }
    const { record } = recordOf({ sources: [page, text] })
    expect(record.columns['department.sources']).toEqual([
      'address',
      'file',
      'sha256',
      'bytes',
      'packed.sha256',
      'packed.bytes',
    ])
    expect(record.department).toMatchObject({
      sources: [
        ['https://budget.example.org/open/2021/101001/source/evil-htm.zip', 'source/evil.htm', 'a', 1, 'b', 2],
        ['https://budget.example.org/open/2021/101001/source/1-%E7%9B%AE%E6%A0%87.txt', 'source/1.目标.TXT', 'c', 3],
      ],
    })
  })

  test('have a self-appraisal and what is computed of it with its project, and those of none of them apart', () => {
    const appraisal = appraisalWith({ code: 'A1', funding: [executedWith(100, 90)] })
    const lost = appraisalWith({ code: 'Z9', name: '别的项目' })
    const { record } = recordOf({ appraisals: [appraisal, lost] })
    expect(record.projects[0]).toMatchObject({
      appraisal: { code: 'A1', funding: [['年度资金总额', '', 100, '', 90]] },
      result: { computed: true, execution: { revised: 100, executed: 90, computed: 0.9 } },
    })
    expect(record.projects[1]).not.toHaveProperty('appraisal')
    expect(record.department).toMatchObject({ otherAppraisals: [[2021, '101001', '别的项目', '元', [], [], 'Z9']] })
    expect(record.department).not.toHaveProperty('appraisals')
  })

  test("have the site's notice: a made-up county must not be taken for a real one", () => {
    expect(recordOf({}, { ...SITE, notice: '虚构示例' }).record).toMatchObject({ notice: '虚构示例' })
    expect(recordOf({}).record).not.toHaveProperty('notice')
  })

  test('are a text with a line for each project, which says the same', () => {
    const { record, text } = recordOf({})
    expect(text.split('\n')).toHaveLength(4)
    expect(text.split('\n')[1]).toContain('{"slug":"a1","name":"人大会议"')
    expect(JSON.parse(text)).toEqual(record)
    expect(JSON.parse(recordOf({ projects: [] }).text)).toMatchObject({ projects: [] })
  })
})
