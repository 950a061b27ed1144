/** Calls `heard` when a reader pauses for so many milliseconds after typing into a field, or into one of a form; never while an
 *  input method composes. */
export class Typing {
  readonly #pause: number
  readonly #heard: () => void
  #timer = 0

  constructor(field: HTMLElement, pause: number, heard: () => void) {
    this.#pause = pause
    this.#heard = heard
    field.addEventListener('input', (event) => {
      const isComposing = event instanceof InputEvent && event.isComposing
      if (!isComposing && !(event.target instanceof HTMLSelectElement)) this.later()
    })
    field.addEventListener('compositionend', () => this.later())
  }

  /** Begins a pause as if something had been typed. */
  later(): void {
    this.stop()
    this.#timer = window.setTimeout(this.#heard, this.#pause)
  }

  /** Forgets what was typed since the last pause. */
  stop(): void {
    clearTimeout(this.#timer)
  }
}
