import { one } from './dom.ts'

/** The part of a form that is folded until it is asked for; it may stand open on a wide screen. */
export class FilterFold {
  readonly #part: HTMLElement
  readonly #button: HTMLButtonElement
  readonly #fields: HTMLElement
  readonly #words: string

  /** `opened` is called whenever the fields come into sight. */
  constructor(form: HTMLFormElement, opened: () => void) {
    this.#part = one('[data-filters]', HTMLElement, form)
    this.#button = one('button', HTMLButtonElement, this.#part)
    this.#fields = one('#filters', HTMLElement, this.#part)
    this.#words = this.#button.textContent
    this.#button.addEventListener('click', () => {
      const opens = !this.#part.hasAttribute('data-open')
      this.#part.toggleAttribute('data-open', opens)
      this.#button.setAttribute('aria-expanded', String(opens))
      if (opens) opened()
    })
    window.addEventListener('resize', () => this.isOpen && opened())
  }

  /** Whether the fields can be seen. */
  get isOpen(): boolean {
    return this.#fields.offsetParent !== null
  }

  /** Says on the button how many filters hold, so that folded ones are not forgotten. */
  tell(held: number): void {
    this.#button.textContent = held === 0 ? this.#words : `${this.#words}（已选 ${held} 项）`
  }
}
