import { describe, expect, test } from 'vitest'
import { appraisalSchema } from '../../../src/model/files/appraisal-file.ts'
import {
  APPRAISAL_NAMES,
  appraisalValuesOf,
  FUNDING_NAMES,
  fundingValuesOf,
} from '../../../src/words/appraisal-parts.ts'
import { appraisalWith } from '../examples.ts'

/** The one field that the model calls otherwise: a unit is also the folder of a project. */
const MODEL_KEYS: Readonly<Record<string, string>> = { unit: 'printedUnit' }
/** What heads a self-appraisal, stands behind its amounts, or is a list with rows of its own. */
const ELSEWHERE = [
  ...['name', 'moneyUnit', 'goals', 'funding', 'indicators', 'fields', 'notes', 'tables', 'supplied', 'unplaced'],
  'source',
]

describe('the parts of a self-appraisal', () => {
  test('are every field of its file that is one text or one number', () => {
    const fields = Object.keys(appraisalSchema.shape).filter((key) => !ELSEWHERE.includes(key))
    expect(Object.keys(APPRAISAL_NAMES).toSorted()).toEqual(fields.map((key) => MODEL_KEYS[key] ?? key).toSorted())
    const columns = Object.keys(appraisalSchema.shape.funding.element.shape).filter((key) => key !== 'source')
    expect(Object.keys(FUNDING_NAMES).toSorted()).toEqual(columns.toSorted())
  })

  test('are told as printed, in the order of a page', () => {
    const appraisal = appraisalWith({
      ...{
        improvements: '无',
        conclusion: ' ',
        totalScore: { raw: '96.5', value: 96.5 },
        totalWeight: { raw: '满分' },
      },
      ...{ code: 'A1', title: '自评表', printedUnit: '某局', department: '—', implementer: '某站', process: '已完成' },
    })
    expect(appraisalValuesOf(appraisal).map(({ label, text, state }) => [label, text, state])).toEqual([
      ['项目编码', 'A1', undefined],
      ['表格标题', '自评表', undefined],
      ['填报单位', '某局', undefined],
      ['主管部门', '—（不适用）', '不适用'],
      ['实施单位', '某站', undefined],
      ['实施内容及过程', '已完成', undefined],
      ['总分值', '满分（读不出数）', '读不出数'],
      ['自评总分', '96.5', undefined],
      ['评价结论', '未填', '未填'],
      ['改进措施', '无', '不适用'],
    ])
  })

  test('and the cells of a row of money, each with its number or why it has none', () => {
    const row = {
      ...{ source: '年度资金总额', original: { raw: '/' }, executed: { raw: '80', fen: 80_000_000n } },
      ...{ rate: { raw: '80%', value: 0.8 }, weight: { raw: '10', value: 10 }, score: { raw: '' }, reason: '未完工' },
    }
    expect(fundingValuesOf(row, '万元')).toEqual([
      { key: 'original', label: '年初预算', text: '/（不适用）', state: '不适用' },
      { key: 'executed', label: '全年执行', text: '80 万元', fen: 80_000_000n },
      { key: 'rate', label: '执行率', text: '80%' },
      { key: 'weight', label: '分值', text: '10' },
      { key: 'score', label: '得分', text: '未填', state: '未填' },
      { key: 'reason', label: '原因', text: '未完工' },
    ])
  })
})
