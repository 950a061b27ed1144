import { placeOfProject } from '../../../words/address.ts'
import { shortRuns } from '../../../words/blank-runs.ts'
import type { Choice } from './choices.ts'
import type { ProjectRecord } from './record.ts'
import type { ComparedRow, ComparedSection } from './row.ts'
import { nameOf } from './words.ts'

/** The comparison as a table. Every text is a text node; nothing is parsed as HTML. `base` is the site's. */
export function drawTable(
  records: readonly ProjectRecord[],
  sections: readonly ComparedSection[],
  base: string,
): HTMLTableElement {
  const corner = element('th', '', '项目')
  corner.scope = 'col'
  const head = element('thead', '', element('tr', '', corner, ...records.map((record) => drawHead(record, base))))
  const caption = element('caption', '', '照原文刊印；“不同”“相同”和百分比由本站比较得出。')
  return element('table', 'years', caption, head, ...sections.map((section) => drawSection(section, records.length)))
}

/** Links that add a project, as a list; `queryOf` gives the address that a choice leads to. */
export function drawChoices(choices: readonly Choice[], queryOf: (place: string) => string): HTMLLIElement[] {
  return choices.map(({ place, words }) => {
    const link = element('a', '', words)
    link.href = queryOf(place)
    link.dataset.place = place
    return element('li', '', link)
  })
}

/** Paragraphs of a list of faults. */
export function drawLines(lines: readonly string[]): HTMLParagraphElement[] {
  return lines.map((line) => element('p', '', line))
}

function drawHead(record: ProjectRecord, base: string): HTMLTableCellElement {
  const place = placeOfProject(record.project)
  const link = element('a', '', nameOf(record))
  link.href = `${base}${place}/`
  const remove = element('button', 'screen-only', '移除', element('span', 'visually-hidden', nameOf(record)))
  remove.type = 'button'
  remove.dataset.remove = place
  const cell = element('th', '', link, remove)
  cell.scope = 'col'
  return cell
}

function drawSection({ heading, rows }: ComparedSection, columns: number): HTMLTableSectionElement {
  const title = element('th', '', heading)
  title.scope = 'rowgroup'
  title.colSpan = columns + 1
  return element('tbody', '', element('tr', '', title), ...rows.map((row) => drawRow(row, columns)))
}

function drawRow({ label, note, cells, different }: ComparedRow, columns: number): HTMLTableRowElement {
  const head = element('th', '', label)
  head.scope = 'row'
  if (note) head.append(element('small', 'line', note))
  if (columns > 1) head.append(element('small', different ? 'line different' : 'line', different ? '不同' : '相同'))
  return element('tr', '', head, ...cells.map((lines) => element('td', '', ...drawLines(lines))))
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
