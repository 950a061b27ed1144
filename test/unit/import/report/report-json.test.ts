import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importProblem } from '../../../../src/faults/import-fault.ts'
import { examine } from '../../../../src/import/examine.ts'
import { reportJson } from '../../../../src/import/report/report-json.ts'
import { shortDocument } from '../sample.ts'

const FIXTURE = 'rows-self-appraisal-national-2021.txt'

/** The one document of a report. */
function documentOf(name: string, bytes: Uint8Array): unknown {
  const report = {
    files: [{ kind: 'document', name, examined: examine(name, bytes) }],
    faults: [],
    refused: new Map(),
    written: [],
    planned: [],
    notes: [],
  } as const
  const { documents } = reportJson(report, 'en') as { documents: unknown[] }
  return documents[0]
}

describe('a report for machines', () => {
  test('has what was found in a document, where it stands, and its account', () => {
    const bytes = shortDocument((text) => `\ufeff${text}\n共一页\n`)
    const found = documentOf('a-2021.txt', bytes)
    expect(found).toMatchObject({
      name: 'a-2021.txt',
      kind: 'document',
      layout: 'performance targets of a department and its projects',
      encoding: 'UTF-8 with byte order mark',
      parts: [
        {
          year: 2021,
          yearFrom: 'the file name',
          unit: { code: '101001', name: '某某局本级' },
          projects: ['培训'],
          appraisals: [],
        },
      ],
      tables: [{ number: 1, projects: ['培训'], appraisals: [] }],
      aside: [{ kind: 'text', heading: '共一页', place: '第52行', characters: 3 }],
      notes: [],
      projects: [{ code: 'A1', name: '培训', indicators: 2, place: '第6–49行' }],
      appraisals: [],
      imprint: [],
      account: { read: 238, placed: 147, residue: 88, aside: 3, unplaced: 0, labels: 69 },
      unplaced: [],
      faults: [],
      problems: [],
    })
    expect((found as { fields: unknown[] }).fields.slice(-3)).toEqual([
      { field: '绩效指标', text: '人数', place: '第44行' },
      { field: '绩效指标', text: '45人', place: '第45行' },
      { field: '绩效指标', text: '期数', place: '第49行' },
    ])
  })

  test('has self-appraisals', () => {
    const bytes = readFileSync(join(import.meta.dirname, '../../../fixtures/import', FIXTURE))
    expect(documentOf(FIXTURE, bytes)).toMatchObject({
      projects: [],
      appraisals: [{ name: '河道清淤', indicators: 4, place: '第1–17行' }],
    })
  })

  test('has files that are refused, workbooks and what became of content files', () => {
    const workbook = {
      units: [{ year: 2021, folder: '1', name: '某局', projects: 1, indicators: 2, appraisals: 0 }],
      files: [],
      documents: [],
    }
    const bytes = Uint8Array.of(1, 2)
    const refused = [
      importProblem('file-empty', 'a.txt'),
      importProblem('zip-entry-twice', { file: 'a.txt', at: '第2段' }, 'b.xml'),
    ]
    const told = {
      faults: ['a.txt: 文件是空的。请重新下载或另存，再导入一次。', expect.stringMatching(/^a\.txt: 第2段: /)],
      problems: [
        {
          code: 'file-empty',
          file: 'a.txt',
          message: {
            en: 'the file is empty. Fetch or save it again.',
            zh: '文件是空的。请重新下载或另存，再导入一次。',
          },
        },
        expect.objectContaining({ code: 'zip-entry-twice', file: 'a.txt', place: '第2段', value: 'b.xml' }),
      ],
    }
    const bad = { kind: 'refused', name: 'a.txt', faults: refused } as const
    const good = { kind: 'workbook', name: 'b.xlsx', workbook } as const
    const put = { path: '2021/1/department.md', state: 'extended', bytes } as const
    const would = { path: '2021/1/a1.yaml', state: 'different', bytes } as const
    expect(
      reportJson(
        {
          files: [bad, good],
          refused: new Map([[bad, refused]]),
          faults: refused,
          written: [put],
          planned: [put, would],
          notes: [],
        },
        'zh',
      ),
    ).toEqual({
      written: false,
      documents: [
        { name: 'a.txt', kind: 'refused', taken: false, ...told },
        { name: 'b.xlsx', kind: 'workbook', taken: true, units: workbook.units, faults: [], problems: [] },
      ],
      files: [
        { path: '2021/1/department.md', state: 'extended', bytes: 2, written: true },
        { path: '2021/1/a1.yaml', state: 'different', bytes: 2, written: false },
      ],
      ...told,
    })
  })

  test('says that all was written when there is no fault', () => {
    expect(
      reportJson({ files: [], refused: new Map(), faults: [], written: [], planned: [], notes: [] }, 'en'),
    ).toEqual({
      written: true,
      documents: [],
      files: [],
      faults: [],
      problems: [],
    })
  })
})
