import type { PlanChart } from '../charts/plan-chart.ts'

const SIZE_KEY = 'size'

restoreSize()
document.querySelector('[data-sizes]')?.addEventListener('change', ({ target }) => {
  if (target instanceof HTMLInputElement) rememberSize(target.id)
})
for (const hint of document.querySelectorAll<HTMLElement>('[data-wechat]')) {
  hint.hidden = !navigator.userAgent.includes('MicroMessenger')
}
for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) wakeOnInterest(figure)

/** Chooses the text size again that the reader chose on another page; the style does the rest. */
function restoreSize(): void {
  const chosen = document.getElementById(recall() ?? '')
  if (chosen instanceof HTMLInputElement) chosen.checked = true
}

function recall(): string | null {
  try {
    return localStorage.getItem(SIZE_KEY)
  } catch {
    return null
  }
}

/** Private windows and blocked storage only forget the choice. */
function rememberSize(id: string): void {
  try {
    localStorage.setItem(SIZE_KEY, id)
  } catch {}
}

/** Loads the interactive chart when a reader points at the drawing or touches it; until then none of it is fetched.
 *  When loading fails, the drawing simply stays. Keyboards need no stop here: the table beside it says the same. */
function wakeOnInterest(figure: HTMLElement): void {
  const start = (event: PointerEvent) => {
    figure.removeEventListener('pointerenter', start)
    figure.removeEventListener('pointerdown', start)
    draw(figure, event).catch(() => figure.classList.remove('interactive'))
  }
  figure.addEventListener('pointerenter', start)
  figure.addEventListener('pointerdown', start)
}

/** Draws the live chart over the still one and shows it the event that asked for it. */
async function draw(figure: HTMLElement, { clientX, clientY }: PointerEvent): Promise<void> {
  const { drawInteractive } = await import('../charts/interactive.ts')
  const frame = document.createElement('div')
  const canvas = document.createElement('canvas')
  frame.className = 'live'
  canvas.setAttribute('aria-hidden', 'true')
  frame.append(canvas)
  figure.append(frame)
  figure.classList.add('interactive')
  const chart: PlanChart = JSON.parse(figure.dataset.chart ?? '')
  let live = drawInteractive(figure, canvas, chart)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    live.destroy()
    live = drawInteractive(figure, canvas, chart)
  })
  canvas.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, bubbles: true }))
}
