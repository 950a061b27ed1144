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
revealTarget()
addEventListener('hashchange', revealTarget)

/** Opens what the address leads into. Source: HTML, “ancestor revealing algorithm”, which Chrome before 97, Firefox and Safari
 *  do not have. */
function revealTarget(): void {
  const target = document.getElementById(location.hash.slice(1))
  let closed: HTMLDetailsElement | null | undefined = target?.closest<HTMLDetailsElement>('details:not([open])')
  if (!closed) return
  for (; closed; closed = closed.parentElement?.closest<HTMLDetailsElement>('details:not([open])')) closed.open = true
  target?.scrollIntoView()
}

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
  const wake = new AbortController()
  const start = (event: PointerEvent) => {
    wake.abort()
    draw(figure, event).catch(() => figure.classList.remove('interactive'))
  }
  figure.addEventListener('pointerenter', start, { signal: wake.signal })
  figure.addEventListener('pointerdown', start, { signal: wake.signal })
}

/** Draws the live chart over the still one and shows it the event that asked for it. */
async function draw(figure: HTMLElement, { clientX, clientY }: PointerEvent): Promise<void> {
  const { drawInteractive } = await import('../charts/interactive.ts')
  const frame = document.createElement('div')
  const canvas = document.createElement('canvas')
  frame.className = 'live'
  canvas.ariaHidden = 'true'
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
