import { FACETS, type FacetName, type FacetValue } from '../shared/facets.ts'
import { FIELDS, type Question, questionOf, searchOf } from '../shared/question.ts'
import type { Sort } from '../shared/sorts.ts'
import type { HistoryStep } from './address.ts'
import { fill } from './dom.ts'
import { onPause, type Pause } from './typing.ts'

/** One value with how many are left by choosing it. */
export interface FacetOption extends FacetValue {
  readonly count: number
}

/** The form that asks: its fields, what they say, and what can be chosen. `Order`: the orders that the page offers. */
export class QuestionForm<Order extends Sort> {
  readonly element: HTMLFormElement
  readonly query: HTMLInputElement
  readonly #sorts: readonly Order[]
  readonly #details: HTMLDetailsElement | null
  #typing: Pause | undefined
  /** Whether what is being typed has its step already. */
  #hasTyped = false
  /** What is to be offered once the choices are open. */
  #optionsOf: ((name: FacetName) => readonly FacetOption[]) | undefined

  /** `element` has every one of FIELDS; its choices may stand in a `details`. */
  constructor(element: HTMLFormElement, sorts: readonly Order[]) {
    this.element = element
    this.query = this.#field('q', HTMLInputElement)
    this.#sorts = sorts
    this.#details = element.querySelector('details')
    this.#details?.addEventListener('toggle', () => this.#offerLatest())
  }

  /** Calls `ask` when a choice is made or the form sent, and after a pause of so many milliseconds in typing. What is typed in
   *  one go is one step, so that a reader comes back to what was asked before it. */
  listen(pause: number, ask: (step: HistoryStep) => void): void {
    const typing = onPause(this.element, pause, () => {
      ask(this.#hasTyped ? 'replace' : 'push')
      this.#hasTyped = true
    })
    this.#typing = typing
    const now = (step: HistoryStep) => {
      typing.stop()
      this.#hasTyped = false
      ask(step)
    }
    this.element.addEventListener('submit', (event) => {
      event.preventDefault()
      now(this.#hasTyped ? 'replace' : 'push')
    })
    this.element.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) now('push')
    })
  }

  /** What the form says now, from the first page on. */
  question(): Question<Order> {
    const said = [...new FormData(this.element)].map(([name, value]) => [name, String(value)])
    return questionOf(new URLSearchParams(said).toString(), this.#sorts)
  }

  /** Puts a question into the form; opens the choices where any is made. */
  show(question: Question<Order>): void {
    this.#typing?.stop()
    this.#hasTyped = false
    const said = new URLSearchParams(searchOf(question))
    for (const name of FIELDS) {
      const field = this.element.elements.namedItem(name)
      if (field instanceof HTMLSelectElement) choose(field, said.get(name) ?? '')
      else if (field instanceof HTMLInputElement) field.value = said.get(name) ?? ''
    }
    const { values, min, max } = question
    if (this.#details && (Object.keys(values).length > 0 || min !== '' || max !== '')) this.#details.open = true
  }

  /** Offers the values that leave anything, each with how many; while the choices are closed, not before they open. A facet
   *  without options is not shown. */
  offer(optionsOf: (name: FacetName) => readonly FacetOption[]): void {
    this.#optionsOf = optionsOf
    this.#offerLatest()
  }

  #offerLatest(): void {
    const optionsOf = this.#optionsOf
    if (!optionsOf || this.#details?.open === false) return
    this.#optionsOf = undefined
    for (const name of FACETS) {
      const select = this.#field(name, HTMLSelectElement)
      const options = optionsOf(name)
      drawOptions(select, options)
      const label = select.closest('label')
      if (label) label.hidden = options.length === 0 && select.value === ''
    }
  }

  #field<Kind extends HTMLElement>(name: (typeof FIELDS)[number], kind: new () => Kind): Kind {
    const found = this.element.elements.namedItem(name)
    if (!(found instanceof kind)) throw new Error(`The form has no field ${name}.`)
    return found
  }
}

/** Draws options after the first, which is no choice. The chosen value stays to be undone, even where it leaves nothing. */
function drawOptions(select: HTMLSelectElement, values: readonly FacetOption[]): void {
  const chosen = select.value
  const offered = values.filter(({ id, count }) => count > 0 || id === chosen)
  const [none] = select.options
  const drawn = offered.map(({ id, label, count }) => new Option(`${label}（${count}）`, id))
  fill(select, none ? [none, ...drawn] : drawn)
  choose(select, chosen)
}

/** Makes a choice that may not be offered. */
function choose(select: HTMLSelectElement, id: string): void {
  if (![...select.options].some(({ value }) => value === id)) select.append(new Option(id, id))
  select.value = id
}
