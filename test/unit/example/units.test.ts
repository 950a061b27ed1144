import { describe, expect, test } from 'vitest'
import { unitsOf } from '../../../scripts/example/units.ts'

describe('units of the county', () => {
  test('differ in name and folder, by the hundred', () => {
    const units = unitsOf(600, 1, 2025)
    expect(new Set(units.map(({ slug }) => slug)).size).toBe(600)
    expect(new Set(units.map(({ name }) => name)).size).toBe(600)
  })

  test('begin with the bureaus, then come towns, schools and hospitals', () => {
    const names = unitsOf(29, 1, 2025).map(({ name }) => name)
    expect([names[0], names[26], names[27], names[28]]).toEqual([
      '云溪县教育局',
      '云溪县城关镇人民政府',
      '云溪县城关镇中心小学',
      '云溪县城关镇卫生院',
    ])
  })

  test('some print no code and have a stable name instead', () => {
    const uncoded = unitsOf(60, 1, 2025).filter(({ code }) => code === undefined)
    expect(uncoded.length).toBeGreaterThan(2)
    expect(uncoded.filter(({ slug }) => !/^yun-xi-xian-[a-z0-9-]+$/.test(slug))).toEqual([])
  })
})
