import { expect, test } from 'vitest'
import { yearsSparkOf } from '../../../src/charts/years-spark.ts'
import type { Total } from '../../../src/model/amount.ts'

const total = (yuan: number, missing = 0): Total => ({ fen: BigInt(yuan * 100), count: 1 + missing, missing })

test('the years of a project are told with their money, years without a number left out', () => {
  const years = [
    { year: 2022, total: total(5_069_000) },
    { year: 2023, total: undefined },
    { year: 2024, total: total(1_000_000, 1) },
    { year: 2025, total: total(7_019_000) },
  ]
  const { title, shapes } = yearsSparkOf(years, 2025, '水利局')
  expect(title).toBe('水利局：2022年 507，2025年 702（万元）')
  expect(shapes.filter(({ tag }) => tag === 'circle')).toHaveLength(2)
})

test('without any number that is said', () => {
  expect(yearsSparkOf([{ year: 2025, total: undefined }], 2025, '会议费').title).toBe('会议费：没有数字')
})
