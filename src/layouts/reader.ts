import { keptAs } from './kept.ts'

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

/** Takes up the text size that the reader chose on another page. A page that was painted before this script came is put out of
 *  sight while it changes its size, so that nothing is seen to move. */
function restoreSize(): void {
  const chosen = keptAs(SIZE_KEY)
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

/** Private windows and blocked storage only forget the choice. */
function remember(size: string): void {
  try {
    localStorage.setItem(SIZE_KEY, size)
  } catch {}
}
