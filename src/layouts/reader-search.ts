const box = document.querySelector<HTMLInputElement>('[data-suggest] [name=q], [data-search] [name=q]')

document.addEventListener('keydown', focusByKey)
for (const input of document.querySelectorAll<HTMLInputElement>('[data-suggest] [name=q]')) {
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-expanded', 'false')
  wakeOnFocus(input)
}

/** `/` goes to the search box, unless something is typed. */
function focusByKey(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, altKey, isComposing } = event
  const typing = target instanceof Element && target.matches('input:not([type=radio]), select, textarea')
  if (key !== '/' || typing || ctrlKey || metaKey || altKey || isComposing || !box) return
  event.preventDefault()
  box.focus()
}

/** Fetches what suggests, when a reader first turns to the box. Until it is there, and when it cannot be fetched, the box
 *  still searches; the next focus tries again. */
function wakeOnFocus(input: HTMLInputElement): void {
  input.addEventListener('focus', () => void wake(input).catch(() => wakeOnFocus(input)), { once: true })
}

async function wake(input: HTMLInputElement): Promise<void> {
  // What is typed while the script is on its way must be answered too.
  let typed = false
  const note = (event: Event) => {
    typed = !(event instanceof InputEvent && event.isComposing)
  }
  input.addEventListener('input', note)
  const { suggestUnder } = await import('../find/browser/suggest/box.ts').finally(() =>
    input.removeEventListener('input', note),
  )
  const { suggest: version = '' } = input.form?.dataset ?? {}
  suggestUnder(input, { version, base: import.meta.env.BASE_URL, typed })
}
