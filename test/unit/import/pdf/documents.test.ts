import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { examine } from '../../../../src/import/examine.ts'
import { contentFilesOf } from '../../../../src/import/plan/content-files.ts'
import { readAnyDocument } from '../../../../src/import/readers.ts'

const FIXTURES = join(import.meta.dirname, '../../../fixtures/import')

async function examined(name: string) {
  const bytes = readFileSync(join(FIXTURES, name))
  return examine(name, bytes, undefined, await readAnyDocument(name, bytes))
}

/** Content files by their names, without what names the source. */
async function filesOf(name: string): Promise<[path: string, text: string][]> {
  const files = contentFilesOf([await examined(name)])
  return files
    .filter(({ path }) => !path.includes('/source/'))
    .map(({ path, bytes }) => [path, withoutSource(new TextDecoder().decode(bytes))])
}

/** A tab that moved nothing on the page leaves no trace in a PDF file; the Word file has six of them before a colon. */
function withoutTabs(files: readonly (readonly [path: string, text: string])[]): [path: string, text: string][] {
  return files.map(([path, text]) => [path, text.replace(/(?<!监督工作完成率)\t：/g, '：')])
}

function withoutSource(text: string): string {
  return text
    .replace(/file: source\/.*/g, 'file:')
    .replace(/sha256: .*/g, 'sha256:')
    .replace(/bytes: .*/g, 'bytes:')
    .replace(/place: .*/g, 'place:')
    .replace(/read: \d+, placed: \d+, residue: \d+,/g, 'read:')
}

describe('the sample as a PDF file', () => {
  test('gives the same content files as the Word file, but for the record of the source', async () => {
    const [pdf, word] = [await filesOf('shanhaiguan-npc-2021.pdf'), await filesOf('shanhaiguan-npc-2021.docx')]
    expect(pdf.map(([path]) => path)).toHaveLength(5)
    expect(pdf).toEqual(withoutTabs(word))
  })

  test('has every character accounted for, and names pages and tables as places', async () => {
    const { faults, accounting, source } = await examined('shanhaiguan-npc-2021.pdf')
    expect(faults).toEqual([])
    expect(accounting.account).toEqual({ read: 6810, placed: 6176, residue: 634, unplaced: 0 })
    expect(source.place?.(source.text.indexOf('人大代表活动费绩效目标表'))).toBe('第3页')
    expect(source.place?.(source.text.indexOf('13030321U1NT12QDPVY1D'))).toBe('第5页第3张表第2行')
  })
})

test('a self-appraisal that a county published is read as a person reads it', async () => {
  const { faults, recognised } = await examined('guichi-2022-selfeval-national.pdf')
  expect(faults).toEqual([])
  const [appraisal] = recognised.appraisals
  expect(appraisal?.file).toMatchObject({
    title: '项目支出绩效自评表（2022年度）',
    name: '委托业务项目',
    department: '219-池州市贵池区棠溪镇人民政府',
    implementer: '219001-池州市贵池区棠溪镇人民政府',
    moneyUnit: '万元',
  })
  expect(appraisal?.file.funding).toMatchObject([
    { source: '年度资金总额', original: '0', revised: '0', executed: '0', weight: '10', rate: '0', score: '0' },
    { source: '本年财政拨款', original: '90', revised: '89.974', executed: '89.974' },
    { source: '上年结转资金' },
    { source: '其他资金' },
  ])
  expect(
    appraisal?.file.indicators.map(({ level2, name, target, actual, weight, score }) => [
      level2,
      name,
      target,
      actual,
      weight,
      score,
    ]),
  ).toEqual([
    ['数量指标', '基建工程委托业务项目数量', '≥50个', '50', '8', '8'],
    ['质量指标', '委托业务报告合格率', '≥100百分比', '100', '8', '8'],
    ['质量指标', '经费支出合规性', '严格执行相关制度规定', '达成预期指标', '8', '8'],
    ['时效指标', '提交报告及时性', '在项目计划完成时间内完成', '达成预期指标', '8', '8'],
    ['成本指标', '项目总成本', '≤90万元', '90', '8', '8'],
    ['成本指标', '单项业务成本', '符合相关规定', '达成预期指标', '10', '10'],
    ['社会效益指标', '对维护基建市场公平的影响程度', '效果明显', '达成预期指标', '10', '10'],
    ['生态效益指标', '对控制基建项目成本影响程度', '效果明显', '达成预期指标', '10', '10'],
    ['可持续影响指标', '对推动基建项目“四项制度”健全和落实的持续性影响', '效果明显', '达成预期指标', '10', '10'],
    ['满意度指标', '公众满意度', '≥90%', '95', '10', '10'],
  ])
})
