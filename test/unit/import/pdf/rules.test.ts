import { describe, expect, test } from 'vitest'
import { type DrawLines, filled, line, stroked, table, text } from './pdf-file.ts'
import { blocksOf } from './read.ts'

const XS = [72, 172, 272, 372]
const YS = [100, 120, 140]
const ROWS = [
  ['项目名称', '甲', '乙'],
  ['预算数', '100.00', '200.00'],
]

const sides: DrawLines = (xs, ys) =>
  xs
    .slice(1)
    .flatMap((x1, c) =>
      ys.slice(1).map((y1, r) => {
        const [x0 = 0, y0 = 0] = [xs[c], ys[r]]
        return (
          filled(x0, y0, x1 - x0, 0.5) +
          filled(x0, y1 - 0.5, x1 - x0, 0.5) +
          filled(x0, y0, 0.5, y1 - y0) +
          filled(x1 - 0.5, y0, 0.5, y1 - y0)
        )
      }),
    )
    .join('')
const WAYS: readonly (readonly [how: string, draw: DrawLines])[] = [
  ['stroked lines', stroked],
  ['four thin rectangles a cell', sides],
  ['stroked rectangles', (xs, ys) => boxes(xs, ys, 're S')],
  ['rectangles that are filled and stroked', (xs, ys) => `0.9 g ${boxes(xs, ys, 're B')}`],
  ['dashed lines', (xs, ys) => `[3 2] 0 d ${stroked(xs, ys)}`],
  ['dashes that are drawn one by one', (xs, ys) => dashes(xs, ys, 3, 2)],
  ['dots that are drawn one by one', (xs, ys) => dashes(xs, ys, 0.8, 1.2)],
  ['double lines', (xs, ys) => stroked(xs, ys) + stroked(moved(xs), moved(ys))],
  ['lines that end a little before their corner', (xs, ys) => stroked(xs, ys).replaceAll('100 m', '101.5 m')],
  ['boxes with a little room between', (xs, ys) => inset(xs, ys)],
  ['frames filled between two rectangles', (xs, ys) => frames(xs, ys)],
  ['lines of a matrix that turns them', (xs, ys) => `q 0 1 1 0 0 0 cm ${stroked(ys, xs)} Q `],
  ['cells that are painted, and lines over them', (xs, ys) => filled(72, 100, 300, 20, '0.8 g') + stroked(xs, ys)],
]

function boxes(xs: readonly number[], ys: readonly number[], paint: string): string {
  return eachCell(xs, ys, (x, y, width, height) => `${x} ${y} ${width} ${height} ${paint}\n`)
}

function inset(xs: readonly number[], ys: readonly number[]): string {
  return eachCell(xs, ys, (x, y, width, height) => `${x + 1} ${y + 1} ${width - 2} ${height - 2} re S\n`)
}

function frames(xs: readonly number[], ys: readonly number[]): string {
  return eachCell(
    xs,
    ys,
    (x, y, width, height) =>
      `${x} ${y} ${width} ${height} re ${x + 0.7} ${y + 0.7} ${width - 1.4} ${height - 1.4} re f*\n`,
  )
}

function eachCell(
  xs: readonly number[],
  ys: readonly number[],
  draw: (x: number, y: number, width: number, height: number) => string,
): string {
  return xs
    .slice(1)
    .flatMap((x1, c) => ys.slice(1).map((y1, r) => draw(xs[c] ?? 0, ys[r] ?? 0, x1 - (xs[c] ?? 0), y1 - (ys[r] ?? 0))))
    .join('')
}

function moved(all: readonly number[]): number[] {
  return all.map((one) => one + 2)
}

function dashes(xs: readonly number[], ys: readonly number[], length: number, gap: number): string {
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  const steps = (from: number, to: number) =>
    Array.from({ length: Math.floor((to - from) / (length + gap)) + 1 }, (_, n) => from + n * (length + gap))
  const across = ys.flatMap((y) => steps(x0, x1).map((x) => filled(x, y, length, 0.5)))
  const down = xs.flatMap((x) => steps(y0, y1).map((y) => filled(x, y, 0.5, length)))
  return [...across, ...down].join('')
}

describe('the lines of a table', () => {
  test.each(WAYS)('are found when they are %s', async (_, draw) => {
    expect(await blocksOf([table(XS, YS, ROWS, draw)])).toEqual([ROWS])
  })

  test('are found inside of a form that is drawn, and moved with it', async () => {
    const form = `q 1 0 0 1 30 40 cm ${table(XS, YS, ROWS)} Q`
    expect(await blocksOf([form])).toEqual([ROWS])
  })

  test('at the left and right may be missing', async () => {
    const open: DrawLines = (xs, ys) =>
      ys.map((y) => line(72, y, 372, y)).join('') +
      xs
        .slice(1, -1)
        .map((x) => line(x, 100, x, 140))
        .join('')
    expect(await blocksOf([table(XS, YS, ROWS, open)])).toEqual([ROWS])
  })

  test('are none where white ink covers nothing', async () => {
    expect(await blocksOf([`1 g 1 G ${stroked(XS, YS)} 0 g 0 G ${text(72, 110, '项目名称')}`])).toEqual(['项目名称'])
  })

  test('are none under a word, around a page, or around one box of text', async () => {
    const frame = line(50, 50, 545, 50) + line(50, 790, 545, 790) + line(50, 50, 50, 790) + line(545, 50, 545, 790)
    const said = text(72, 110, '项目名称') + line(72, 112, 112, 112)
    expect(await blocksOf([frame + said])).toEqual(['项目名称'])
  })
})

describe('cells that are merged', () => {
  test('across take their columns', async () => {
    const draw =
      line(72, 100, 372, 100) +
      line(72, 120, 372, 120) +
      line(72, 140, 372, 140) +
      line(72, 100, 72, 140) +
      line(372, 100, 372, 140)
    const inner = line(172, 120, 172, 140) + line(272, 120, 272, 140)
    const said = text(77, 113, '项目支出') + text(77, 133, '甲') + text(177, 133, '乙') + text(277, 133, '丙')
    expect(await blocksOf([draw + inner + said])).toEqual([[['<3>项目支出'], ['甲', '乙', '丙']]])
  })

  test('down are blank in the rows below, and say so', async () => {
    const draw = stroked([72, 172, 372], [100, 140]) + line(172, 120, 372, 120)
    const said = text(77, 123, '产出指标') + text(177, 113, '数量') + text(177, 133, '质量')
    expect(await blocksOf([draw + said])).toEqual([
      [
        ['产出指标', '数量'],
        ['^', '质量'],
      ],
    ])
  })
})

test('a table inside a cell stands on its own, as in a Word file', async () => {
  const outer = stroked([72, 172, 472], [100, 220])
  const inner = table(
    [190, 300, 400],
    [120, 140, 160],
    [
      ['甲', '乙'],
      ['1', '2'],
    ],
  )
  expect(await blocksOf([outer + inner + text(77, 113, '实施计划') + text(177, 113, '见下表')])).toEqual([
    [['实施计划']],
    '见下表',
    [
      ['甲', '乙'],
      ['1', '2'],
    ],
  ])
})
