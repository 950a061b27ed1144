import { element, fill } from '../dom.ts'
import type { Suggestions } from './find.ts'
import type { Suggestion } from './suggestion.ts'

/** The list under a search box. `choose` is told what the reader takes. */
export class Popup {
  readonly element: HTMLElement
  /** In the order drawn. */
  #options: ReadonlyMap<Element, Suggestion> = new Map()
  #active = -1

  constructor(id: string, choose: (suggestion: Suggestion) => void) {
    this.element = element('div', 'suggestions')
    this.element.id = id
    this.element.setAttribute('role', 'listbox')
    this.element.setAttribute('aria-label', '搜索建议')
    this.element.hidden = true
    // The box keeps the focus while its list is pressed.
    this.element.addEventListener('pointerdown', (event) => event.preventDefault())
    this.element.addEventListener('click', ({ target }) => {
      const option = target instanceof Element && target.closest('[role=option]')
      const chosen = option ? this.#options.get(option) : undefined
      if (chosen) choose(chosen)
    })
  }

  get isOpen(): boolean {
    return !this.element.hidden
  }

  /** The option that the keyboard stands on. */
  get active(): Element | undefined {
    return [...this.#options.keys()][this.#active]
  }

  /** What the keyboard stands on. */
  get chosen(): Suggestion | undefined {
    return [...this.#options.values()][this.#active]
  }

  /** Draws suggestions, and what is taken when none of them fits. */
  show({ units, projects }: Suggestions, last?: Suggestion): void {
    const options = new Map<Element, Suggestion>()
    const drawn = (suggestion: Suggestion) => {
      const option = optionOf(suggestion, `${this.element.id}-${options.size}`)
      options.set(option, suggestion)
      return option
    }
    const groups = [
      ...(units.length > 0 ? [groupOf('单位', units.map(drawn))] : []),
      ...(projects.length > 0 ? [groupOf('项目', projects.map(drawn))] : []),
      ...(last ? [drawn(last)] : []),
    ]
    fill(this.element, groups)
    this.#options = options
    this.#active = -1
    this.element.hidden = options.size === 0
  }

  close(): void {
    this.element.hidden = true
    this.#active = -1
  }

  /** Moves by `steps`; past either end to no option, where the box itself is. */
  move(steps: 1 | -1): void {
    const places = this.#options.size + 1
    this.stand(((this.#active + 1 + steps + places) % places) - 1)
  }

  /** Stands on the first or the last option. */
  moveToEnd(end: 'first' | 'last'): void {
    this.stand(end === 'first' ? 0 : this.#options.size - 1)
  }

  stand(at: number): void {
    this.#active = at
    for (const [index, option] of [...this.#options.keys()].entries())
      option.setAttribute('aria-selected', String(index === at))
    this.active?.scrollIntoView({ block: 'nearest' })
  }
}

function groupOf(name: string, options: readonly HTMLElement[]): HTMLElement {
  const label = element('small', '', name)
  label.setAttribute('aria-hidden', 'true')
  const group = element('div', '', label, ...options)
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', name)
  return group
}

function optionOf({ name, note }: Suggestion, id: string): HTMLElement {
  const option = element('div', '', ...(note === '' ? [name] : [name, ' ', element('small', '', note)]))
  option.id = id
  option.setAttribute('role', 'option')
  option.setAttribute('aria-selected', 'false')
  return option
}
