import { showChart } from '../charts/interactive.ts'
import { type PickableChart, pickedChartOf, pickedWords } from '../charts/picked-chart.ts'

/** Lays the project of a button over its unit's years, in the place of the one before, and says what it shows. Returns what takes it
 *  away again. */
export function layOver(figure: HTMLElement, place: number, say: (words: string) => void): () => void {
  const chart: PickableChart = JSON.parse(figure.dataset.chart ?? '')
  const takeAway = showChart(figure, pickedChartOf(chart, place))
  say(pickedWords(chart, place))
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
  figure.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' })
  return takeAway
}
