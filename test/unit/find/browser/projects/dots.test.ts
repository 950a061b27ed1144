import { describe, expect, test } from 'vitest'
import { dotsOf } from '../../../../../src/find/browser/projects/dots.ts'
import type { ProjectRow } from '../../../../../src/find/browser/projects/rows.ts'
import { byFacet } from '../../../../../src/find/shared/facets.ts'

function rowWith(parts: Partial<ProjectRow>): ProjectRow {
  const row = { year: 2024, unit: '水利局', name: '河道清淤', code: '', indicators: 3, path: '/2024/101/a/' }
  return { ...row, values: byFacet(() => []), ...parts }
}

describe('budget and execution of projects', () => {
  test('are a dot a project that leads to its page, tens apart along the width', () => {
    const drawn = dotsOf([rowWith({ fen: 10_000_000n, execution: 0.9322 })], (path) => `/base${path}`)
    expect(drawn?.chart.x).toEqual({
      ...{ min: 1, max: 2, name: '预算（万元，每格十倍）' },
      ticks: [
        { value: 1, words: '10' },
        { value: 2, words: '100' },
      ],
    })
    expect(drawn?.chart.series[0]?.points).toEqual([
      {
        ...{ x: 1, y: 0.9322, href: '/base/2024/101/a/' },
        told: ['2024年 河道清淤', '水利局', '预算 10万元，执行 93.22%'],
      },
    ])
  })

  test('are not drawn of a project without either, nor of a budget of 0', () => {
    const rows = [rowWith({ fen: 100n }), rowWith({ execution: 1 }), rowWith({ fen: 0n, execution: 1 })]
    expect(dotsOf(rows, (path) => path)).toBeUndefined()
  })

  test.each([
    [[0.8, 1], '执行率都在 80% 以上。'],
    [[0.5, 0.799, 1], '执行不到 80% 的有 2 个：2024年河道清淤 50%，2024年河道清淤 79.9%。'],
  ])('of which %j were executed are told as text', (shares, words) => {
    const drawn = dotsOf(
      shares.map((execution) => rowWith({ fen: 10_000_000n, execution })),
      (path) => path,
    )
    expect(drawn?.told[1]).toBe(words)
  })

  test('beyond ten the lowest are named', () => {
    const rows = Array.from({ length: 12 }, (_, at) => rowWith({ name: `甲${at}`, fen: 100n, execution: at / 100 }))
    const [said, low = ''] = dotsOf(rows, (path) => path)?.told ?? []
    expect(said).toBe('12 个项目里有 12 个公布了预算和执行数，一个点是一个项目，点一下打开它。')
    expect(low).toMatch(/^执行不到 80% 的有 12 个，最低的是：2024年甲0 0%，.*2024年甲9 9%。$/)
  })
})
