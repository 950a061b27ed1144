import { element } from '../dom.ts'
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

function drawMeta({ meta, grade }: HitView, approximate: boolean): HTMLParagraphElement {
  const words = [...(approximate ? ['近似结果'] : []), ...meta].map((text) => element('span', '', text))
  const paragraph = element('p', 'hit-meta', ...words)
  if (grade === undefined) return paragraph
  const badge = element('span', 'grade', element('span', 'of', '自评'), grade.label)
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
