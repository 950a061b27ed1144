import { one } from '../dom.ts'
import { FAILED, IDLE } from './messages.ts'

const form = one('[data-search]', HTMLFormElement)
const status = one('[data-status]', HTMLElement)

if (location.search === '') waitForReader()
else void wake()

/** Nothing is fetched before the reader turns to the form. */
function waitForReader(): void {
  status.textContent = IDLE
  one('[data-tips]', HTMLElement).hidden = false
  form.addEventListener('focusin', () => void wake(), { once: true })
}

/** Fetches what answers. Until it is there the form still sends; when it cannot be fetched, the next focus tries again. */
async function wake(): Promise<void> {
  try {
    await import('./searching.ts')
  } catch {
    status.textContent = FAILED
    form.addEventListener('focusin', () => void wake(), { once: true })
  }
}
