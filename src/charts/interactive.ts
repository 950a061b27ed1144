import {
  Chart,
  type ChartOptions,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  Tooltip,
  type TooltipItem,
} from 'chart.js'
import type { ChartPoint } from './chart-point.ts'
import { isLabelBelow } from './label-side.ts'
import type { PlanChart } from './plan-chart.ts'

Chart.register(Filler, LinearScale, LineController, LineElement, PointElement, Tooltip)

/** Colours and type of the page, as its style gives them to the figure. */
interface Look {
  readonly line: string
  readonly area: string
  readonly actual: string
  readonly ink: string
  readonly grid: string
  readonly family: string
}

/** Draws the chart on a canvas in place of the still drawing: the same points on the same time axis, with the money
 *  behind each share where a reader points. Animated only where the reader allows motion. */
export function drawInteractive(figure: HTMLElement, canvas: HTMLCanvasElement, chart: PlanChart): Chart {
  const look = lookOf(getComputedStyle(figure))
  const actual = chart.actual ? [{ data: dataOf(chart.actual), ...strokeOf(look), ...actualStrokeOf(look) }] : []
  return new Chart(canvas, {
    type: 'line',
    data: { datasets: [{ data: dataOf(chart.points), ...strokeOf(look) }, ...actual] },
    options: optionsOf(chart, look),
    plugins: [wordsOf(chart, look)],
  })
}

function dataOf(points: readonly ChartPoint[]) {
  return points.map(({ time, share }) => ({ x: time, y: share === undefined ? Number.NaN : share * 100 }))
}

function lookOf(style: CSSStyleDeclaration): Look {
  const role = (name: string) => style.getPropertyValue(name).trim()
  return {
    line: role('--chart-line'),
    area: role('--chart-area'),
    actual: role('--chart-actual'),
    ink: role('--ink-soft'),
    grid: role('--rule'),
    family: style.fontFamily,
  }
}

function strokeOf({ line, area }: Look) {
  return {
    borderColor: line,
    backgroundColor: area,
    pointBackgroundColor: line,
    borderWidth: 3,
    pointRadius: 5,
    pointHoverRadius: 8,
    pointHitRadius: 24,
    clip: false as const,
    fill: true,
    spanGaps: false,
  }
}

/** Told apart by dash and shape as well as by colour. */
function actualStrokeOf({ actual }: Look) {
  return {
    borderColor: actual,
    pointBackgroundColor: actual,
    borderDash: [6, 5],
    pointStyle: 'rectRot' as const,
    pointRadius: 7,
    pointHoverRadius: 9,
    fill: false,
  }
}

function optionsOf(chart: PlanChart, look: Look): ChartOptions<'line'> {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  return {
    ...(calm ? { animation: false as const } : { animation: { duration: 250 } }),
    responsive: true,
    maintainAspectRatio: false,
    layout: { padding: { top: 26, right: 24 } },
    interaction: { mode: 'nearest', axis: 'x', intersect: false },
    scales: scalesOf(chart, look),
    plugins: { tooltip: tooltipOf(chart, look) },
  }
}

function scalesOf(
  { points, actual = [], top }: PlanChart,
  { ink, grid, family }: Look,
): NonNullable<ChartOptions<'line'>['scales']> {
  const ticks = { color: ink, font: { family, size: 13 } }
  const months = points.length > 0 ? points : actual
  const labels = new Map(months.map(({ time, label }) => [time, label]))
  return {
    x: {
      type: 'linear',
      min: 0,
      max: 1,
      grid: { display: false },
      ticks: { ...ticks, autoSkip: false, maxRotation: 0, callback: (value) => labels.get(Number(value)) ?? '' },
      afterBuildTicks: (axis) => {
        axis.ticks = months.map(({ time }) => ({ value: time }))
      },
    },
    y: {
      min: 0,
      max: top * 100,
      grid: { color: grid },
      ticks: { ...ticks, stepSize: 50, callback: (value) => `${value}%` },
    },
  }
}

function tooltipOf({ points, actual = [] }: PlanChart, { family }: Look) {
  const point = ({ datasetIndex, dataIndex }: TooltipItem<'line'>) => (datasetIndex === 0 ? points : actual)[dataIndex]
  return {
    displayColors: false,
    // Below the point, so that the words above it stay readable.
    yAlign: 'top' as const,
    titleFont: { family, size: 15 },
    bodyFont: { family, size: 15 },
    padding: 12,
    callbacks: {
      title: ([item]: TooltipItem<'line'>[]) => (item && point(item)?.label) ?? '',
      label: (item: TooltipItem<'line'>) => {
        const { words = '', yuan } = point(item) ?? {}
        const said = `${item.datasetIndex === 0 ? '累计计划' : '累计实际'} ${words}`
        return yuan ? [said, `${yuan} 元`] : said
      },
    },
  }
}

/** Writes at every point what the still drawing writes there, and names every gap. */
function wordsOf({ points, actual = [] }: PlanChart, { ink, family }: Look): Plugin<'line'> {
  return {
    id: 'words',
    afterDatasetsDraw({ ctx, chartArea, scales: { x, y } }) {
      ctx.font = `700 14px ${family}`
      ctx.fillStyle = ink
      ctx.textAlign = 'center'
      const write = ({ time, share, words }: ChartPoint, below: boolean) => {
        const level = share === undefined ? (chartArea.top + chartArea.bottom) / 2 : y?.getPixelForValue(share * 100)
        ctx.fillText(words, x?.getPixelForValue(time) ?? 0, (level ?? 0) + (below ? 24 : -12))
      }
      for (const point of points) write(point, isLabelBelow(point, actual, true))
      for (const point of actual) if (point.share !== undefined) write(point, isLabelBelow(point, points, false))
    },
  }
}
