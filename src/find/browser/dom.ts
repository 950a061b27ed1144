import { shortRuns } from '../../words/blank-runs.ts'

/** The first element that a selector names within a part of the page. Throws when there is none of that kind: a page and its
 *  script go together. */
export function one<Kind extends Element>(selector: string, kind: new () => Kind, within: ParentNode = document): Kind {
  const found = within.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`)
  return found
}

/** Puts nodes in the place of all that an element holds. */
export function fill(element: Element, nodes: readonly Node[]): void {
  element.textContent = ''
  element.append(...nodes)
}

/** A new element. `className` may be empty. Every text is a text node; nothing is parsed as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children.map((child) => (typeof child === 'string' ? shortRuns(child) : child)))
  return made
}
