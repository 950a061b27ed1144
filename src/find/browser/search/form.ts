import type { Facets } from '../../shared/facets.ts'
import { choiceOf, type Question } from '../../shared/question.ts'
import { FACETS } from '../../shared/record.ts'
import { choose, drawOptions } from './results.ts'

/** The form of the search page: what the reader asks, and what can be chosen. */
export class SearchForm {
  readonly element: HTMLFormElement
  readonly input: HTMLInputElement
  readonly #fields: ReadonlyMap<string, HTMLInputElement | HTMLSelectElement>

  /** `element` has a field for the query, each facet, `min`, `max` and `sort`. */
  constructor(element: HTMLFormElement) {
    this.element = element
    this.input = field(element, 'q', HTMLInputElement)
    this.#fields = new Map<string, HTMLInputElement | HTMLSelectElement>([
      ...FACETS.map((name) => [name, field(element, name, HTMLSelectElement)] as const),
      ...(['min', 'max'] as const).map((name) => [name, field(element, name, HTMLInputElement)] as const),
      ['sort', field(element, 'sort', HTMLSelectElement)],
    ])
  }

  /** Everything but the query's own field. */
  get fields(): Iterable<HTMLInputElement | HTMLSelectElement> {
    return this.#fields.values()
  }

  /** What the form says now. */
  question(): Question {
    const said = (name: string) => this.#fields.get(name)?.value.trim() ?? ''
    const values = Object.fromEntries(FACETS.map((name) => [name, said(name)]).filter(([, value]) => value !== ''))
    return { query: this.input.value.trim(), values, min: said('min'), max: said('max'), sort: said('sort') }
  }

  /** Puts a question into the form. */
  show({ query, values, min, max, sort }: Question): void {
    this.input.value = query
    for (const [name, value] of Object.entries({ min, max, sort })) this.#put(name, value)
    for (const name of FACETS) this.#put(name, values[name] ?? '')
  }

  /** Offers what the pages found can be narrowed by; a facet that none of them has is not shown. */
  offer(facets: Facets, pages: readonly number[], question: Question): void {
    const choice = choiceOf(question)
    for (const name of FACETS) {
      const select = this.#fields.get(name)
      if (!(select instanceof HTMLSelectElement)) continue
      const options = facets.options(pages, choice, name)
      drawOptions(select, options, facets.labelOf(name, select.value))
      const label = select.closest('label')
      if (label) label.hidden = options.length === 0 && select.value === ''
    }
  }

  #put(name: string, value: string): void {
    const found = this.#fields.get(name)
    if (found instanceof HTMLSelectElement) choose(found, value)
    else if (found) found.value = value
  }
}

function field<Kind extends HTMLElement>(form: HTMLFormElement, name: string, kind: new () => Kind): Kind {
  const found = form.elements.namedItem(name)
  if (!(found instanceof kind)) throw new Error(`The search form has no field ${name}.`)
  return found
}
