import { type Question, SORTS } from '../../shared/projects/question.ts'
import { FACETS, type FacetName, type ProjectTable } from '../../shared/projects/table.ts'
import type { Answer } from './answer.ts'

/** The form over the projects: what the reader asks, and what can be chosen. */
export class FilterForm {
  readonly element: HTMLFormElement
  readonly query: HTMLInputElement
  readonly #facets: ReadonlyMap<FacetName, HTMLSelectElement>
  readonly #min: HTMLInputElement
  readonly #max: HTMLInputElement
  readonly #sort: HTMLSelectElement
  readonly #details: HTMLDetailsElement | null

  /** `element` has a field for the query, each facet, `min`, `max` and `sort`. */
  constructor(element: HTMLFormElement) {
    this.element = element
    this.query = field(element, 'q', HTMLInputElement)
    this.#facets = new Map(FACETS.map((name) => [name, field(element, name, HTMLSelectElement)]))
    this.#min = field(element, 'min', HTMLInputElement)
    this.#max = field(element, 'max', HTMLInputElement)
    this.#sort = field(element, 'sort', HTMLSelectElement)
    this.#details = element.querySelector('details')
    this.#details?.addEventListener('toggle', () => this.#offerLatest())
  }

  /** What the form says now, from the first page on. */
  question(): Question {
    const chosen = [...this.#facets].map(([name, { value }]) => [name, value]).filter(([, id]) => id !== '')
    const sort = SORTS.find((one) => one === this.#sort.value)
    return {
      query: this.query.value.trim(),
      values: Object.fromEntries(chosen),
      min: this.#min.value.trim(),
      max: this.#max.value.trim(),
      page: 1,
      ...(sort && { sort }),
    }
  }

  /** Puts a question into the form; opens the choices where any is made. */
  show({ query, values, min, max, sort }: Question): void {
    this.query.value = query
    this.#min.value = min
    this.#max.value = max
    this.#sort.value = sort ?? ''
    for (const [name, select] of this.#facets) choose(select, values[name] ?? '')
    if (this.#details && (Object.keys(values).length > 0 || min !== '' || max !== '')) this.#details.open = true
  }

  /** Offers the values that leave anything, each with how many; while the choices are closed, not before they open. */
  offer(table: ProjectTable, answer: Answer): void {
    this.#latest = { table, answer }
    this.#offerLatest()
  }

  #latest: { readonly table: ProjectTable; readonly answer: Answer } | undefined

  /** A facet without values is not shown. */
  #offerLatest(): void {
    if (!this.#latest || this.#details?.open === false) return
    const { table, answer } = this.#latest
    this.#latest = undefined
    for (const [name, select] of this.#facets) {
      const { values } = table.facets[name]
      const counted = values.map(({ id, label }, value) => ({ id, label, count: answer.counts[name][value] ?? 0 }))
      drawOptions(select, counted)
      const label = select.closest('label')
      if (label) label.hidden = values.length === 0
    }
  }
}

interface Counted {
  readonly id: string
  readonly label: string
  readonly count: number
}

/** The chosen value stays to be undone, even where it leaves nothing. */
function drawOptions(select: HTMLSelectElement, values: readonly Counted[]): void {
  const chosen = select.value
  const offered = values.filter(({ id, count }) => count > 0 || id === chosen)
  const options = offered.map(({ id, label, count }) => new Option(`${label}（${count}）`, id))
  const [none] = select.options
  select.replaceChildren(...(none ? [none] : []), ...options)
  choose(select, chosen)
}

/** Makes a choice that may not be offered. */
function choose(select: HTMLSelectElement, id: string): void {
  if (![...select.options].some(({ value }) => value === id)) select.append(new Option(id, id))
  select.value = id
}

function field<Kind extends HTMLElement>(form: HTMLFormElement, name: string, kind: new () => Kind): Kind {
  const found = form.elements.namedItem(name)
  if (!(found instanceof kind)) throw new Error(`The form has no field ${name}.`)
  return found
}
