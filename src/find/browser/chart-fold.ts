import type { LiveChart } from '../../charts/live-chart.ts'

/** A chart with what it says as text. */
export interface ToldChart {
  readonly chart: LiveChart
  readonly told: readonly string[]
}

const FAILED = '这张图没能打开；上面的表里有同样的数。'

/** A part of the page that is folded and holds an interactive chart, fetched when a reader first opens it. The function that is
 *  returned gives it what to draw, or nothing: then it is not offered. */
export function chartFold(fold: HTMLDetailsElement): (make: () => ToldChart | undefined) => void {
  const figure = document.createElement('figure')
  const said = document.createElement('div')
  figure.className = 'chart-frame'
  said.className = 'note'
  fold.append(figure, said)
  let drawn: ToldChart | undefined
  let takeAway = () => {}
  const draw = async () => {
    const mine = drawn
    if (!fold.open || !mine) return
    try {
      const { showChart } = await import('../../charts/interactive.ts')
      if (mine !== drawn || !fold.open) return
      takeAway()
      takeAway = showChart(figure, mine.chart)
      say(said, mine.told)
    } catch {
      say(said, [FAILED])
    }
  }
  fold.addEventListener('toggle', () => {
    takeAway()
    takeAway = () => {}
    void draw()
  })
  return (make) => {
    drawn = make()
    fold.hidden = drawn === undefined
    void draw()
  }
}

function say(place: HTMLElement, lines: readonly string[]): void {
  place.textContent = ''
  for (const line of lines) {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    place.append(paragraph)
  }
}
