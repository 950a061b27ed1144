import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** A run of visible text of a page, with where it stands. */
export interface Run {
  /** White space as one space, none at the ends. */
  readonly text: string
  /** The elements around it within `main`, outermost first. */
  readonly within: readonly Around[]
}

/** An element around a text. */
export interface Around {
  readonly tag: string
  readonly classes: readonly string[]
  readonly attributes: Readonly<Record<string, string>>
}

const UNSEEN = new Set(['nav', 'script', 'style', 'template', 'noscript', 'svg', 'form', 'select', 'head'])

/** The texts that a reader sees in the `main` of a page, in the order of the page. Where a line may break is no boundary. */
export function visibleRunsOf(html: string): Run[] {
  const runs: Run[] = []
  const main = findMain(parse(html))
  if (main) collect(main, [], runs)
  return runs
}

function findMain(node: Node): Element | undefined {
  if ('tagName' in node && node.tagName === 'main') return node
  for (const child of 'childNodes' in node ? node.childNodes : []) {
    const found = findMain(child)
    if (found) return found
  }
  return undefined
}

function collect(element: Element, within: readonly Around[], runs: Run[]): void {
  let text = ''
  const end = () => {
    const seen = text.replace(/[\p{White_Space}\u200b]+/gu, ' ').trim()
    if (seen !== '') runs.push({ text: seen, within })
    text = ''
  }
  for (const child of element.childNodes) {
    if (child.nodeName === '#text' && 'value' in child) text += child.value
    if (!('tagName' in child) || child.tagName === 'wbr') continue
    end()
    const around = aroundOf(child)
    if (isSeen(around)) collect(child, [...within, around], runs)
  }
  end()
}

function aroundOf({ tagName, attrs }: Element): Around {
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
  return { tag: tagName, classes: (attributes.class ?? '').split(' '), attributes }
}

function isSeen({ tag, classes, attributes }: Around): boolean {
  const hidden = attributes['aria-hidden'] === 'true' || 'hidden' in attributes
  return !hidden && !UNSEEN.has(tag) && !classes.includes('visually-hidden')
}
