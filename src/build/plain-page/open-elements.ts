import { ELEMENTS, type Element } from './elements.ts'

/** The elements that are open at a place of a page. It lets through only what a browser opens and ends just as it is written: nothing is
 *  left out, put in, moved or opened twice. Source: HTML Living Standard, 13.2.6. */
export class OpenElements {
  readonly #open: Element[] = []
  /** How many of each element are open that may not stand in itself. */
  readonly #counts = new Map<Element, number>()
  readonly #once = new Set<Element>()

  /** Whether white space alone may stand here. */
  get isBlank(): boolean {
    const inside = this.#top?.inside
    return inside === undefined || inside === 'html' || inside === 'head'
  }

  /** The name of the element that was opened last. */
  get last(): string | undefined {
    return this.#top?.name
  }

  get #top(): Element | undefined {
    return this.#open[this.#open.length - 1]
  }

  /** Opens an element. Returns whether the page is plain so far. `isClosed`: its tag ends with `/>`. */
  start(name: string, isClosed: boolean): boolean {
    const element = ELEMENTS.get(name)
    if (!element) return false
    const { inside } = element
    if (this.#top?.inside === 'drawing') {
      if (inside !== 'drawing' || name === 'svg') return false
    } else if (!this.#mayStart(element)) return false
    if (inside !== 'nothing' && !(inside === 'drawing' && isClosed)) this.#push(element)
    return true
  }

  /** Ends an element. Returns whether the page is plain so far. */
  end(name: string): boolean {
    while (this.#top?.isEndedByNext && this.#top.name !== name) this.#pop()
    if (this.#top?.name !== name) return false
    this.#pop()
    return true
  }

  #mayStart(element: Element): boolean {
    const { parents, endsParagraph, isNotInItself, isHeading, isOnce } = element
    if (isOnce && !this.#isFirst(element)) return false
    if (element.name === 'html') return this.#open.length === 0
    if (parents ? !this.#isIn(parents) : !this.#isInFlow(element)) return false
    if (isNotInItself && this.#isOpen(element)) return false
    if (endsParagraph && PARAGRAPH && this.#isOpen(PARAGRAPH)) return false
    return !(isHeading && this.#top?.isHeading)
  }

  #isInFlow({ name, inside }: Element): boolean {
    return this.#top?.inside === 'flow' && (inside !== 'drawing' || name === 'svg')
  }

  /** Ends what ends here because it cannot hold the element. Returns whether one of its parents is open then. */
  #isIn(parents: readonly string[]): boolean {
    while (this.#top?.isEndedByNext && !parents.includes(this.#top.name)) this.#pop()
    // A group of terms and what they stand for may have a <div> around it.
    const isGroup = this.last === 'div' && this.#open[this.#open.length - 2]?.name === 'dl'
    return parents.includes(isGroup ? 'dl' : (this.last ?? ''))
  }

  #isFirst(element: Element): boolean {
    const isFirst = !this.#once.has(element)
    this.#once.add(element)
    return isFirst
  }

  #isOpen(element: Element): boolean {
    return (this.#counts.get(element) ?? 0) > 0
  }

  #push(element: Element): void {
    this.#open.push(element)
    if (element.isNotInItself) this.#counts.set(element, (this.#counts.get(element) ?? 0) + 1)
  }

  #pop(): void {
    const element = this.#open.pop()
    if (element?.isNotInItself) this.#counts.set(element, (this.#counts.get(element) ?? 1) - 1)
  }
}

const PARAGRAPH = ELEMENTS.get('p')
