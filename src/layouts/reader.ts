import type { PlanChart } from '../charts/plan-chart.ts'

const SIZE_KEY = 'size'

const root = document.documentElement

root.dataset.ready = ''
restoreSize()
document.querySelector('[data-sizes]')?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return
  root.dataset.size = target.value
  remember(target.value)
})
for (const hint of document.querySelectorAll<HTMLElement>('[data-wechat]')) {
  hint.hidden = !navigator.userAgent.includes('MicroMessenger')
}
for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) wakeOnInterest(figure)

/** Takes up the text size that the reader chose on another page. A page that was painted before this script came is put out of
 *  sight while it changes its size, so that nothing is seen to move. */
function restoreSize(): void {
  const chosen = recall()
  const field = document.querySelector<HTMLInputElement>(`[data-sizes] input[value="${chosen}"]`)
  if (!chosen || !field || field.checked) return
  field.checked = true
  const painted = performance.getEntriesByType('paint').length > 0
  if (painted) root.dataset.resizing = ''
  requestAnimationFrame(() => {
    root.dataset.size = chosen
    if (painted) requestAnimationFrame(() => delete root.dataset.resizing)
  })
}

function recall(): string | null {
  try {
    return localStorage.getItem(SIZE_KEY)
  } catch {
    return null
  }
}

/** Private windows and blocked storage only forget the choice. */
function remember(size: string): void {
  try {
    localStorage.setItem(SIZE_KEY, size)
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
