/** A pause after typing that is waited for. */
export interface Pause {
  /** Begins to wait as if something had been typed. */
  begin(): void
  /** Forgets what was typed. */
  stop(): void
}

/** Calls `heard` when a reader pauses for so many milliseconds after typing into a field, or into one of a form; never while an
 *  input method composes. */
export function onPause(field: HTMLElement, milliseconds: number, heard: () => void): Pause {
  let timer = 0
  const stop = () => clearTimeout(timer)
  const begin = () => {
    stop()
    timer = window.setTimeout(heard, milliseconds)
  }
  field.addEventListener('input', (event) => {
    const isComposing = event instanceof InputEvent && event.isComposing
    if (!isComposing && !(event.target instanceof HTMLSelectElement)) begin()
  })
  field.addEventListener('compositionend', begin)
  return { begin, stop }
}
