import { describe, expect, test } from 'vitest'
import { drawTreemap, type RestWords, type TreeBranch } from '../../../../src/charts/pictures/treemap.ts'

const REST: RestWords = {
  branches: (rest) => ({ name: `其余 ${rest.length} 个单位`, said: '几', path: '/2025/' }),
  parts: (rest) => ({ name: `其余 ${rest.length} 项`, said: '几' }),
}

function branch(name: string, ...values: readonly number[]): TreeBranch {
  const parts = values.map((value, index) => ({ name: `${name}项目${index + 1}`, value, said: String(value) }))
  return { name, said: '合计', change: '+1%', path: `/${name}/`, parts }
}

/** The words of a tile, a line each. */
function linesOf(branches: readonly TreeBranch[], tile: number): string[] {
  const shapes = drawTreemap(branches, REST).tiles[tile]?.shapes ?? []
  return shapes.flatMap((shape) => (shape.tag === 'text' ? [shape.words.map(({ text }) => text).join('')] : []))
}

function kindsOf(branches: readonly TreeBranch[], tile: number): string[] {
  const shapes = drawTreemap(branches, REST).tiles[tile]?.shapes ?? []
  return shapes.flatMap(({ tag, kind }) => (tag === 'rect' ? [kind] : []))
}

describe('a map of two units', () => {
  const branches = [branch('甲局', 600, 200), branch('乙局', 200)]

  test('has a tile each, which leads to the unit and is called by its words', () => {
    expect(drawTreemap(branches, REST).tiles.map(({ path, name }) => [path, name])).toEqual([
      ['/甲局/', '甲局 合计 +1%'],
      ['/乙局/', '乙局 合计 +1%'],
    ])
  })

  test('paints the ground, and the largest part of each full', () => {
    expect(kindsOf(branches, 0)).toEqual(['fill-pale', 'fill', 'fill-soft'])
    expect(kindsOf(branches, 1)).toEqual(['fill-pale', 'fill'])
  })

  test('says name, value and change on the top bar, then the parts that have room', () => {
    expect(linesOf(branches, 0)).toEqual(['甲局 合计 +1%', '甲局项目1', '600', '甲局项目2', '200'])
  })

  test('gives each its share of the width', () => {
    const [first, second] = drawTreemap(branches, REST).tiles.map(({ shapes }) => shapes[0])
    expect(first).toMatchObject({ tag: 'rect', x: '0%', y: 0, width: '79.58%', height: 432 })
    expect(second).toMatchObject({ tag: 'rect', x: '80%', y: 0, width: '19.58%', height: 432 })
  })
})

test('one unit takes the whole map', () => {
  expect(drawTreemap([branch('甲局', 5)], REST)).toMatchObject({ together: 0, tiles: [{ path: '/甲局/' }] })
})

test('no unit makes no tile', () => expect(drawTreemap([], REST).tiles).toEqual([]))

test('units too small to be named are the parts of a last tile, none of them full', () => {
  const small = ['乙局', '丙局', '丁局', '戊局', '己局', '庚局'].map((name) => branch(name, 1))
  const branches = [branch('甲局', 500), ...small]
  const map = drawTreemap(branches, REST)
  expect(map.tiles.length + map.together).toBe(8)
  expect(map.together).toBeGreaterThan(0)
  expect(map.tiles.at(-1)).toMatchObject({ path: '/2025/', name: `其余 ${map.together} 个单位 几` })
  expect(kindsOf(branches, map.tiles.length - 1)).not.toContain('fill')
})

test('a hundred units are two dozen tiles at the most, and what is left is put together', () => {
  const map = drawTreemap(
    Array.from({ length: 100 }, (_, index) => branch(`第${index}局`, 1000 - index)),
    REST,
  )
  expect(map.tiles.length).toBeLessThanOrEqual(25)
  expect(map.together).toBe(100 - (map.tiles.length - 1))
})

test('ten thousand projects are a few hundred rectangles: the small ones are one', () => {
  const values = Array.from({ length: 10_000 }, (_, index) => 20_000 - index)
  const map = drawTreemap([branch('甲局', 5_000_000, ...values)], REST)
  expect(map.tiles[0]?.shapes.length).toBeLessThan(700)
  expect(linesOf([branch('甲局', 5_000_000, ...values)], 0)).toContain('其余 10000 项')
})

test('a unit with one project that hides the others still draws them together', () => {
  expect(kindsOf([branch('甲局', 1_000_000, 1, 1, 1)], 0)[1]).toBe('fill')
})

test('words that have no room on a narrow screen are for wide ones', () => {
  const branches = [branch('甲局', 80), branch('市场监督管理综合行政执法局', 20)]
  const kinds = drawTreemap(branches, REST).tiles.map(({ shapes }) =>
    shapes.flatMap(({ tag, kind }) => (tag === 'text' ? [kind] : [])),
  )
  expect(kinds[0]?.[0]).toBe('strong')
  expect(kinds[1]?.[0]).toBe('strong roomy')
})
