import { placeOfProject } from '../../../words/address.ts'
import { drawBar } from '../bar.ts'
import { element } from '../dom.ts'
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
  const caption = element(
    'caption',
    '',
    '照原文刊印，各项目都有的排在前面。“不同”“相同”、百分比和横条由本站比较得出；文字不比。',
  )
  return element('table', '', caption, head, ...sections.map((section) => drawSection(section, records.length)))
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

function drawRow({ label, note, cells, parts, isSame }: ComparedRow, columns: number): HTMLTableRowElement {
  const head = element('th', '', label)
  head.scope = 'row'
  if (note) head.append(element('small', 'line', note))
  if (columns > 1 && isSame !== undefined)
    head.append(element('small', isSame ? 'line' : 'line different', isSame ? '相同' : '不同'))
  const drawn = cells.map((lines, index) => {
    const part = parts?.[index]
    return element('td', '', ...drawLines(lines), ...(part === undefined ? [] : [drawBar(part)]))
  })
  return element('tr', '', head, ...drawn)
}
