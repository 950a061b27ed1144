import {
  BarController,
  BarElement,
  Chart,
  type ChartDataset,
  type ChartOptions,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  type PointStyle,
  Tooltip,
  type TooltipItem,
} from 'chart.js'
import {
  LIVE_ROLES,
  type LiveAxis,
  type LiveChart,
  type LivePoint,
  type LiveRole,
  type LiveSeries,
} from './live-chart.ts'

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement, Tooltip)

/** Colours and type of the page, as its style gives them to the figure. */
interface Look {
  readonly roles: Readonly<Record<LiveRole, string>>
  readonly page: string
  readonly soft: string
  readonly rule: string
  readonly family: string
}

/** Lines are told apart by dash and point as well as by colour. */
const STROKES: Readonly<Record<LiveRole, { readonly borderDash: number[]; readonly pointStyle: PointStyle }>> = {
  fill: { borderDash: [], pointStyle: 'circle' },
  ink: { borderDash: [], pointStyle: 'rectRot' },
  missed: { borderDash: [8, 4], pointStyle: 'rect' },
  'fill-middle': { borderDash: [2, 4], pointStyle: 'triangle' },
  'fill-soft': { borderDash: [10, 3, 2, 3], pointStyle: 'star' },
  'fill-pale': { borderDash: [1, 2], pointStyle: 'crossRot' },
}
/** Names at the right stand so far apart, in pixels. */
const LINE = 18

/** Puts an interactive chart over a figure's still drawing, which stays beneath it for print. Returns what takes it away again. The
 *  chart is for pointers: whatever it tells must stand on the page as text. Animated only where the reader allows motion. */
export function showChart(figure: HTMLElement, chart: LiveChart): () => void {
  const frame = document.createElement('div')
  const canvas = document.createElement('canvas')
  frame.className = 'live'
  canvas.setAttribute('aria-hidden', 'true')
  frame.append(canvas)
  figure.append(frame)
  figure.classList.add('interactive')
  let live = drawOn(canvas, figure, chart)
  const redraw = () => {
    live.destroy()
    live = drawOn(canvas, figure, chart)
  }
  const dark = matchMedia('(prefers-color-scheme: dark)')
  dark.addEventListener('change', redraw)
  return () => {
    dark.removeEventListener('change', redraw)
    live.destroy()
    frame.remove()
    figure.classList.remove('interactive')
  }
}

function drawOn(canvas: HTMLCanvasElement, figure: HTMLElement, chart: LiveChart): Chart {
  const look = lookOf(getComputedStyle(figure))
  return new Chart(canvas, {
    type: 'line',
    data: { datasets: chart.series.map((series) => datasetOf(series, look)) },
    options: optionsOf(chart, look),
    plugins: [wordsOf(chart, look)],
  })
}

function lookOf(style: CSSStyleDeclaration): Look {
  const role = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const roles = Object.fromEntries(LIVE_ROLES.map((name) => [name, role(name)])) as Record<LiveRole, string>
  return { roles, page: role('page'), soft: role('ink-soft'), rule: role('rule'), family: style.fontFamily }
}

function datasetOf({ kind, role, points }: LiveSeries, { roles, page }: Look): ChartDataset<'bar' | 'line'> {
  const data = points.map(({ x, y }) => ({ x, y: y ?? Number.NaN }))
  const colour = roles[role]
  if (kind === 'bar') {
    return {
      type: 'bar',
      data,
      backgroundColor: colour,
      borderColor: page,
      borderWidth: { top: 1 },
      barPercentage: 0.7,
      grouped: false,
    }
  }
  const isDrawn = kind !== 'words'
  return {
    type: 'line',
    data,
    ...STROKES[role],
    borderColor: colour,
    pointBackgroundColor: colour,
    pointBorderColor: page,
    borderWidth: 3,
    showLine: kind === 'line',
    pointRadius: isDrawn ? 6 : 0,
    pointHoverRadius: isDrawn ? 9 : 0,
    pointHitRadius: 16,
    clip: false,
    spanGaps: false,
  }
}

function optionsOf(chart: LiveChart, look: Look): ChartOptions<'bar' | 'line'> {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const isDots = chart.series.some(({ kind }) => kind === 'dots')
  const isStacked = chart.series.some(({ kind }) => kind === 'bar')
  return {
    animation: calm ? false : { duration: 250 },
    responsive: true,
    maintainAspectRatio: false,
    layout: { padding: ({ chart: { width } }) => ({ top: 26, right: width * (chart.room ?? 0) }) },
    interaction: isDots ? { mode: 'nearest', intersect: true } : { mode: 'nearest', axis: 'x', intersect: false },
    scales: {
      x: { ...scaleOf(chart.x, look), stacked: isStacked, offset: false, grid: { display: false } },
      y: {
        ...scaleOf(chart.y, look),
        stacked: isStacked,
        display: chart.y.ticks.length > 0,
        grid: { color: look.rule },
      },
    },
    plugins: { tooltip: tooltipOf(chart, look) },
    onClick: (_, [hit]) => {
      const { href } = (hit && pointAt(chart, hit.datasetIndex, hit.index)) ?? {}
      if (href !== undefined) location.assign(href)
    },
  }
}

function scaleOf({ min, max, ticks, name }: LiveAxis, { soft, family }: Look) {
  const words = new Map(ticks.map((tick) => [tick.value, tick.words]))
  const font = { family, size: 14 }
  return {
    type: 'linear' as const,
    ...{ min, max },
    title: { display: name !== undefined, text: name ?? '', color: soft, font },
    ticks: {
      color: soft,
      font,
      autoSkip: true,
      maxRotation: 0,
      callback: (value: string | number) => words.get(Number(value)) ?? '',
    },
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
      axis.ticks = ticks.map(({ value }) => ({ value }))
    },
  }
}

function pointAt({ series }: LiveChart, dataset: number, index: number): LivePoint | undefined {
  return series[dataset]?.points[index]
}

function tooltipOf(chart: LiveChart, { family }: Look) {
  const font = { family, size: 15 }
  return {
    displayColors: false,
    titleFont: font,
    bodyFont: font,
    padding: 12,
    callbacks: {
      title: ([item]: TooltipItem<'bar' | 'line'>[]) =>
        chart.x.ticks.find(({ value }) => item && value === item.parsed.x)?.words ?? '',
      label: ({ datasetIndex, dataIndex }: TooltipItem<'bar' | 'line'>) => [
        ...(pointAt(chart, datasetIndex, dataIndex)?.told ?? []),
      ],
    },
  }
}

/** Writes the words of every point over it, and the names of series at the right. */
function wordsOf({ series }: LiveChart, { roles, soft, page, family }: Look): Plugin<'bar' | 'line'> {
  return {
    id: 'words',
    afterDatasetsDraw(live) {
      const { ctx, chartArea, scales, width } = live
      ctx.font = `700 14px ${family}`
      ctx.textAlign = 'center'
      // Readable over bars and lines too.
      ctx.lineWidth = 4
      ctx.strokeStyle = page
      ctx.fillStyle = roles.ink
      for (const { points } of series)
        for (const { x, y, words } of points)
          if (words !== undefined && y !== undefined) {
            const [left, top] = [scales.x?.getPixelForValue(x) ?? 0, (scales.y?.getPixelForValue(y) ?? 0) - 11]
            ctx.strokeText(words, left, top)
            ctx.fillText(words, left, top)
          }
      const named = series.flatMap(({ name, isNamed }, index) =>
        isNamed ? [{ name, y: lastMiddleOf(live, index) }] : [],
      )
      ctx.font = `14px ${family}`
      ctx.textAlign = 'left'
      ctx.fillStyle = soft
      let above = Number.POSITIVE_INFINITY
      for (const { name, y } of named.filter((one) => one.y !== undefined).sort((a, b) => (b.y ?? 0) - (a.y ?? 0))) {
        above = Math.min(y ?? 0, above - LINE)
        ctx.fillText(fitted(name, width - chartArea.right - 12, ctx), chartArea.right + 8, above + 5)
      }
    },
  }
}

/** How high the middle of a series' last bar or point is, in pixels from above; undefined where it has none. */
function lastMiddleOf(live: Chart<'bar' | 'line'>, index: number): number | undefined {
  const { data } = live.getDatasetMeta(index)
  const last = data[data.length - 1]
  if (!last) return undefined
  const { y, base = y } = last.getProps(['y', 'base'], true)
  return (y + base) / 2
}

/** A name as far as it fits. */
function fitted(name: string, width: number, ctx: CanvasRenderingContext2D): string {
  if (ctx.measureText(name).width <= width) return name
  let kept = Array.from(name)
  while (kept.length > 1 && ctx.measureText(`${kept.join('')}…`).width > width) kept = kept.slice(0, -1)
  return `${kept.join('')}…`
}
