const box = document.querySelector<HTMLInputElement>('[data-suggest] input[name=q]')

document.addEventListener('keydown', focusByKey)
for (const input of document.querySelectorAll<HTMLInputElement>('[data-suggest] input[name=q]')) {
  input.role = 'combobox'
  input.ariaAutoComplete = 'list'
  input.ariaExpanded = 'false'
  input.addEventListener('focus', () => void wake(input), { once: true })
}

/** `/` goes to the search box, unless something is typed. */
function focusByKey(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, altKey, isComposing } = event
  const typing = target instanceof Element && target.matches('input:not([type=radio]), select, textarea')
  if (key !== '/' || typing || ctrlKey || metaKey || altKey || isComposing || !box) return
  event.preventDefault()
  box.focus()
}

/** Fetches what suggests, when a reader first turns to the box; without it the box still searches. */
async function wake(input: HTMLInputElement): Promise<void> {
  const { suggestUnder } = await import('../suggest/box.ts')
  const { suggest: version = '' } = input.form?.dataset ?? {}
  suggestUnder(input, version, import.meta.env.BASE_URL)
}
