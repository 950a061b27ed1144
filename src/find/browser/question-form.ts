import { FACETS, type FacetName, type FacetValue } from '../shared/facets.ts'
import { FIELDS, type Question, questionOf, searchOf } from '../shared/question/question.ts'
import type { Sort } from '../shared/sorts.ts'
import type { HistoryStep } from './address.ts'
import { fill } from './dom.ts'
import { FilterFold } from './filter-fold.ts'
import { onPause, type Pause } from './typing.ts'

/** One value with how many are left by choosing it. */
export interface FacetOption extends FacetValue {
  readonly count: number
}

/** What can be chosen once a question is answered. */
export interface Offer {
  /** How many filters are in force. */
  readonly held: number
  /** The values of a facet. */
  readonly optionsOf: (name: FacetName) => Promise<readonly FacetOption[]>
  /** Called when the values cannot be had. */
  readonly failed: () => void
}

/** The form that asks: its fields, what they say, and what can be chosen. `Order`: the orders that the page offers. */
export class QuestionForm<Order extends Sort> {
  readonly element: HTMLFormElement
  readonly query: HTMLInputElement
  readonly #sorts: readonly Order[]
  readonly #fold: FilterFold
  #typing: Pause | undefined
  /** Whether what is being typed has its step already. */
  #hasTyped = false
  /** What is to be offered once the choices are open. */
  #offered: Offer | undefined

  /** `element` has every one of FIELDS; its choices stand in a FilterFold. */
  constructor(element: HTMLFormElement, sorts: readonly Order[]) {
    this.element = element
    this.query = this.#field('q', HTMLInputElement)
    this.#sorts = sorts
    this.#fold = new FilterFold(element, () => this.#offerLatest())
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

  /** Puts a question into the form. */
  show(question: Question<Order>): void {
    this.#typing?.stop()
    this.#hasTyped = false
    const said = new URLSearchParams(searchOf(question))
    for (const name of FIELDS) {
      const field = this.element.elements.namedItem(name)
      if (field instanceof HTMLSelectElement) choose(field, said.get(name) ?? '')
      else if (field instanceof HTMLInputElement) field.value = said.get(name) ?? ''
    }
  }

  /** Offers the values that leave anything, each with how many; while the choices are folded, not before they open. A facet
   *  without options is not shown. */
  offer(offer: Offer): void {
    this.#fold.tell(offer.held)
    this.#offered = offer
    this.#offerLatest()
  }

  #offerLatest(): void {
    const offer = this.#offered
    if (!offer || !this.#fold.isOpen) return
    const draw = (options: readonly (readonly FacetOption[])[]) => {
      if (offer !== this.#offered) return
      this.#offered = undefined
      for (const [at, name] of FACETS.entries()) this.#drawChoices(name, options[at] ?? [])
    }
    Promise.all(FACETS.map(offer.optionsOf)).then(draw, offer.failed)
  }

  #drawChoices(name: FacetName, options: readonly FacetOption[]): void {
    const select = this.#field(name, HTMLSelectElement)
    drawOptions(select, options)
    const label = select.closest('label')
    if (label) label.hidden = options.length === 0 && select.value === ''
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
