import { element, fill } from '../dom.ts'
import type { Suggestion, Suggestions } from './find.ts'

/** The list under a search box. `choose` is told the address of what the reader takes. */
export class Popup {
  readonly element: HTMLElement
  readonly #hrefOf: (path: string) => string
  #options: readonly HTMLElement[] = []
  #active = -1

  constructor(id: string, hrefOf: (path: string) => string, choose: (href: string) => void) {
    this.#hrefOf = hrefOf
    this.element = element('div', 'suggestions')
    this.element.id = id
    this.element.setAttribute('role', 'listbox')
    this.element.setAttribute('aria-label', '搜索建议')
    this.element.hidden = true
    // The box keeps the focus while its list is pressed.
    this.element.addEventListener('pointerdown', (event) => event.preventDefault())
    this.element.addEventListener('click', ({ target }) => {
      const href = target instanceof Element && target.closest<HTMLElement>('[data-href]')?.dataset.href
      if (href) choose(href)
    })
  }

  get isOpen(): boolean {
    return !this.element.hidden
  }

  /** The option that the keyboard stands on. */
  get active(): HTMLElement | undefined {
    return this.#options[this.#active]
  }

  /** Draws suggestions; how many there are. */
  show({ units, projects }: Suggestions): number {
    const groups = [this.#group('单位', units), this.#group('项目', projects)].filter((group) => group !== undefined)
    fill(this.element, groups)
    this.#options = [...this.element.querySelectorAll<HTMLElement>('[role=option]')]
    this.#options.forEach((option, index) => {
      option.id = `${this.element.id}-${index}`
    })
    this.#active = -1
    this.element.hidden = this.#options.length === 0
    return this.#options.length
  }

  close(): void {
    this.element.hidden = true
    this.#active = -1
  }

  /** Moves by `steps`; past either end to no option, where the box itself is. */
  move(steps: 1 | -1): void {
    const places = this.#options.length + 1
    this.stand(((this.#active + 1 + steps + places) % places) - 1)
  }

  /** Stands on the first or the last option. */
  moveToEnd(end: 'first' | 'last'): void {
    this.stand(end === 'first' ? 0 : this.#options.length - 1)
  }

  stand(at: number): void {
    this.#active = at
    this.#options.forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at))
    })
    this.active?.scrollIntoView({ block: 'nearest' })
  }

  #group(name: string, suggestions: readonly Suggestion[]): HTMLElement | undefined {
    if (suggestions.length === 0) return undefined
    const label = element('small', '', name)
    label.setAttribute('aria-hidden', 'true')
    const group = element('div', '', label, ...suggestions.map((suggestion) => this.#option(suggestion)))
    group.setAttribute('role', 'group')
    group.setAttribute('aria-label', name)
    return group
  }

  #option({ name, note, path }: Suggestion): HTMLElement {
    const option = element('div', '', name, ' ', element('small', '', note))
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    option.dataset.href = this.#hrefOf(path)
    return option
  }
}
