import { expect, test } from 'vitest'
import type { ProjectFile } from '../../../../src/model/files/project-file.ts'
import { workbookRows } from '../../../../src/workbook/write/rows.ts'
import { FULL_FILE, hiddenTexts } from '../../full-project.ts'

test('every part of a project has its cells in the workbook', () => {
  const projects = [{ slug: 'qb01', file: structuredClone(FULL_FILE) as unknown as ProjectFile }]
  const head = { code: '101001', name: '区人大', sources: [] }
  const rows = workbookRows([{ year: 2021, unit: '101001', head, body: '', projects, appraisals: [] }])
  // Operator, number and unit stand in cells of their own.
  expect(hiddenTexts(JSON.stringify(rows))).toEqual([
    ...['indicators: ≥7期', 'indicators: 3期', 'indicators: 2019年', 'indicators: 5期', 'indicators: 6期'],
    ...['indicators: 2023年', 'indicators: 9期', 'indicators: ≥4期', 'indicators: 2期'],
    ...['periodIndicators: ≥81%', 'periodIndicators: 60%', 'periodIndicators: 2018年', 'periodIndicators: 61%'],
    ...['periodIndicators: 62%', 'periodIndicators: 2024年', 'periodIndicators: 83%', 'periodIndicators: ≥84%'],
    ...['periodIndicators: 85%', 'supplied: 金额单位，由发布者补充为万元'],
  ])
  expect(rows.指标).toMatchObject([{ 指标性质: '≥', 指标值: '7', 度量单位: '期', 基期值: '3', 最终目标年度: '2023' }])
  expect(rows.指标各年).toMatchObject([
    { 所在表: '指标', 指标序号: '1', 所属年度: '2019', 指标值: '5', 完成值: '6' },
    { 所在表: '实施期指标', 指标序号: '1', 所属年度: '2018', 指标值: '61', 完成值: '62' },
  ])
  expect(rows.各地指标值).toMatchObject([
    { 所在表: '指标', 指标序号: '1', 地方: '某某镇', 指标值: '4', 完成值: '2' },
    { 所在表: '实施期指标', 指标序号: '1', 地方: '别的镇', 指标值: '84', 完成值: '85' },
  ])
  expect(rows.其他列).toMatchObject([
    { 所在表: '指标', 列名: '数据怎么来', 内容: '办班的记录' },
    { 所在表: '实施期指标', 列名: '考过怎么算', 内容: '考过的记录' },
  ])
  expect(rows.实施期资金).toMatchObject([
    { 资金来源: '三年一共的钱', 金额: '45.67' },
    { 资金来源: '三年里拨来的钱', 金额: '40.00' },
  ])
  expect(rows.表内的表).toMatchObject([
    { 所在表: '目标', 表序号: '1', 表的名称: '实施进度计划', 行: '1', 格1: '哪个阶段', 格2: '什么时候' },
    { 行: '2', 格1: '招标', 格2: '三月里' },
  ])
  expect(rows.项目).toMatchObject([{ 补充: '金额单位' }])
})
