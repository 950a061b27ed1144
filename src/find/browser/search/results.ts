import { shortRuns } from '../../../words/blank-runs.ts'
import type { FacetOption } from '../../shared/facets.ts'
import type { HitView, Segment } from './hit-view.ts'

/** Draws one hit. Every text is a text node; nothing is parsed as HTML. */
export function drawHit(view: HitView, approximate: boolean): HTMLLIElement {
  const item = element('li', 'hit')
  const link = element('a', '', ...marked(view.name))
  link.href = view.url
  item.append(element('h3', 'hit-name', link), drawMeta(view, approximate))
  if (view.excerpt.length > 0) item.append(element('p', 'hit-excerpt', ...marked(view.excerpt)))
  const rows = view.rows.map(drawRow)
  if (view.moreRows > 0) rows.push(element('li', 'soft', `本页另有 ${view.moreRows} 处`))
  if (rows.length > 0) item.append(element('ul', 'hit-rows', ...rows))
  return item
}

/** Offers the options of a facet after its first, which is no choice. A choice that is made stays to be undone. */
export function drawOptions(select: HTMLSelectElement, options: readonly FacetOption[], chosenLabel: string): void {
  const chosen = select.value
  const missing = chosen === '' || options.some(({ id }) => id === chosen)
  const all = missing ? options : [...options, { id: chosen, label: chosenLabel, count: 0 }]
  const [none] = select.options
  select.replaceChildren(
    ...(none ? [none] : []),
    ...all.map(({ id, label, count }) => new Option(`${label}（${count}）`, id)),
  )
  select.value = chosen
}

/** Makes a choice that may not be offered yet. */
export function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) select.append(new Option(value, value))
  select.value = value
}

function drawMeta({ meta, grade }: HitView, approximate: boolean): HTMLParagraphElement {
  const words = [...(approximate ? ['近似结果'] : []), ...meta].map((text) => element('span', '', text))
  const paragraph = element('p', 'hit-meta', ...words)
  if (grade === undefined) return paragraph
  const badge = element('span', 'grade', grade.label)
  badge.dataset.grade = grade.id
  paragraph.append(badge)
  return paragraph
}

function drawRow({ url, label, segments }: HitView['rows'][number]): HTMLLIElement {
  const link = element('a', '', `${label}：`, ...marked(segments))
  link.href = url
  return element('li', '', link)
}

function marked(segments: readonly Segment[]): (string | HTMLElement)[] {
  return segments.map(({ text, marked: isMarked }) => (isMarked ? element('mark', '', text) : text))
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children.map((child) => (typeof child === 'string' ? shortRuns(child) : child)))
  return made
}
